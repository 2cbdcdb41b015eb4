import { useEffect, useState } from 'react'
import { labelOf, variableOf } from '#models/narrative/names'
import type { StudyFailure } from '#shared/study/failure'
import { useText } from '../ui/text'
import type { Drift } from './drift'
import { dismiss, type Notice, useSession } from './session'

const SHOWN = 4

function DriftWords({ drift }: { readonly drift: Drift }) {
  const text = useText()
  const { t, formats } = text
  const { moved, version } = drift
  if (moved.length === 0) return <p>{t('files:notice.noDrift', { version })}</p>
  return (
    <>
      <p>{t('files:notice.drift', { count: moved.length, version })}</p>
      <ul>
        {moved.slice(0, SHOWN).map(({ scenario, series, year, before, now }) => (
          <li key={`${scenario}${series}${year}`}>
            {t('files:notice.moved', {
              scenario,
              series: labelOf(series, text),
              year,
              before: formats.text(before, variableOf(series).unit),
              now: formats.text(now, variableOf(series).unit),
            })}
          </li>
        ))}
        {moved.length > SHOWN && <li>{t('files:notice.more', { count: moved.length - SHOWN })}</li>}
      </ul>
    </>
  )
}

/** Why a file is no study: the words come with the reader of study files, which is loaded by then. */
function StudyWords({ failure, name }: { readonly failure: StudyFailure; readonly name: string }) {
  const { t } = useText()
  const [reason, setReason] = useState('')
  useEffect(() => {
    void import('#shared/study/describeFailure').then(({ describeStudyFailure }) =>
      setReason(describeStudyFailure(failure, t)),
    )
  }, [failure, t])
  return <p>{name ? t('files:notice.study', { name, reason }) : t('files:notice.opening', { reason })}</p>
}

function Words({ notice }: { readonly notice: Notice }) {
  const { t } = useText()
  switch (notice.kind) {
    case 'file':
      return (
        <p>{t(`desktop:failure.${notice.failure.kind}`, { name: notice.failure.name, code: notice.failure.code })}</p>
      )
    case 'study':
      return <StudyWords failure={notice.failure} name={notice.name} />
    case 'migrated':
      return <p>{t('files:notice.migrated', { from: notice.from })}</p>
    case 'drift':
      return <DriftWords drift={notice.drift} />
  }
}

/** What the user is to be told about files; stays until it is closed. */
export function Notices() {
  const { t } = useText()
  const notices = useSession((session) => session.notices)
  if (notices.length === 0) return null
  return (
    <div className="notices" role="alert">
      {notices.map((notice, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: notices have no identity but their place
        <div key={index} className="notice" data-kind={notice.kind}>
          <div>
            <Words notice={notice} />
          </div>
          <button type="button" className="icon" aria-label={t('files:notice.dismiss')} onClick={() => dismiss(notice)}>
            <span aria-hidden>×</span>
          </button>
        </div>
      ))}
    </div>
  )
}
