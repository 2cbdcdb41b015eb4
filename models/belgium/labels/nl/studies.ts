export const studies = {
  'current-course': {
    label: 'Ongewijzigd beleid',
    about:
      'Goedgekeurd beleid met de belemmeringen van vandaag, zonder gewijzigde hefboom: hiermee worden de andere vergeleken.',
  },
  'sector-outlook': {
    label: 'Vooruitzichten van de sector',
    about:
      'De belemmeringen uit de hoorzitting tegen 2030 weggewerkt en stap voor stap tot 2029 meer technici opgeleid: de kern is tegen ' +
      '2033 zo goed als verdubbeld, zoals de sector verwacht; hoe waarschijnlijk een verdubbeling is, staat bij de resultaten.',
  },
  'research-4': {
    label: '4% voor onderzoek tegen 2035',
    about: 'Het O&O-niveau dat de soevereiniteitsnota aanbeveelt, beoogd tegen 2035.',
  },
  'research-4-fast': {
    label: '4% voor onderzoek tegen 2030',
    about:
      'Dezelfde doelstelling vijf jaar vroeger, zonder meer ingenieurs of buitenlands talent: een deel van het geld ' +
      'verhoogt alleen de lonen.',
  },
  'research-4-people': {
    label: '4% tegen 2030, met meer onderzoekers',
    about:
      'De doelstelling van 2030 met meer opleidingsplaatsen voor ingenieurs tegen 2030 en meer buitenlands talent vanaf 2026.',
  },
  'nato-path': {
    label: '3,5% voor defensie tegen 2035',
    about:
      'De defensie-inspanning stijgt tot wat de bondgenoten in Den Haag voor de eigenlijke defensie hebben afgesproken.',
  },
  'industry-package': {
    label: 'Industriepakket',
    about: 'Die inspanning, met de belemmeringen van de industrie deels weggewerkt en technici opgeleid.',
  },
  'paid-by-offsets': {
    label: 'Defensie betaald met besparingen of belastingen',
    about: 'Dezelfde inspanning, waarvan alle kosten elders met besparingen of belastingen worden betaald.',
  },
  'safe-full': {
    label: 'SAFE-leningen volledig opgenomen',
    about: 'De grootste SAFE-lening die België mag opnemen, voor de helft boven op de geplande begroting.',
  },
  'european-preference': {
    label: 'Europese voorkeur',
    about:
      'Een kleiner Amerikaans aandeel in de contracten, een groter Belgisch aandeel, betere toegang voor kmo’s en ' +
      'de helft van de buitenlandse overnames gescreend.',
  },
  'chips-batteries': {
    label: 'Chips en batterijen',
    about: 'Investeringen in chipfabrieken en fabrieken voor batterijmaterialen, gelijk gespreid over 2026 tot 2035.',
  },
  'science-cut': {
    label: 'Besparing op het federale wetenschapsbudget',
    about: 'De geplande besparing op het budget van BELSPO, vermeld in de hoorzitting, in één keer uitgevoerd.',
  },
  'effort-frozen': {
    label: 'Defensie-uitgaven bevroren',
    about:
      'De defensie-uitgaven blijven na 2033 op hun huidige aandeel van het bbp en de buitenlandse vraag groeit ' +
      'slechts even snel als de economie.',
  },
  'everything-recommended': {
    label: 'Alle aanbevelingen',
    about: 'Onderzoek, vaardigheden, SAFE, Europese aankopen, industrie en projecten, alles samen.',
  },
} as const
