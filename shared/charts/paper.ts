/** The interface's colours in daylight, for what is drawn outside of it: on white paper, without style sheets. */
export const paper = {
  '--sheet': '#ffffff',
  '--ink': '#16202a',
  '--ink-soft': '#56626d',
  '--rule': '#e3e0d8',
  '--rule-strong': '#c9c5ba',
  '--accent': '#0b6a74',
  '--reference': '#7b838b',
  '--warn': '#a8341c',
  '--good': '#1f7a4a',
  '--plants': '#9a6a10',
  '--series-1': '#0b6a74',
  '--series-2': '#a8341c',
  '--series-3': '#5b4a9c',
  '--series-4': '#8a6410',
  '--series-5': '#2f7d4f',
} as const

type Token = keyof typeof paper

/** A colour as every program reads it: a token of the interface becomes what it stands for on paper. */
export function onPaper(color: string): string {
  const token = /^var\((--[\w-]+)\)$/.exec(color)?.[1]
  return token === undefined ? color : (paper[token as Token] ?? paper['--ink'])
}
