export const figures = {
  'defence.core.firms': {
    label: 'Bedrijven van de defensiekern',
    claim: 'Aantal kernbedrijven dat rechtstreeks militaire goederen en diensten levert.',
  },
  'defence.core.turnover': {
    label: 'Omzet van de defensiekern in 2025',
    claim: 'Jaarlijkse omzet van de kernbedrijven samen (eigen bandbreedte).',
  },
  'defence.core.direct_jobs': {
    label: 'Directe banen in de defensiekern in 2025',
    claim: 'Directe banen in de kernbedrijven (eigen bandbreedte).',
  },
  'defence.ecosystem.firms': {
    label: 'Bedrijven van het defensie-ecosysteem',
    claim: 'Aantal bedrijven, minstens, als ook de leveranciers van dual use-oplossingen worden meegeteld.',
  },
  'defence.ecosystem.turnover': {
    label: 'Omzet van het defensie-ecosysteem in 2025',
    claim: 'Omzet van het hele ecosysteem, de dual use-leveranciers inbegrepen.',
  },
  'defence.ecosystem.jobs': {
    label: 'Banen in het defensie-ecosysteem',
    claim:
      'Directe en indirecte banen van het hele ecosysteem; de directe banen van de kern zitten erin. De bandbreedte ' +
      'is door ons gekozen: de bovengrens is wat Agoria in maart 2025 telde, met een ruimere afbakening.',
  },
  'defence.outlook.volume_factor': {
    label: 'Verwachte groei van de volumes van de industrie',
    claim:
      'De volumes van de industrie zouden de komende acht jaar verdubbelen (Nederlandse versie: kan ' +
      'verdubbelen); of het om de kern of het ecosysteem gaat, blijft open, en Agoria verbond er in maart 2025 ' +
      'voorwaarden aan.',
  },
  'defence.outlook.years': {
    label: 'Jaren waarin de volumes zouden verdubbelen',
    claim: 'Aantal jaren waarin de volumes van de industrie naar verwachting verdubbelen.',
  },
  'defence.outlook.extra_direct_jobs': {
    label: 'Verwachte extra directe banen',
    claim: 'Extra directe banen die met de verdubbeling van de volumes worden verwacht.',
  },
  'defence.outlook.extra_indirect_jobs': {
    label: 'Verwachte extra indirecte banen',
    claim: 'Extra indirecte banen die met de verdubbeling van de volumes worden verwacht.',
  },
  'defence.export.share': {
    label: 'Uitgevoerd aandeel van de Belgische defensieproductie',
    claim: 'Twee derde van de Belgische defensieproductie gaat naar het buitenland (eigen bandbreedte).',
  },
  'defence.export.europe_share': {
    label: 'Europees aandeel in de defensie-export',
    claim: 'Aandeel van die export dat naar Europa gaat.',
  },
  'defence.export.wallonia_share': {
    label: 'Uitgevoerd aandeel van de Waalse defensieproductie',
    claim: 'Aandeel van de Waalse defensieproductie dat wordt uitgevoerd, vooral naar Europese markten (meer dan).',
  },
  'defence.rnd.return': {
    label: 'Beweerde return per euro militaire O&O',
    claim:
      'Studies zouden aantonen dat elke euro militaire O&O een economische return van 8 à 9 euro kan opleveren: ' +
      'een bewering uit de hoorzitting, een mogelijkheid, in geen enkele reeks.',
  },
  'defence.sme.under50': {
    label: 'Kleine bedrijven onder de kmo’s van de sector',
    claim: 'Aandeel van de kmo’s van de sector met minder dan 50 werknemers.',
  },
  'defence.sme.share': {
    label: 'Kmo’s onder de defensiebedrijven',
    claim: 'Aandeel van de defensiebedrijven dat uit kmo’s bestaat, volgens een lid van de commissie.',
  },
  'defence.entities.belgium': {
    label: 'Belgische entiteiten actief in defensie',
    claim:
      'Belgische entiteiten actief in defensie, geteld in de studie van de VUB en de Koninklijke Militaire School.',
  },
  'defence.dual_use.candidates': {
    label: 'Dual use-bedrijven die meer defensiewerk willen',
    claim:
      'Bedrijven met dual use-activiteiten die bij Agoria en BSDI de wens hebben geuit om verder te gaan in defensie (bijna).',
  },
  'defence.wallonia.firm_share': {
    label: 'Waals aandeel in de defensie- en veiligheidsbedrijven',
    claim: 'Aandeel van de Belgische defensie- en veiligheidsbedrijven dat in Wallonië is gevestigd (meer dan).',
  },
  'defence.wallonia.turnover_share': {
    label: 'Waals aandeel in de omzet van de sector',
    claim:
      'Aandeel van de nationale omzet van de sector dat bedrijven in Wallonië maken (bijna); hier betrokken op de ' +
      'kernbedrijven, waarvoor GRIP 75,5% geeft.',
  },
  'defence.wallonia.firms': {
    label: 'Waalse bedrijven actief in defensie',
    claim:
      'Waalse bedrijven die in enige mate actief zijn in defensie: bijna 150 in de uiteenzetting, 150 tot ' +
      '200 in de antwoorden.',
  },
  'defence.wallonia.defence_turnover_share': {
    label: 'Aandeel defensie in de omzet, deels actieve Waalse bedrijven',
    claim: 'Bandbreedte van het aandeel van de omzet dat deels actieve Waalse bedrijven uit defensie halen.',
  },
  'defence.brussels.entities': {
    label: 'Entiteiten actief in defensie in Brussel',
    claim: 'Entiteiten die in Brussel actief zijn in defensie.',
  },
  'defence.brussels.dedicated_entities': {
    label: 'Brusselse entiteiten specifiek gericht op defensie',
    claim:
      'Brusselse entiteiten die, van alle entiteiten actief in defensie, zichzelf specifiek op defensie gericht ' +
      'noemen.',
  },
  'defence.brussels.jobs': {
    label: 'Defensiepersoneel in Brussel',
    claim: 'Voltijdse equivalenten van de defensiesector in Brussel (ongeveer).',
  },
  'defence.brussels.gva_share': {
    label: 'Aandeel defensie in de Brusselse toegevoegde waarde',
    claim: 'Aandeel van de Brusselse bruto toegevoegde waarde dat uit defensie komt (minder dan).',
  },
  'defence.brussels.employment_share': {
    label: 'Aandeel defensie in de Brusselse werkgelegenheid',
    claim: 'Aandeel van de Brusselse werkgelegenheid in defensie (minder dan).',
  },
  'defence.brussels.national_share': {
    label: 'Brussels aandeel in de nationale sector',
    claim: 'Brussels aandeel in de voornaamste economische indicatoren van de Belgische defensiesector (ongeveer).',
  },
  'defence.brussels.defence_turnover_share': {
    label: 'Aandeel defensie in de omzet, Brusselse bedrijven',
    claim:
      'Aandeel van de omzet van de vermelde Brusselse bedrijven dat uit defensie komt; de Franse en de ' +
      'Nederlandse versie verschillen.',
  },
  'dependency.us_import_share.2019': {
    label: 'Europese afhankelijkheid van Amerikaanse invoer, 2019',
    claim:
      'Europese afhankelijkheid van Amerikaanse invoer in 2019 volgens AWEX; de spreker zegt niet van welk totaal.',
  },
  'dependency.us_import_share.now': {
    label: 'Europese afhankelijkheid van Amerikaanse invoer, nu',
    claim:
      'Dezelfde afhankelijkheid nu (bijna); hier gebruikt voor de Belgische defensie-invoer (eigen bandbreedte). ' +
      'SIPRI geeft 54% voor België zelf in 2021 tot 2025, IISS 34% voor de aankopen.',
  },
  'dependency.us_spending_share.2015_2019': {
    label: 'Militaire uitgaven die naar de VS gaan, 2015 tot 2019',
    claim:
      'Aandeel van de militaire uitgaven van de Europese NAVO-landen dat naar de Verenigde Staten gaat, volgens een lid ' +
      'dat SIPRI aanhaalt; SIPRI meet de wapeninvoer.',
  },
  'dependency.us_spending_share.2020_2024': {
    label: 'Militaire uitgaven die naar de VS gaan, 2020 tot 2024',
    claim: 'Hetzelfde aandeel vijf jaar later (meer dan); SIPRI meet de wapeninvoer.',
  },
  'dependency.purchases_outside_europe': {
    label: 'Aankopen buiten Europa, schatting van een lid',
    claim:
      'Een lid van de commissie schat dat de aankopen buiten Europa slechts 5 tot 10% bedragen; dat zei het lid ' +
      'voordat anderen de Amerikaanse aandelen aanhaalden.',
  },
  'safe.envelope.eu': {
    label: 'Omvang van het EU-leninginstrument SAFE',
    claim:
      'Omvang van SAFE (Security Action for Europe), het EU-instrument dat leningen verstrekt voor ' +
      'defensie-investeringen.',
  },
  'safe.envelope.belgium': {
    label: 'Voor België aangekondigd Europees bedrag',
    claim: 'Bedrag dat België in het kader van een Europees plan zou ontvangen; SAFE wordt niet genoemd.',
  },
  'defence.space.envelope': {
    label: 'Enveloppe voor ruimtevaart voor defensie',
    claim:
      'Enveloppe voor ruimtevaart voor defensie (Space for Defence) in het Belgische plan; de periode is niet vermeld.',
  },
  'defence.space.firms': {
    label: 'Bedrijven in Wallonie Espace',
    claim: 'Bedrijven verenigd in Wallonie Espace (ongeveer).',
  },
  'science.belspo.cut': {
    label: 'Geplande besparing op de middelen van BELSPO',
    claim: 'Besparing op de middelen van BELSPO die de regering plant, volgens een lid van de commissie.',
  },
  'defence.stock.months': {
    label: 'Strategische voorraad vereist vóór de eerste levering',
    claim:
      'Maanden productie die sommige buitenlandse klanten, onder wie Franse, als strategische voorraad eisen vóór ' +
      'de eerste levering.',
  },
  'defence.contract.fn_years': {
    label: 'Duur van het munitiecontract van FN Herstal',
    claim: 'Duur van het contract van FN Herstal met de Belgische Defensie voor de productie van munitie.',
  },
  'innovation.trl.funded_max': {
    label: 'Hoogste rijpheidsniveau dat de financiering bereikt',
    claim:
      'Hoogste niveau van technologische rijpheid (TRL) dat de innovatiefinanciering vandaag bereikt, op een ' +
      'schaal van 0 tot 6; voor de latere fasen is er te weinig geld.',
  },
  'trade.mission.firms': {
    label: 'Bedrijven per prinselijke missie',
    claim: 'Bedrijven die elke prinselijke missie samenbrengt (bijna).',
  },
  'trade.exporters.database': {
    label: 'Exportbedrijven in de databank van het Agentschap',
    claim: 'Exportbedrijven in de databank van het Agentschap voor Buitenlandse Handel (meer dan).',
  },
  'germany.automotive.output_change': {
    label: 'Verandering in de Duitse autoproductie',
    claim: 'Daling van de Duitse autoproductie, volgens een lid van de commissie.',
  },
  'germany.automotive.jobs_lost': {
    label: 'Verloren banen in de Duitse auto-industrie',
    claim: 'Banen die in een jaar verloren gingen in de Duitse auto-industrie, volgens een lid van de commissie.',
  },
  'rd.intensity.belgium': {
    label: 'Belgische O&O-intensiteit',
    claim:
      'Bruto binnenlandse uitgaven voor O&O als aandeel van het bbp in België. De bandbreedte is door ons gekozen: Eurostat ' +
      'heeft 2023 sindsdien herzien tot 3,24 en geeft 3,4 voor 2024 (december 2025).',
  },
  'rd.intensity.target': {
    label: 'Aanbevolen O&O-intensiteit',
    claim: 'Niveau van O&O-uitgaven dat de nota voor België aanbeveelt.',
  },
  'rd.intensity.netherlands': {
    label: 'Nederlandse O&O-intensiteit',
    claim: 'O&O-uitgaven als aandeel van het bbp in Nederland (ongeveer).',
  },
  'rd.intensity.germany': {
    label: 'Duitse O&O-intensiteit',
    claim: 'O&O-uitgaven als aandeel van het bbp in Duitsland.',
  },
  'rd.intensity.france': {
    label: 'Franse O&O-intensiteit',
    claim: 'O&O-uitgaven als aandeel van het bbp in Frankrijk (schatting van de nota).',
  },
  'skills.engineers.target': {
    label: 'Elk jaar op te leiden ingenieurs',
    claim: 'Aantal ingenieurs dat volgens de nota elk jaar moet worden opgeleid: afgestudeerden, geen plaatsen.',
  },
  'semiconductors.chips_act': {
    label: 'Omvang van de Europese Chips Act',
    claim: 'Omvang van de Europese chipverordening (Chips Act), die nieuwe chipfabrieken financiert.',
  },
  'semiconductors.pilot_line.cost': {
    label: 'Kosten van de proeffabriek van imec',
    claim: 'Kosten van de 300mm-proeffabriek van imec (ongeveer).',
  },
  'semiconductors.imec.revenue': {
    label: 'Opbrengsten van imec',
    claim: 'Jaarlijkse opbrengsten van imec.',
  },
  'semiconductors.imec.staff': {
    label: 'Onderzoekers en ingenieurs bij imec',
    claim: 'Onderzoekers en ingenieurs van imec wereldwijd (meer dan).',
  },
  'semiconductors.imec.universities': {
    label: 'Universiteiten waarmee imec samenwerkt',
    claim: 'Universiteiten waarmee imec samenwerkt (meer dan).',
  },
  'semiconductors.imec.companies': {
    label: 'Bedrijven waarmee imec samenwerkt',
    claim: 'Bedrijven waarmee imec wereldwijd samenwerkt (bijna).',
  },
  'semiconductors.asml.turnover': {
    label: 'Omzet van ASML',
    claim: 'Netto-omzet van ASML.',
  },
  'semiconductors.asml.net_income': {
    label: 'Nettowinst van ASML',
    claim: 'Nettowinst van ASML.',
  },
  'semiconductors.asml.gross_margin': {
    label: 'Brutomarge van ASML',
    claim: 'Brutomarge van ASML (ongeveer).',
  },
  'semiconductors.asml.rnd_quarter': {
    label: 'O&O van ASML per kwartaal',
    claim: 'O&O die ASML begin 2025 per kwartaal verwachtte.',
  },
  'semiconductors.asml.rnd_year': {
    label: 'O&O van ASML per jaar',
    claim:
      'Jaarlijkse O&O van ASML in de tabel van de nota zelf: de rij heeft 2022 als titel en het cijfer staat als ' +
      'bijgewerkt aangeduid; het is ongeveer vier keer het kwartaal.',
  },
  'semiconductors.asml.staff': {
    label: 'Personeel van ASML wereldwijd',
    claim:
      'Mensen die ASML wereldwijd tewerkstelt (meer dan); personeelsaantallen van groepen zijn geen Belgische banen.',
  },
  'batteries.umicore.turnover.2024': {
    label: 'Omzet van Umicore, 2024',
    claim: 'Opbrengsten van Umicore in 2024.',
  },
  'batteries.umicore.turnover.2023': {
    label: 'Omzet van Umicore, 2023',
    claim: 'Opbrengsten van Umicore een jaar eerder.',
  },
  'batteries.umicore.ebit': {
    label: 'Aangepast bedrijfsresultaat van Umicore',
    claim: 'Aangepast bedrijfsresultaat van Umicore.',
  },
  'batteries.umicore.rnd': {
    label: 'O&O-uitgaven van Umicore',
    claim: 'O&O-uitgaven van Umicore.',
  },
  'batteries.umicore.rnd_intensity': {
    label: 'O&O van Umicore als aandeel van de opbrengsten',
    claim: 'O&O van Umicore als aandeel van de opbrengsten.',
  },
  'batteries.umicore.staff': {
    label: 'Personeel van Umicore wereldwijd',
    claim:
      'Mensen die Umicore wereldwijd tewerkstelt (ongeveer); personeelsaantallen van groepen zijn geen Belgische banen.',
  },
  'batteries.umicore.staff_belgium': {
    label: 'Personeel van Umicore in België',
    claim: 'Mensen die Umicore in België tewerkstelt, van zijn personeel wereldwijd (bijna).',
  },
  'batteries.eib_loan': {
    label: 'EIB-lening aan Umicore',
    claim: 'Lening van de Europese Investeringsbank aan Umicore voor O&O naar batterijmaterialen.',
  },
  'materials.solvay.turnover': {
    label: 'Omzet van Solvay',
    claim: 'Netto-omzet van Solvay.',
  },
  'materials.solvay.organic_change': {
    label: 'Organische verandering van de omzet van Solvay',
    claim: 'Organische verandering van de netto-omzet van Solvay tegenover het jaar voordien.',
  },
  'materials.solvay.ebitda': {
    label: 'Onderliggende ebitda van Solvay',
    claim: 'Onderliggende ebitda van Solvay (ongeveer).',
  },
  'materials.solvay.savings': {
    label: 'Kostenbesparingen van Solvay',
    claim: 'Kostenbesparingen van Solvay.',
  },
  'materials.solvay.staff': {
    label: 'Personeel van Solvay wereldwijd',
    claim:
      'Mensen die Solvay wereldwijd tewerkstelt (ongeveer); personeelsaantallen van groepen zijn geen Belgische banen.',
  },
  'peers.state_aid.de_fr_share': {
    label: 'Staatssteun die naar Duitsland en Frankrijk gaat',
    claim: 'Aandeel van de door de EU goedgekeurde staatssteun dat naar Duitsland en Frankrijk ging.',
  },
  'peers.france2030.electronics': {
    label: 'Geld van France 2030 voor elektronica',
    claim: 'Geld van het plan France 2030 voor elektronica en halfgeleiders.',
  },
  'peers.france.engineers': {
    label: 'Op te leiden ingenieurs in Électronique 2030',
    claim: 'Ingenieurs die Frankrijk met Électronique 2030 wil opleiden.',
  },
  'peers.france.crolles': {
    label: 'Kosten van de fabriek in Crolles',
    claim:
      'Kosten van de chipfabriek in Crolles, in Frankrijk, zoals aangekondigd; later 7,5 mld. met 2,9 mld. steun, sindsdien stilgelegd.',
  },
  'peers.france.gigafactories': {
    label: 'In Frankrijk aangekondigde gigafabrieken voor batterijen',
    claim: 'In Frankrijk aangekondigde gigafabrieken voor batterijen.',
  },
  'peers.france.battery_capacity': {
    label: 'Geplande batterijcapaciteit in Frankrijk',
    claim: 'Bandbreedte van de in Frankrijk geplande batterijcapaciteit.',
  },
  'tech.funding.2024': {
    label: 'Geld opgehaald door Belgische technologiebedrijven',
    claim: 'Geld dat Belgische technologiebedrijven ophaalden, bijna twee keer zoveel als het jaar voordien.',
  },
  'tech.funding.ai_share': {
    label: 'Aandeel AI in het opgehaalde geld',
    claim:
      'Aandeel van dat geld dat naar artificiële intelligentie ging, volgens het artikel; elders in de pers ' +
      'is het bijna de helft.',
  },
  'tech.funding.flanders': {
    label: 'Technologiegeld opgehaald in Vlaanderen',
    claim: 'Geld opgehaald door technologiebedrijven in Vlaanderen.',
  },
  'tech.funding.wallonia': {
    label: 'Technologiegeld opgehaald in Wallonië',
    claim: 'Geld opgehaald door technologiebedrijven in Wallonië.',
  },
  'tech.funding.brussels': {
    label: 'Technologiegeld opgehaald in Brussel',
    claim:
      'Geld opgehaald door technologiebedrijven in Brussel; de drie gewesten vormen samen 1.400 van de 1.430 miljoen euro.',
  },
  'tech.exits': {
    label: 'Exits van technologiebedrijven',
    claim: 'Exits van Belgische technologiebedrijven in het jaar.',
  },
  'tech.unicorns': {
    label: 'Belgische eenhoorns',
    claim: 'Eenhoorns onder de Belgische technologiebedrijven.',
  },
  'ict.growth': {
    label: 'Groei van de ICT-sector',
    claim: 'Groei van de ICT-sector, de laagste in tien jaar.',
  },
  'ict.jobs_change': {
    label: 'Nettoverandering van het aantal ICT-banen',
    claim: 'Nettoverandering van het aantal ICT-banen in het jaar.',
  },
  'capital.private_equity': {
    label: 'In België geïnvesteerde private equity',
    claim: 'In het jaar in België geïnvesteerde private equity.',
  },
  'capital.private_equity.firms': {
    label: 'Bedrijven die private equity ontvingen',
    claim: 'Bedrijven die deze private equity ontvingen.',
  },
  'capital.private_equity.change': {
    label: 'Verandering in private equity sinds 2022',
    claim: 'Verandering in de geïnvesteerde private equity tegenover 2022.',
  },
  'capital.mergers.2024': {
    label: 'Fusies en overnames, 2024',
    claim: 'Volume van fusies en overnames in 2024.',
  },
  'capital.mergers.2023': {
    label: 'Fusies en overnames, 2023',
    claim: 'Volume van fusies en overnames een jaar eerder.',
  },
  'cities.brussels.startups': {
    label: 'Digitale en biotech-start-ups in Brussel',
    claim: 'Innovatieve digitale en biotech-start-ups in Brussel (meer dan).',
  },
  'cities.count': {
    label: 'Beschreven steden',
    claim: 'Aantal beschreven steden: Brussel, Antwerpen, Gent, Charleroi, Luik, Louvain-la-Neuve en Brugge.',
  },
  'industry.factory_of_the_future': {
    label: 'Bedrijven met het label Factory of the Future',
    claim: 'Waalse bedrijven met het label Factory of the Future.',
  },
  'industry.output_change': {
    label: 'Verandering in de Belgische industriële productie',
    claim: 'Verandering in de Belgische industriële productie in mei 2025.',
  },
  'ai_factory.budget': {
    label: 'Budget van de Belgische kandidatuur voor de AI Factory',
    claim: 'Geraamd budget van het Belgische AI Factory-project.',
  },
  'ai_factory.eu_share': {
    label: 'Europees deel van het budget van de AI Factory',
    claim: 'Deel dat Europa zou hebben betaald; het hoorde bij de kandidatuur en zit in geen enkele vergelijking.',
  },
  'ai_factory.sites': {
    label: 'Vestigingen van de Belgische AI Factory',
    claim: 'Aantal geplande vestigingen: Zellik en Charleroi.',
  },
  'peers.germany.support': {
    label: 'Overheidssteun voor de Duitse industrie',
    claim:
      'Overheidssteun voor de Duitse industrie zoals in de tabel van de nota; wat die omvat, is onduidelijk: ' +
      'alleen context.',
  },
  'capital.private_equity.rank': {
    label: 'Europese rang van de Belgische private equity',
    claim: 'Rang van de Belgische markt voor private equity in Europa volgens geïnvesteerd volume.',
  },
  'peers.france.production_factor': {
    label: 'Frans doel voor de elektronicaproductie',
    claim: 'Doel van Électronique 2030: de binnenlandse productie verdubbelen.',
  },
  'defence.space.esa_line': {
    label: 'Ruimtevaart voor defensie in de begroting van ESA',
    claim: 'Begrotingslijn voor ruimtevaart voor defensie bij het Europees Ruimteagentschap (ESA): er is er geen.',
  },
  'semiconductors.imec.growth_factor': {
    label: 'Groei die imec beoogt',
    claim: 'Doel van imec: de O&O naar halfgeleiders verdubbelen.',
  },
} as const
