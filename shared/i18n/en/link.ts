/** A link to a study, and what it carries. */
export const link = {
  menu: 'Link to this study…',
  title: 'Link to this study',
  text: 'It holds the scenarios with their levers, assumptions and notes, and the charts. Nothing of it is sent to a server: whoever has the link has the study.',
  left: 'Not in it: the author, the notes on the study, the look of reports and slides, and the story. Send the file for those.',
  address: 'The address',
  copy: 'Copy the link',
  copied: 'The link is on the clipboard.',
  notCopied: 'The link could not be put on the clipboard. It is selected: copy it with the keyboard.',
  code: 'The link as a QR code',
  noCode: 'The link is too long for a QR code that a camera could read.',
  tooLong:
    'This study is too large for a link of {{most}} characters, the most that mail programs keep whole. Send it as a file.',
} as const
