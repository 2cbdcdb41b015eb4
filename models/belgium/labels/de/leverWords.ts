/** Other words a planner would look for a lever by, and what belongs to it. */
export const leverWords = {
  'research.intensity':
    'Forschung Entwicklung FuE Intensität Quote Investitionen Ausgaben Innovation Ziel Lissabon Forschungsausgaben',
  'research.leverage':
    'privat Hebelwirkung Subventionen Zuschuss Zuschüsse Steuergutschriften Steueranreize Unternehmen Zusätzlichkeit Multiplikator mitgezogen',
  'research.lateStage':
    'Reifegrad Technologie Prototypen Demonstratoren Verwertung Innovation Transfer späte Phasen öffentliche Mittel',
  'science.belspo':
    'Wissenschaft Wissenschaftspolitik föderal Haushalt Budget Kürzungen Einsparungen öffentliche Forschung',
  'skills.engineers':
    'Ingenieur Studium Studienplätze Universitäten Hochschulen Bildung MINT Abschluss Absolventen Forscher Plätze',
  'skills.technicians':
    'Techniker Berufsausbildung Ausbildung Lehre Lehrlinge technische Berufe Fachkräftemangel Arbeiter Mangelberufe',
  'skills.talent':
    'Einwanderung Zuwanderung Migration Talente ausländische Forscher Fachkräfte Anwerbung Visum Ausland Zuziehende',
  'skills.clearance':
    'Sicherheit Ermächtigungen Sicherheitsüberprüfung Wartezeit Verzug Personal Einstellungen Verteidigung NSB',
  'defence.effort':
    'Militär Ausgaben Verteidigung Haushalt Budget Investitionen NATO Armee Aufrüstung Verteidigungshaushalt Aufwand',
  'defence.effortAgreed':
    'Militär Ausgaben Haushalt Untergrenze Regierungsabkommen Strategische Vision NATO vereinbart Aufwand',
  'defence.equipmentShare':
    'Ausrüstung Material Militär Investitionen Beschaffungen Waffen Käufe Verteidigung NATO Rüstung',
  'defence.content':
    'belgisch kaufen Fertigung Rückflüsse Kompensation lokaler Anteil Lieferanten nationale Bevorzugung Zulieferer',
  'defence.exportGrowth':
    'Exporte Ausfuhren Ausland Verkauf Waffenexporte Rüstungsexporte Kunden Weltnachfrage Waffen Nachfrage',
  'defence.rnd': 'Forschung Militär Verteidigung Innovation Entwicklung Wehrforschung',
  'defence.space': 'Weltraum Raumfahrt Satelliten Budget Verteidigung Mittel',
  'safe.loans':
    'Darlehen Kredite europäische Europa Anleihen Verteidigung Kommission Finanzierung 150 Milliarden ReArm',
  'safe.additionality': 'Zusätzlichkeit zusätzlich Ersatz Haushalt Kredite Europa',
  'safe.partnerShare': 'ausländische Aufträge Partner Ausfuhren Exporte gemeinsame Beschaffungen Europa',
  'dependency.usShare':
    'USA Vereinigte Staaten Amerika Einfuhren Importe F-35 Abhängigkeit europäische Präferenz europäisch kaufen Souveränität',
  'industry.permits':
    'Genehmigungen Umweltgenehmigung Städtebau Bau Bürokratie Vereinfachung Verwaltung Werk Fabriken Verzug Erlaubnis',
  'industry.finance':
    'Kredite Banken Darlehen Garantien Bürgschaften Fonds Investitionen Kapital Zugang Taxonomie Lücke',
  'industry.smeAccess':
    'Mittelstand kleine mittlere Betriebe Unternehmen öffentliche Aufträge Vergabe Zugang Unterauftrag Lose Hürden',
  'industry.visibility':
    'feste Aufträge Rahmenvertrag mehrjährig Planungssicherheit Programm Auftragsbestand Vertrag Verträge',
  'industry.licences': 'Ausfuhren Exporte Waffen Lizenzen Genehmigungen Region Kontrolle Verzug Wartezeit',
  'dependency.screening':
    'ausländische Investitionen Übernahme Erwerb Kontrolle Überprüfung Schutz Souveränität Firmenkäufe Direktinvestitionen',
  'chips.capex': 'Halbleiter Chip imec Mikroelektronik Chip-Gesetz Chips Act Fabriken Werk Investitionen',
  'batteries.capex': 'Batterien Akku Kathoden Umicore Gigafabrik Material Investitionen Werk',
  'ai.factory': 'künstliche Intelligenz KI Supercomputer Rechner Rechenleistung Digital EuroHPC',
  'capital.venture': 'Risikokapital Wagniskapital Start-up Scale-up Fonds Investitionen Finanzierungsrunden Wachstum',
  'public.offset':
    'Gegenfinanzierung Finanzierung Steuern Einsparungen Kürzungen Defizit Haushalt Schulden Sparen Sparpolitik Ausgleich',
} as const
