import type { Words } from '../words'

export const link: Words<'link'> = {
  menu: 'Link zu dieser Studie…',
  title: 'Link zu dieser Studie',
  text: 'Der Link enthält die Szenarien mit ihren Hebeln, Annahmen und Notizen sowie die Diagramme. Nichts davon geht an einen Server: Wer den Link hat, hat die Studie.',
  left: 'Nicht enthalten sind Verfasser, Notizen zur Studie, das Erscheinungsbild von Berichten und Folien und die Präsentation. Senden Sie dafür die Datei.',
  address: 'Die Adresse',
  copy: 'Link kopieren',
  copied: 'Der Link ist in der Zwischenablage.',
  notCopied:
    'Der Link konnte nicht in die Zwischenablage gelegt werden. Er ist ausgewählt: Kopieren Sie ihn mit der Tastatur.',
  code: 'Der Link als QR-Code',
  noCode: 'Der Link ist zu lang für einen QR-Code, den eine Kamera lesen könnte.',
  tooLong:
    'Diese Studie ist zu groß für einen Link: Mailprogramme lassen höchstens {{most}} Zeichen unversehrt. Senden Sie sie als Datei.',
}
