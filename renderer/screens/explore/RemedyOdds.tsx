import type { Aim } from '#models/analysis/goal/goal'
import { AWAITED, shareText } from '#models/narrative/odds'
import type { OddsRequest } from '../../app/jobs/requests'
import { chooseSubject, chooseYear } from '../../app/view/choices'
import { seek } from '../../app/view/sought'
import { useAnalysis } from '../../frame/useAnalysis'
import { SentenceWithWays } from '../../ui/kit/SentenceWithWays'
import { useText } from '../../ui/text'

/** What is asked once for a missed target: of the scenario as it stands, then with each remedy. */
export interface AskedOdds {
  /** null until it is time to ask */
  readonly request: OddsRequest | null
  /** unlike that of any other target on the screen */
  readonly channel: string
}

/** In what share of simulations the target is met, and how that is written. */
function useShare({ request, channel }: AskedOdds, place: number) {
  const text = useText()
  const { answer, stale } = useAnalysis<'odds'>(channel, request)
  const share = stale ? undefined : answer?.[place]?.[0]?.share
  return { share, words: share === undefined ? AWAITED : shareText(share, text) }
}

/** In how many simulations the target is met without any remedy, and where more is said of that. */
export function StandingOdds({ aim, ...asked }: AskedOdds & { readonly aim: Aim }) {
  const { t } = useText()
  const { share, words } = useShare(asked, 0)
  const look = (): void => {
    chooseSubject(aim.id)
    chooseYear(aim.year)
    seek('odds')
  }
  return (
    <span aria-busy={share === undefined}>
      <SentenceWithWays
        words={t(share !== undefined && share > 0.5 ? 'explore:target.oddsMost' : 'explore:target.odds', {
          share: words,
        })}
        ways={{ sure: look }}
      />
    </span>
  )
}

/** In how many simulations the target would be met with a remedy: it was sized for the most likely figures. */
export function RemedyOdds({ remedy, ...asked }: AskedOdds & { readonly remedy: number }) {
  const { share, words } = useShare(asked, remedy + 1)
  return <span aria-busy={share === undefined}>{words}</span>
}
