import { merge } from '#shared/study/merge'
import type { ReadStudy } from '#shared/study/parse'
import { appStore } from '../appStore'
import { addStudy, addsTo } from '../document/addStudy'
import { takeTyping } from '../pendingFields'
import { ask, whenAnswered } from './questions'

/**
 * Asks whether a study is opened or its scenarios are added to the one that is open, and shows what would become of them.
 *
 * @param open opens it
 */
export function offerStudy({ study: other, carried }: ReadStudy, name: string, open: () => void): void {
  whenAnswered(() => {
    takeTyping()
    const { study } = appStore.getState()
    const { notes } = merge(study, other)
    const add = addsTo(study, other) ? () => addStudy(other, name) : null
    ask({ kind: 'add-or-open', name, scenarios: other.scenarios, notes, carried, add, open })
  })
}
