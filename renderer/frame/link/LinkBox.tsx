import './link.css'
import { useEffect, useState } from 'react'
import { Heading } from 'react-aria-components'
import { encode } from 'uqr'
import { leavesBehind, linkOf, MOST_LETTERS } from '#shared/study/link'
import { appStore } from '../../app/appStore'
import { tellRejection } from '../../app/faults'
import { studyNow } from '../../app/files/save'
import { closeBox } from '../../app/view/box'
import { ModalBox } from '../../ui/kit/ModalBox'
import { PressButton } from '../../ui/kit/PressButton'
import { useText } from '../../ui/text'
import { CopyText } from '../CopyText'

/** The most letters of an address whose squares a camera still tells apart on a wall. */
const MOST_OF_A_CODE = 1500

/** The link as squares, for the cameras in a room. */
function Code({ link }: { readonly link: string }) {
  const { t } = useText()
  const { data, size } = encode(link, { ecc: 'L', border: 4 })
  const squares = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : [])))
  return (
    <svg className="link-code" role="img" aria-label={t('link:code')} viewBox={`0 0 ${size} ${size}`}>
      <rect width={size} height={size} fill="#fff" />
      <path d={squares.join('')} fill="#000" />
    </svg>
  )
}

function Link({ link }: { readonly link: string }) {
  const { t } = useText()
  const words = {
    label: t('link:address'),
    copy: t('link:copy'),
    copied: t('link:copied'),
    notCopied: t('link:notCopied'),
  }
  return (
    <>
      <CopyText text={link} words={words} />
      {link.length <= MOST_OF_A_CODE ? <Code link={link} /> : <p className="soft">{t('link:noCode')}</p>}
    </>
  )
}

/** The study as a link, and what it carries of it. */
export function LinkBox() {
  const { t, formats } = useText()
  const [study] = useState(() => studyNow(appStore.getState().study))
  // undefined while it is being made, null where it would be too long
  const [link, setLink] = useState<string | null | undefined>(undefined)
  useEffect(() => {
    const here = `${location.origin}${location.pathname}`
    tellRejection(linkOf(study).then((end) => setLink(end === null ? null : here + end)))
  }, [study])
  return (
    <ModalBox className="question link" onClose={closeBox}>
      <Heading slot="title">{t('link:title')}</Heading>
      <p>{t('link:text')}</p>
      {leavesBehind(study) && <p>{t('link:left')}</p>}
      {link && <Link link={link} />}
      {link === null && (
        <>
          <p>{t('link:tooLong', { most: formats.number(MOST_LETTERS, 0) })}</p>
          <div className="answers">
            <PressButton look="primary" onPress={closeBox}>
              {t('details:close')}
            </PressButton>
          </div>
        </>
      )}
    </ModalBox>
  )
}
