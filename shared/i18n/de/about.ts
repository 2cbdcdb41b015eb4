import type { Words } from '../words'

export const about: Words<'about'> = {
  title: 'Über Levier',
  version: 'Version',
  model: 'Version des Modells',
  licence: 'Lizenz',
  updates: 'Es wird nichts aktualisiert, wenn Sie es nicht selbst tun.',
  updatesAt: 'Neue Versionen werden hier angekündigt: {{address}}',
  updatesGiven: 'Neue Versionen werden dort angekündigt, woher diese Kopie stammt.',
  noClaim: 'Was Levier nicht beansprucht',
  'noClaim.forecast':
    'Levier gibt keine Prognose ab: Es zeigt, was sich ändern würde, wenn ein Hebel bewegt würde und alles andere wie angenommen bliebe.',
  'noClaim.official':
    'Levier spricht für kein Ministerium, keine Region und kein Unternehmen, und die zugrunde liegenden Dokumente sind keine amtliche Statistik.',
  'noClaim.allocation':
    'Die regionalen Ergebnisse teilen die nationalen nach angegebenen Anteilen auf: Sie sind kein regionales Modell.',
  'noClaim.assumptions':
    'Wo die Dokumente schweigen, trifft Levier eine Annahme und zeigt sie. Eine Spanne bezieht sich auf die Kennzahlen, nicht auf die Form der Gleichungen.',
  sources: 'Quellen',
  sourcesText:
    'Das Modell enthält {{figures}} Kennzahlen. So weit wie möglich stammen sie aus {{documents}} Dokumenten; der Rest kommt aus anderen Quellen oder ist angenommen und entsprechend gekennzeichnet.',
  allSources: 'Jede Kennzahl mit ihrer Quelle',
  libraries: 'Erstellt mit',
  librariesText: 'Freie Software und freie Schriften, jede unter ihrer eigenen Lizenz:',
  readLicences: 'Die Lizenzen lesen',
  guides: 'Leitfäden',
  'guides.planner': 'Für Planer',
  'guides.consultant': 'Für Berater',
  'guides.facilitator': 'Für Moderatoren',
  close: 'Schließen',
}
