/** Other words a planner would look for a lever by, and what belongs to it. */
export const leverWords = {
  'research.intensity':
    'Forschung Entwicklung FuE Intensität Quote Investition Ausgaben Innovation Ziel Lissabon Forschungsausgaben',
  'research.leverage':
    'privat Hebelwirkung Subvention Zuschuss Steuergutschrift Steueranreize Unternehmen Zusätzlichkeit Multiplikator mitgezogen',
  'research.lateStage':
    'Reifegrad Technologie Prototyp Demonstrator Verwertung Innovation Transfer späte Phasen öffentliche Mittel',
  'science.belspo':
    'Wissenschaft Wissenschaftspolitik föderal Haushalt Budget Kürzung Einsparung öffentliche Forschung',
  'skills.engineers':
    'Ingenieur Studium Studienplätze Universität Hochschule Bildung MINT Abschluss Absolventen Forscher Plätze',
  'skills.technicians':
    'Techniker Berufsausbildung Ausbildung Lehre Lehrlinge technische Berufe Fachkräftemangel Arbeiter Mangelberufe',
  'skills.talent':
    'Einwanderung Zuwanderung Migration Talente ausländische Forscher Fachkräfte Anwerbung Visum Ausland Zuziehende',
  'skills.clearance':
    'Sicherheit Ermächtigung Sicherheitsüberprüfung Wartezeit Verzug Personal Einstellung Verteidigung NSB',
  'defence.effort':
    'Militär Ausgaben Verteidigung Haushalt Budget Investition NATO Armee Aufrüstung Verteidigungshaushalt Aufwand',
  'defence.effortAgreed':
    'Militär Ausgaben Haushalt Untergrenze Regierungsabkommen Strategische Vision NATO vereinbart Aufwand',
  'defence.equipmentShare':
    'Ausrüstung Material Militär Investition Beschaffung Waffen Käufe Verteidigung NATO Rüstung',
  'defence.content':
    'belgisch kaufen Fertigung Rückfluss Kompensation lokaler Anteil Lieferanten nationale Bevorzugung Zulieferer',
  'defence.exportGrowth': 'Export Ausfuhr Ausland Verkauf Kunden Weltnachfrage Waffen Nachfrage',
  'defence.rnd': 'Forschung Militär Verteidigung Innovation Entwicklung Wehrforschung',
  'defence.space': 'Weltraum Raumfahrt Satelliten Budget Verteidigung Mittel',
  'safe.loans': 'Darlehen Kredit europäische Europa Anleihe Verteidigung Kommission Finanzierung 150 Milliarden ReArm',
  'safe.additionality': 'Zusätzlichkeit zusätzlich Ersatz Haushalt Kredit Europa',
  'safe.partnerShare': 'ausländische Aufträge Partner Ausfuhr Export gemeinsame Beschaffung Europa',
  'dependency.usShare':
    'USA Vereinigte Staaten Amerika Einfuhr Import F-35 Abhängigkeit europäische Präferenz europäisch kaufen Souveränität',
  'industry.permits':
    'Genehmigung Umweltgenehmigung Städtebau Bau Bürokratie Vereinfachung Verwaltung Werk Fabrik Verzug Erlaubnis',
  'industry.finance': 'Kredit Bank Darlehen Garantie Bürgschaft Fonds Investition Kapital Zugang Taxonomie Lücke',
  'industry.smeAccess':
    'Mittelstand kleine mittlere Betriebe Unternehmen öffentliche Aufträge Vergabe Zugang Unterauftrag Lose Hürden',
  'industry.visibility':
    'feste Aufträge Rahmenvertrag mehrjährig Planungssicherheit Programm Auftragsbestand Vertrag Verträge',
  'industry.licences': 'Ausfuhr Export Waffen Lizenz Genehmigung Region Kontrolle Verzug Wartezeit',
  'dependency.screening':
    'ausländische Investitionen Übernahme Erwerb Kontrolle Überprüfung Schutz Souveränität Firmenkäufe Direktinvestitionen',
  'chips.capex': 'Halbleiter Chip imec Mikroelektronik Chip-Gesetz Chips Act Fabrik Werk Investition',
  'batteries.capex': 'Batterie Akku Kathoden Umicore Gigafabrik Material Investition Werk',
  'ai.factory': 'künstliche Intelligenz KI Supercomputer Rechner Rechenleistung Digital EuroHPC',
  'capital.venture': 'Risikokapital Wagniskapital Start-up Scale-up Fonds Investition Finanzierungsrunden Wachstum',
  'public.offset':
    'Gegenfinanzierung Finanzierung Steuer Einsparung Kürzung Defizit Haushalt Schuld Sparen Sparpolitik Ausgleich',
} as const
