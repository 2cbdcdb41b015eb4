/** Wat anderen publiceerden, waar, hoe hetzelfde getal uit het model wordt gelezen, en waarom het verschilt. */
export const published = {
  'core.turnover.2033': {
    what: 'Omzet van de kernbedrijven van defensie in 2033, belemmeringen weggewerkt',
    source: 'Hoorzitting in de Kamer, I.E (de eigen vooruitzichten van de sector)',
    how: 'Studie “Vooruitzichten van de sector”: omzet van de defensiekern in 2033.',
  },
  'core.direct.2033': {
    what: 'Directe defensiebanen in 2033, belemmeringen weggewerkt',
    source: 'Hoorzitting in de Kamer, I.E (de eigen vooruitzichten van de sector)',
    how: 'Studie “Vooruitzichten van de sector”: directe defensiebanen in 2033.',
  },
  'core.other.2033': {
    what: 'Andere banen van het defensie-ecosysteem in 2033, belemmeringen weggewerkt',
    source: 'Hoorzitting in de Kamer, I.E (de eigen vooruitzichten van de sector)',
    how: 'Studie “Vooruitzichten van de sector”: andere banen van het ecosysteem in 2033.',
  },
  'core.growth': {
    what: 'Groei van de defensieomzet in Europa: 10,3% per jaar in 2020–2024, min 3,5 tot 5% per jaar prijsstijging',
    source: 'ASD Europe, facts 2025 (gulfpress.net; europesays.com/ee/56406); door ons gedefleerd',
    how: 'Ongewijzigd beleid: jaarlijkse groei van de kernomzet van 2025 tot 2030.',
  },
  'core.jobs.elasticity': {
    what: 'Groei van de defensiebanen gedeeld door de groei van de omzet, 2024 (8,6% op 13,8%)',
    source: 'ASD Europe, 2024',
    how: 'Ongewijzigd beleid: groei van de directe banen gedeeld door de groei van de kernomzet, 2025 tot 2030, in logaritmen.',
    why: 'Het model volgt de hoorzitting, waarin de banen bijna even snel groeien als de omzet.',
  },
  'core.suppliers': {
    what: 'Banen bij leveranciers per directe baan die erbij komt',
    source: 'Multiplicatoren van het Federaal Planbureau, in GRIP',
    how: 'Studie “Vooruitzichten van de sector”: verandering van de andere banen van het ecosysteem gedeeld door de verandering van de directe banen sinds 2025.',
  },
  'core.suppliers.average': {
    what: 'Banen bij leveranciers per directe baan, gemiddelde van 2025',
    source: 'Multiplicatoren van het Federaal Planbureau, in GRIP',
    how: 'Ongewijzigd beleid, 2025: andere banen van het ecosysteem gedeeld door directe banen (13.000 en 5.000 in de documenten).',
    why: 'De hoorzitting bakent de bedrijven ruimer af dan de multiplicatoren.',
  },
  'effort.2029': {
    what: 'Defensie-uitgaven in 2029, lopende prijzen',
    source: 'Federaal traject (businessam.be)',
    how: 'Ongewijzigd beleid: defensie-uitgaven in 2029, met prijzen die vanaf 2024 met 2% per jaar stijgen.',
  },
  'effort.2034': {
    what: 'Defensie-uitgaven in 2034, lopende prijzen',
    source: 'Strategische Visie (trends.levif.be)',
    how: 'Ongewijzigd beleid: defensie-uitgaven in 2034, met prijzen die vanaf 2024 met 2% per jaar stijgen.',
  },
  'equipment.2026_2034': {
    what: 'Investeringen van de Strategische Visie, 2026 tot 2034, lopende prijzen',
    source: 'Strategische Visie 2026-2034 (jarrett.be); N-VA, 25 juni 2025 (34 miljard)',
    how: 'Ongewijzigd beleid: aangekocht materieel, 2026 tot 2034 opgeteld, met prijzen die vanaf 2024 met 2% per jaar stijgen.',
  },
  'european.share.2025': {
    what: 'Europees aandeel in de wapenaankopen',
    source: 'IISS, 2022–2025',
    how: 'Ongewijzigd beleid: Europees aandeel in de leveringen in 2025.',
  },
  'us.purchases.2025': {
    what: 'Amerikaans aandeel in de wapenaankopen',
    source: 'IISS',
    how: 'Ongewijzigd beleid: Amerikaans aandeel in de leveringen in 2025.',
    why: 'Het model volgt de hoorzitting, die het Amerikaanse aandeel in de invoer hoger schat dan het IISS.',
  },
  'us.imports.2025': {
    what: 'Amerikaans aandeel in de Belgische invoer van zware wapens, 2021–2025',
    source: 'SIPRI (brusselstimes.com 2011861); 52 en 64% zijn van de Europese NAVO-landen',
    how: 'Ongewijzigd beleid: Amerikaans aandeel in de defensie-invoer in 2025.',
  },
  'walloon.core': {
    what: 'Waals aandeel in de kernbedrijven',
    source: 'Databank van GRIP',
    how: 'Invoer van het model, zoals in het register.',
  },
  'walloon.jobs.2025': {
    what: 'Waals aandeel in alle defensiebanen',
    source: 'Agoria, maart 2025',
    how: 'Ongewijzigd beleid, 2025: Waalse kern- en andere banen gedeeld door alle defensiebanen.',
  },
  'walloon.turnover.2025': {
    what: 'Waals aandeel in de defensieomzet, als het op het hele ecosysteem wordt betrokken',
    source: 'Hoorzitting in de Kamer, I.C (AWEX)',
    how: 'Ongewijzigd beleid, 2025: Waalse omzet gedeeld door de omzet van het ecosysteem.',
    why:
      'Het aandeel van AWEX wordt op de kernbedrijven betrokken; dual use-bedrijven zijn anders over het land ' +
      'gespreid.',
  },
  'gdp.nato5.offset25': {
    what:
      'Bbp in 2035 als de inspanning van 2 naar 5% van het bbp gaat, geleidelijk en deels gecompenseerd: bij 25% ' +
      'compensatie',
    source: 'Europese Commissie, najaar 2025 (mnimarkets.com); voor de EU, het gecompenseerde deel is niet vermeld',
    how: 'Inspanning op 5% van het bbp tegen 2035, voor 25% gecompenseerd, zonder de voor 2034 afgesproken sprong: effect op het bbp in 2035.',
  },
  'gdp.nato5.offset50': {
    what:
      'Bbp in 2035 als de inspanning van 2 naar 5% van het bbp gaat, geleidelijk en deels gecompenseerd: bij 50% ' +
      'compensatie',
    source: 'Europese Commissie, najaar 2025 (mnimarkets.com); voor de EU, het gecompenseerde deel is niet vermeld',
    how: 'Inspanning op 5% van het bbp tegen 2035, voor 50% gecompenseerd, zonder de voor 2034 afgesproken sprong: effect op het bbp in 2035.',
    why:
      'Als de helft wordt gecompenseerd, doet wat de overheid elders weghaalt, het grootste deel van de vraag die ' +
      'in België blijft, teniet.',
  },
  'gdp.ec2028': {
    what: 'Bbp in 2028 als de inspanning tegen dan met 1,5% van het bbp stijgt',
    source: 'Europese Commissie, voorjaar 2025 (epthinktank.eu 70944)',
    how: 'Inspanning op 3,5% van het bbp tegen 2028: effect op het bbp in 2028.',
  },
  'debt.ec2028': {
    what: 'Overheidsschuld in 2028 in hetzelfde geval, in procentpunten van het bbp',
    source: 'Europese Commissie, voorjaar 2025 (epthinktank.eu 70944)',
    how: 'Inspanning op 3,5% van het bbp tegen 2028: extra overheidsschuld in 2028.',
  },
  'gdp.kiel': {
    what: 'Bbp als de inspanning van 2 naar 3,5% van het bbp gaat',
    source: 'Kiel Institute, Guns and Growth, 2025',
    how: 'Bbp in 2035 met de inspanning op 3,5% van het bbp tegen 2035, gedeeld door het bbp met een inspanning die op 2% blijft.',
    why:
      'België voert het meeste van zijn materieel in, personeel of fabrieken vormen de beperking, en het effect ' +
      'van de vraag dooft uit.',
  },
  'gdp.oxford': {
    what: 'Bbp van het eurogebied in 2030 als de inspanning tegen dan van 2 naar 3% gaat',
    source: 'Oxford Economics, juni 2025',
    how: 'Bbp in 2030 met de inspanning op 3% van het bbp tegen 2030, gedeeld door het bbp bij ongewijzigd beleid.',
  },
  'multiplier.cumulative': {
    what: 'Cumulatieve multiplicator van militaire uitgaven',
    source: 'Ramey en Zubairy 2018, in Kiel 2025; Capital Economics 2025 (0,4 tot 0,6)',
    how: 'Inspanning op 3% van het bbp tegen 2030: extra bbp gedeeld door extra defensie-uitgaven, 2026 tot 2030 opgeteld.',
  },
  'multiplier.bbva': {
    what: 'Multiplicator van defensie-uitgaven in de EU als geheel, eerste twee jaar (daarna terug naar nul)',
    source: 'BBVA Research, juni 2025, document 25/06',
    how: 'Inspanning op 3% van het bbp tegen 2030: extra bbp gedeeld door extra defensie-uitgaven, 2026 en 2027 opgeteld.',
    why: 'De EU als geheel maakt veel meer van haar eigen materieel dan België.',
  },
  'multiplier.boston': {
    what: 'Gezamenlijke multiplicator van militaire uitgaven voor een groep landen: onder 0,2',
    source: 'Federal Reserve Bank of Boston, working paper 15-9 (studyres.com)',
    how: 'Inspanning op 3% van het bbp tegen 2030: extra bbp gedeeld door extra defensie-uitgaven, 2026 tot 2030 opgeteld.',
    why: 'Het model telt in de eerste jaren minder verdringing dan deze studie vindt.',
  },
  'eda.gdp': {
    what: 'Bbp per 100 mln. € defensie-uitgaven',
    source: 'EDA / Europe Economics, 2014',
    how: 'Inspanning op 5% van het bbp tegen 2035 tegenover een inspanning die op 2% blijft: verandering van het bbp per 100 mln. € uitgaven, 2035.',
    why:
      'De studie gaat uit van materieel dat in eigen land wordt gemaakt, zonder verdringing; België voert het ' +
      'meeste ervan in, en het effect dooft uit.',
  },
  'eda.tax': {
    what: 'Belastingen per 100 mln. € defensie-uitgaven',
    source: 'EDA / Europe Economics, 2014',
    how: 'Dezelfde twee berekeningen: verandering van het bbp per 100 mln. € uitgaven, maal het aandeel van de belastingen in het bbp.',
    why: 'Dit volgt uit het kleinere effect op het bbp.',
  },
  'eda.jobs': {
    what: 'Banen per 100 mln. € defensie-uitgaven',
    source: 'EDA / Europe Economics, 2014',
    how: 'Dezelfde twee berekeningen: verandering van de nettobanen per 100 mln. € uitgaven, 2035.',
    why: 'De studie telt elke baan in de keten en geen enkele verdrongen baan; het model telt netto.',
  },
  'gdp.taxfinanced': {
    what: 'Bbp als de extra inspanning met belastingen of besparingen wordt betaald: lager, mogelijk negatief',
    source: 'Kiel Institute, 2025 (het teken)',
    how: 'Studie “Defensie betaald met besparingen of belastingen”: effect op het bbp in 2035.',
  },
  'gdp.recovery': {
    what: 'Herstelplan (5,9 miljard in vijf jaar): grootste effect op het bbp',
    source: 'Federaal Planbureau, publicatie 2106',
    how:
      'Een benadering, want geen hefboom heeft die vorm: een inspanning van 2,2% van het bbp vanaf 2026 komt per ' +
      'jaar op ongeveer evenveel uitgaven neer; effect op het bbp in 2026.',
    why:
      'Bij de benadering gaat het geld naar defensie, grotendeels in het buitenland; het plan bestond uit bouw en ' +
      'renovatie in eigen land.',
  },
  'rd.staff.2021': {
    what: 'Personen in O&O in 2021',
    source: 'Rathenau Instituut: 23 per 1.000 van een beroepsbevolking van 5,2 miljoen',
    how: 'Het personeel van het model in 2025, teruggerekend met 3% per jaar.',
  },
  'rd.pace': {
    what: 'Gemiddelde jaarlijkse stijging van de O&O-intensiteit in de waarnemingsperiode 2014–2024, in procentpunten van het bbp',
    source: 'Eurostat (2,4 naar 3,4%)',
    how: 'Ongewijzigd beleid, 2026: wat de beschikbare mensen zouden kosten, gedeeld door het bbp, min de intensiteit van 2025.',
  },
  'rd.pay': {
    what: 'Deel van extra O&O-geld dat naar hogere lonen gaat',
    source: 'Goolsbee 1998',
    how: 'Studie “4% voor onderzoek tegen 2030”, 2030: extra geld waarvoor geen mensen zijn gevonden, gedeeld door al het extra geld.',
    why: 'Als het geld langzaam komt, vindt het model voor het grootste deel ervan mensen.',
  },
  'rd.pay.rush': {
    what: 'Deel van extra O&O-geld dat naar hogere lonen gaat, als het in één keer zou komen',
    source: 'Goolsbee 1998',
    how: 'O&O op 5% van het bbp vanaf 2026, in 2026: extra geld waarvoor geen mensen zijn gevonden, gedeeld door al het extra geld.',
    why:
      'Als het geld in één keer komt, zijn er in het model geen mensen voor en gaat het grootste deel naar hogere ' +
      'lonen.',
  },
  'rd.growth': {
    what: 'Extra groei per jaar door 0,68 procentpunt meer O&O (3%-studie, herschaald: 0,5 × 0,68 ÷ 1,1)',
    source: 'Europese Commissie, 3%-studie (wordscope.be)',
    how: 'Studie “4% voor onderzoek tegen 2030”: winst door kennis tussen 2030 en 2035, per jaar.',
    why: 'De elasticiteit is voorzichtig; de studie verwacht twee keer zoveel.',
  },
  'rd.growth.1_8': {
    what: 'Extra groei per jaar door 0,68 procentpunt meer O&O (van 1,8 naar 2,6% levert 0,2 op: herschaald, 0,68 ÷ 0,8)',
    source: 'Europese Commissie (wordscope.be)',
    how: 'Studie “4% voor onderzoek tegen 2030”: winst door kennis tussen 2030 en 2035, per jaar.',
  },
  'rd.return': {
    what: 'Bruto maatschappelijk rendement van O&O',
    source: 'Hall, Mairesse en Mohnen 2010 (ruime bandbreedte)',
    how: 'Outputelasticiteit maal het bbp, gedeeld door de kennisvoorraad van 2025.',
  },
  'chips.perjob': {
    what: 'Investering per directe baan in chips',
    source: 'France 2030, gemiddelde; Crolles',
    how: 'Invoer van het model, zoals in het register.',
  },
  'chips.public': {
    what: 'Publiek aandeel in de investering in een chipfabriek',
    source: 'Crolles, ESMC, NanoIC',
    how: 'Invoer van het model, zoals in het register.',
  },
} as const
