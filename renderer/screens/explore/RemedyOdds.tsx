import { AWAITED, shareText } from '#models/narrative/odds'
import type { OddsRequest } from '../../app/jobs/requests'
import { useAnalysis } from '../../frame/useAnalysis'
import { useText } from '../../ui/text'

interface Props {
  /** asked once for the whole table: of the scenario as it stands, then with each remedy */
  readonly request: OddsRequest
  /** unlike that of any other table on the screen */
  readonly channel: string
}

/** In what share of simulations the target is met; undefined while they are counted. */
function useShare({ request, channel }: Props, place: number): number | undefined {
  const { answer, stale } = useAnalysis<'odds'>(channel, request)
  return stale ? undefined : answer?.[place]?.[0]?.share
}

/** What the odds of each remedy are of, and what they are without any. */
export function OddsHeading({ aim, ...props }: Props & { readonly aim: number }) {
  const text = useText()
  const share = useShare(props, 0)
  const words = text.formats.givenText(aim, '%')
  return share === undefined
    ? text.t('explore:remedy.odds', { aim: words })
    : text.t('explore:remedy.oddsFrom', { aim: words, share: shareText(share, text) })
}

/** In how many simulations the target would be met with a remedy: it was sized for the most likely figures. */
export function RemedyOdds({ remedy, ...props }: Props & { readonly remedy: number }) {
  const text = useText()
  const share = useShare(props, remedy + 1)
  return <span aria-busy={share === undefined}>{share === undefined ? AWAITED : shareText(share, text)}</span>
}
