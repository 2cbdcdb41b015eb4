import type { Paint } from './paint'

/** The interface's colours in daylight, for what is drawn outside of it: on white paper, without style sheets. */
export const paper: Readonly<Record<Paint, string>> = {
  sheet: '#ffffff',
  ink: '#16202a',
  'ink-soft': '#56626d',
  rule: '#e3e0d8',
  'rule-strong': '#c9c5ba',
  accent: '#0b6a74',
  reference: '#7b838b',
  warn: '#a8341c',
  good: '#1f7a4a',
  plants: '#9a6a10',
  'series-1': '#0b6a74',
  'series-2': '#a249a1',
  'series-3': '#5040aa',
  'series-4': '#6b4f00',
  'series-5': '#567544',
}
