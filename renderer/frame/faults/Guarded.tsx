import './faults.css'
import { type ReactNode, Suspense } from 'react'
import { isLoadFailure, reasonOf, tellRejection } from '../../app/faults'
import { reloadPage } from '../../app/files/reloadPage'
import { save } from '../../app/files/save'
import { Button } from '../../ui/kit/Button'
import { forgetFailedLoads } from '../../ui/kit/loadOnce'
import { useText } from '../../ui/text'
import { Boundary } from './Boundary'

interface FaultProps {
  readonly error: unknown
  readonly retry: () => void
  readonly leave: (() => void) | undefined
}

/** Says that a part of the page fell, and what can be done: try again, save, or load the page anew. */
function Fault({ error, retry, leave }: FaultProps) {
  const { t } = useText()
  const unloaded = isLoadFailure(error)
  return (
    <section className="fault" role="alert">
      <h2>{t(unloaded ? 'notices:fault.unloaded' : 'notices:fault.thrown')}</h2>
      <p>{unloaded ? t('notices:fault.unloadedText') : t('notices:fault.thrownText', { reason: reasonOf(error) })}</p>
      <div className="answers">
        {leave && (
          <Button look="boxed" onClick={leave}>
            {t('notices:fault.leave')}
          </Button>
        )}
        <Button look="boxed" onClick={() => tellRejection(reloadPage())}>
          {t('notices:fault.reload')}
        </Button>
        <Button look="boxed" onClick={() => tellRejection(save(), true)}>
          {t('notices:fault.save')}
        </Button>
        <Button
          look="primary"
          onClick={() => {
            forgetFailedLoads()
            retry()
          }}
        >
          {t('notices:fault.retry')}
        </Button>
      </div>
    </section>
  )
}

interface Props {
  /** takes the part away, where the page can do without it */
  readonly leave?: () => void
  readonly children: ReactNode
}

/** A part of the page that may still be loading, and falls alone: the others and the study stay. */
export function Guarded({ leave, children }: Props) {
  const afterLeaving =
    leave &&
    ((retry: () => void) => () => {
      leave()
      retry()
    })
  return (
    <Boundary fallback={(error, retry) => <Fault error={error} retry={retry} leave={afterLeaving?.(retry)} />}>
      <Suspense fallback={<div hidden aria-busy="true" />}>{children}</Suspense>
    </Boundary>
  )
}
