import { type IpcMainInvokeEvent, ipcMain } from 'electron'
import type { z } from 'zod'
import { type Answer, callChannel, type Method, type Reply } from '#shared/ipc/channels'
import { failure, success } from '#shared/result'
import { isOwnFrame } from './origin'

/** Answers one call of a page, after checking what it says. */
type Answering<Page, Name extends Method> = (page: Page, words: unknown) => Promise<Answer<Name>>

/** One answer for every method of the contract. */
export type Answers<Page> = { readonly [Name in Method]: Answering<Page, Name> }

/** An answer that is only asked for once the arguments are what the contract says. */
export function answering<Page, Words extends readonly unknown[], Name extends Method>(
  words: z.ZodType<Words>,
  answer: (page: Page, ...words: Words) => Promise<Reply<Name>>,
): Answering<Page, Name> {
  return async (page, said) => {
    const checked = words.safeParse(said)
    if (!checked.success) return failure({ kind: 'invalid-message' })
    return success(await answer(page, ...checked.data))
  }
}

/** Opens the channels; `pageOf` finds what belongs to the window a call came from. */
export function openChannels<Page>(
  answers: Answers<Page>,
  pageOf: (sender: IpcMainInvokeEvent['sender']) => Page | null,
) {
  for (const method of Object.keys(answers) as Method[]) {
    ipcMain.handle(callChannel(method), async (event, ...words: unknown[]) => {
      const page = isOwnFrame(event) ? pageOf(event.sender) : null
      return page === null ? failure({ kind: 'foreign-sender' }) : answers[method](page, words)
    })
  }
}
