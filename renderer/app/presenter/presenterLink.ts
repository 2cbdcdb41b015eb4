import { expectFullScreenChange } from '../../platform/fullScreen'
import { platform } from '../../platform/platform'
import { randomId } from '../../platform/randomId'
import { appearanceStore } from '../appearance'
import { appStore } from '../appStore'
import { presentingStore, stopPresenting } from '../presenting'
import { guessOn, leaveTopmost, showBlank, stepSlide, turnAnswer, turnLeverPanel, turnList } from '../presentingSteps'
import {
  type FromPresenter,
  fromPresenter,
  presenterChannel,
  presenterHash,
  type ToPresenter,
} from './presenterMessages'

let known: string | null = null

/** The name under which this window's presentations are looked on at; nobody else can guess it. */
function ownId(): string {
  known ??= randomId()
  return known
}

/** Opens the presenter's window, or brings it to the front; false where that is refused. */
export function showPresenter(): Promise<boolean> {
  // A browser ends full screen when a window opens.
  expectFullScreenChange()
  return platform.openPresenter(ownId(), presenterHash(ownId()))
}

/** Tells the presenter's window what is on the wall, as long as the presentation lasts. */
export function tellPresenter(): () => void {
  const channel = presenterChannel(ownId())
  const post = (message: ToPresenter) => channel.postMessage(message)
  let told = appStore.getState().study
  const tellStudy = () => post({ kind: 'study', study: told })
  const tellNow = () => post({ kind: 'now', now: presentingStore.getState().now, ...appearanceStore.getState() })
  const answer = (message: FromPresenter) => {
    // Also where the presenter could not see yet that it is blank: the key brings the slide back and does nothing else.
    if (message.kind !== 'hello' && presentingStore.getState().now?.blank) return showBlank(null)
    const here = presentingStore.getState().now?.at ?? -1
    switch (message.kind) {
      case 'step':
        return stepSlide(message.by)
      case 'guess':
        return guessOn(here, message.value)
      case 'reveal':
        return turnAnswer()
      case 'lever':
        return turnLeverPanel()
      case 'tried':
        return turnList('tried')
      case 'leave':
        return leaveTopmost()
      case 'end':
        return stopPresenting()
      case 'blank':
        return showBlank(message.blank)
      case 'hello':
        tellStudy()
        return tellNow()
    }
  }
  channel.onmessage = ({ data }) => {
    const message = fromPresenter(data)
    if (message) answer(message)
  }
  const leave = [
    appStore.subscribe(({ study }) => {
      if (study === told) return
      told = study
      tellStudy()
    }),
    presentingStore.subscribe(tellNow),
    appearanceStore.subscribe(tellNow),
  ]
  const end = () => post({ kind: 'now', now: null, ...appearanceStore.getState() })
  addEventListener('pagehide', end)
  tellStudy()
  tellNow()
  return () => {
    removeEventListener('pagehide', end)
    for (const each of leave) each()
    end()
    channel.close()
  }
}
