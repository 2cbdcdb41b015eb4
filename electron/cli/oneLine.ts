import { escapeUnseen } from '#shared/unseen'

/** A line that is longer tells nobody more. */
const LONGEST = 6000

/** A message as one line that is safe to print, whatever a word of the user's or a file contained. */
export function oneLine(text: string): string {
  const line = text.replaceAll(/[\t\n\v\f\r ]+/g, ' ').trim()
  return escapeUnseen(line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line)
}
