import type { Words } from '../words'

export const about: Words<'about'> = {
  title: 'Über Levier',
  version: 'Version',
  model: 'Version des Modells',
  licence: 'Lizenz',
  noClaim: 'Was Levier nicht beansprucht',
  'noClaim.forecast':
    'Levier ist keine Prognose: Es sagt, was sich ändern würde, wenn ein Hebel bewegt wird und alles andere bleibt wie angenommen.',
  'noClaim.official':
    'Levier spricht für kein Ministerium, keine Region und kein Unternehmen, und die zugrunde liegenden Dokumente sind keine amtliche Statistik.',
  'noClaim.allocation':
    'Die regionalen Ergebnisse teilen die nationalen nach angegebenen Anteilen auf: Sie sind kein regionales Modell.',
  'noClaim.assumptions':
    'Wo die Dokumente schweigen, trifft Levier eine Annahme und zeigt sie. Eine Spanne erfasst die Kennzahlen, nicht die Form der Gleichungen.',
  sources: 'Quellen',
  sourcesText:
    'Das Modell enthält {{figures}} Kennzahlen. Was möglich ist, stammt aus {{documents}} Dokumenten; der Rest kommt von anderswo oder ist angenommen und so gekennzeichnet.',
  allSources: 'Jede Kennzahl mit ihrer Quelle',
  libraries: 'Erstellt mit',
  librariesText: 'Freie Software und freie Schriften, jede unter ihrer eigenen Lizenz:',
  close: 'Schließen',
}
