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
  'series-2': '#a8341c',
  'series-3': '#5b4a9c',
  'series-4': '#8a6410',
  'series-5': '#2f7d4f',
}
