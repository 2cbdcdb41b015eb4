import './progress.css'
import { useText } from '../text'
import { Button } from './Button'

export type ProgressState = 'idle' | 'running' | 'done' | 'cancelled' | 'lost'

interface Props {
  /** what is being computed, for whoever cannot see the bar */
  readonly name: string
  readonly of: {
    readonly state: ProgressState
    /** from 0 to 1 */
    readonly progress: number
    readonly cancel: () => void
    readonly again: () => void
  }
}

/** How far a long computation is, with a way to end it; or why it ended, with a way to begin again. */
export function Progress({ name, of: { state, progress, cancel, again } }: Props) {
  const { t } = useText()
  return (
    <div className="progress" data-state={state}>
      {state === 'running' && (
        <>
          <progress aria-label={name} max={1} value={progress} />
          <Button look="linkish" onClick={cancel}>
            {t('uncertainty:run.cancel')}
          </Button>
        </>
      )}
      {(state === 'cancelled' || state === 'lost') && (
        <p role={state === 'lost' ? 'alert' : 'status'}>
          {t(state === 'lost' ? 'uncertainty:run.lost' : 'uncertainty:run.cancelled')}{' '}
          <Button look="linkish" onClick={again}>
            {t('odds:again')}
          </Button>
        </p>
      )}
    </div>
  )
}
