/**
 * What is this one's turn, where several (languages, themes) share long work between them: each thing is done once, and
 * each of them does some of every kind.
 *
 * @param turn from 0
 */
export const itsTurn = <Thing>(things: readonly Thing[], turn: number, of: number): readonly Thing[] =>
  things.filter((_, index) => index % of === turn)
