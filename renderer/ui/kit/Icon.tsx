import './icon.css'

/** The signs of the interface, drawn on a square of 16: lines in the colour of the text they stand in. */
const icons = {
  down: 'M4 6l4 4 4-4',
  up: 'M4 10l4-4 4 4',
  right: 'M6 4l4 4-4 4',
  back: 'M13 8H3M7 4L3 8l4 4',
  forward: 'M3 8h10M9 4l4 4-4 4',
  add: 'M8 3v10M3 8h10',
  close: 'M4 4l8 8M12 4l-8 8',
  done: 'M3 8.5l3.5 3.5L13 4.5',
  more: 'M3 7.4a.6 .6 0 1 0 0 1.2.6.6 0 0 0 0-1.2ZM8 7.4a.6 .6 0 1 0 0 1.2.6.6 0 0 0 0-1.2ZM13 7.4a.6 .6 0 1 0 0 1.2.6.6 0 0 0 0-1.2Z',
  handle:
    'M6 3.4a.6 .6 0 1 0 0 1.2.6.6 0 0 0 0-1.2ZM10 3.4a.6 .6 0 1 0 0 1.2.6.6 0 0 0 0-1.2ZM6 7.4a.6 .6 0 1 0 0 1.2.6.6 0 0 0 0-1.2ZM10 7.4a.6 .6 0 1 0 0 1.2.6.6 0 0 0 0-1.2ZM6 11.4a.6 .6 0 1 0 0 1.2.6.6 0 0 0 0-1.2ZM10 11.4a.6 .6 0 1 0 0 1.2.6.6 0 0 0 0-1.2Z',
  search: 'M7 12A5 5 0 1 0 7 2a5 5 0 0 0 0 10ZM10.6 10.6L14 14',
  undo: 'M6 3L3 6l3 3M3 6h6.5a3.5 3.5 0 0 1 0 7H6',
  redo: 'M10 3l3 3-3 3M13 6H6.5a3.5 3.5 0 0 0 0 7H10',
  reset: 'M3 3.5v3.3h3.3M3.4 6.6A5 5 0 1 1 3 9.2',
  download: 'M8 2.5v7.5M4.7 6.9L8 10.2l3.3-3.3M3 13.2h10',
  note: 'M3.5 2.5h9v11h-9ZM6 6h4M6 9h2.5',
  help: 'M5.6 5.8a2.4 2.4 0 1 1 3.7 2C8.4 8.4 8 8.8 8 9.8M8 12.6h.01',
  details: 'M8 14.2A6.2 6.2 0 1 0 8 1.8a6.2 6.2 0 0 0 0 12.4ZM8 7.4v3.8M8 4.8h.01',
  money: 'M12.2 4.3a4.6 4.6 0 1 0 0 7.4M2.3 6.8h6M2.3 9.2h6',
  unvalued: 'M8 2.8L12.2 8 8 13.2 3.8 8Z',
  circumstance: 'M8 12.2a4.2 4.2 0 1 0 0-8.4 4.2 4.2 0 0 0 0 8.4Z',
  changed: 'M8 3.2L12.8 8 8 12.8 3.2 8Z',
  play: 'M4.5 2.5v11l9-5.5Z',
  pause: 'M4 3h3v10H4ZM9 3h3v10H9Z',
} as const

export type IconName = keyof typeof icons

/** Signs that are areas rather than lines. */
const filled: readonly IconName[] = ['more', 'handle', 'changed', 'play', 'pause']

/** A sign; what it means is said by the name of what it stands in. */
export const Icon = ({ name }: { readonly name: IconName }) => (
  <svg className="sign" viewBox="0 0 16 16" data-filled={filled.includes(name) || undefined} aria-hidden>
    <path d={icons[name]} />
  </svg>
)
