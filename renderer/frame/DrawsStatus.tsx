import { belgium } from '#models/belgium/model'
import { drawAgain, useBand } from '../app/band'
import { useExplore } from '../app/explore'
import { useText } from '../ui/text'

const assumed = [...belgium.used].filter(({ kind }) => kind === 'assumption').length

/** How many draws the bands come from and under which seed, and how much of the model is assumed. */
export function DrawsStatus() {
  const { t, formats } = useText()
  const shown = useBand((state) => state.shown)
  const lost = useBand((state) => state.lost)
  const count = useBand((state) => state.level?.fan.count ?? 0)
  const seed = useExplore((state) => state.study.seed)
  return (
    <>
      {lost ? (
        <span role="alert">
          {t('uncertainty:band.lost')}{' '}
          <button type="button" className="linkish" onClick={drawAgain}>
            {t('uncertainty:run.again')}
          </button>
        </span>
      ) : (
        shown &&
        count > 0 && (
          <span className="status-draws">
            {t('uncertainty:status.draws', { count, draws: formats.number(count, 0), seed })}
          </span>
        )
      )}
      <span className="status-illustrative">{t('uncertainty:status.assumed', { count: assumed })}</span>
    </>
  )
}
