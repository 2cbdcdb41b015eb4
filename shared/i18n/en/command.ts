/** The command that gives what is seen. */
export const command = {
  menu: 'Copy as command…',
  title: 'These numbers from a command',
  text: 'The command line of Levier gives what this view shows: {{view}}.',
  saved: 'It reads {{name}}: run it in the folder of that file.',
  alone:
    'It stands alone: it carries the levers and assumptions themselves, since no file holds them as they are seen.',
  why: 'It gives the result of the scenario and of what it is compared with. The parts in between are worked out in the app only.',
  draws: 'It writes the simulations as CSV, one row each. The range and the odds are counted from them.',
  address: 'The command',
  copy: 'Copy the command',
  copied: 'The command is on the clipboard.',
  notCopied: 'The command could not be put on the clipboard. It is selected: copy it with the keyboard.',
} as const
