import { belgium } from '#models/belgium/model'
import { Button } from '../../ui/kit/Button'
import { useText } from '../../ui/text'
import { ELSEWHERE } from './filters'

interface Props {
  readonly onShow: (document: string) => void
}

const keys = [...new Set(belgium.figures.flatMap(({ document }) => document ?? []))]

/** The documents: what they are called, who wrote them and when, how much of the model comes from them. */
export function Documents({ onShow }: Props) {
  const { t, model } = useText()
  const rows = [...keys, ELSEWHERE].map((key) => {
    const figures = belgium.figures.filter(({ document }) => (document ?? ELSEWHERE) === key)
    const text = model.documents[key]
    return {
      key,
      title: text?.title ?? t('register:documents.elsewhere'),
      who: text?.who ?? t('register:documents.elsewhereAbout'),
      figures: figures.length,
      used: figures.filter((figure) => belgium.used.has(figure)).length,
    }
  })
  return (
    <section className="sheet page" aria-label={t('register:part.documents')}>
      <p className="page-about">{t('register:documents.about')}</p>
      <ul className="documents">
        {rows.map(({ key, title, who, figures, used }) => (
          <li key={key}>
            <h3>{title}</h3>
            <p className="soft">{who}</p>
            <p>
              {t('register:documents.counts', {
                figures: t('register:documents.figures', { count: figures }),
                used: t('register:documents.used', { count: used }),
              })}{' '}
              <Button look="linkish" aria-label={t('register:documents.showOf', { title })} onClick={() => onShow(key)}>
                {t('register:documents.show')}
              </Button>
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
