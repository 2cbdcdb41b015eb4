import { expect, it } from 'vitest'
import { messages } from '#shared/ipc/messages'

it('the desktop takes a title of any length, and as much of it as a window or a file can have', () => {
  const title = 'x'.repeat(1_000_000)
  expect(messages.saveFileAs.parse([title, 'the study'])).toEqual(['x'.repeat(1000), 'the study'])
  expect(messages.setEdited.parse([true, title])).toEqual([true, 'x'.repeat(1000)])
})
