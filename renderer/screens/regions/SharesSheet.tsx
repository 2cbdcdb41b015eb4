import { regions as regionIds } from '#models/belgium/places/outlines'
import { regionalShares } from '#models/belgium/places/shares'
import { figureText, originText } from '#models/narrative/figures'
import { Explained } from '../../frame/explained/Explained'
import { useFigureTexts } from '../../ui/figureTexts'
import { RowTable } from '../../ui/tables/RowTable'
import { useText } from '../../ui/text'

/** By which shares national results are shared out, and what that leaves out. */
export function SharesSheet() {
  const text = useText()
  const { t } = text
  const figures = useFigureTexts()
  return (
    <section className="sheet region-sheet">
      <h2 id="region-shares">{t('regions:shares.title')}</h2>
      <p>{t('regions:shares.about')}</p>
      <RowTable
        look="list"
        label={{ id: 'region-shares' }}
        rows={regionalShares}
        keyOf={({ id }) => id}
        columns={[
          {
            id: 'of',
            heading: t('regions:shares.of'),
            cell: ({ id, figures: of }) => (
              <>
                {t(`regions:shares.${id}`)}
                <span className="soft share-source">
                  {[...new Set(regionIds.map((region) => originText(of[region], text)))].join('; ')}
                </span>
              </>
            ),
          },
          ...regionIds.map((region) => ({
            id: region,
            heading: t(`regions:name.${region}`),
            cell: ({ figures: of }: (typeof regionalShares)[number]) => {
              const figure = of[region]
              const value = figureText(figure, text)
              return (
                <Explained id={figure.id} value={value} name={figures[figure.id]?.label ?? figure.id}>
                  {value}
                </Explained>
              )
            },
          })),
        ]}
      />
    </section>
  )
}
