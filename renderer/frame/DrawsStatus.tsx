import { useStore } from 'zustand'
import { assumedFigures } from '#models/narrative/sources'
import { appStore } from '../app/appStore'
import { bandStore, drawAgain, standingOf } from '../app/jobs/band'
import { seek } from '../app/view/sought'
import { Button } from '../ui/kit/Button'
import { useText } from '../ui/text'

/** How many draws the bands come from and under which seed, and how much of the model is assumed. */
export function DrawsStatus() {
  const { t, formats } = useText()
  const shown = useStore(bandStore, (state) => state.shown)
  const lost = useStore(bandStore, (state) => state.lost)
  const known = useStore(bandStore, (state) => state.known)
  // Draws of the scenario shown before say nothing of this one.
  const count = useStore(appStore, (state) =>
    known && standingOf(known, state) !== 'other' ? known.fans.level.count : 0,
  )
  const seed = useStore(appStore, (state) => state.study.seed)
  return (
    <>
      {lost ? (
        <span role="alert">
          {t('odds:band.lost')}{' '}
          <Button look="linkish" onClick={drawAgain}>
            {t('odds:again')}
          </Button>
        </span>
      ) : (
        shown &&
        count > 0 && (
          <span className="status-draws">
            {t('odds:status.draws', { count, draws: formats.number(count, 0), seed })}
          </span>
        )
      )}
      <span className="status-illustrative">
        <Button look="linkish" onClick={() => seek('assumed')}>
          {t('odds:status.assumed', { count: assumedFigures })}
        </Button>
      </span>
    </>
  )
}
