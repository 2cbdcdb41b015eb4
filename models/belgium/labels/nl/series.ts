export const series = {
  gdp: {
    label: 'Bruto binnenlands product',
    short: 'bbp',
  },
  'gdp.effect': {
    label: 'Effect op het bbp',
    short: 'effect op het bbp',
  },
  'gdp.reference': {
    label: 'Bbp zonder enige hefboom',
    short: 'referentie-bbp',
  },
  'gdp.trend': {
    label: 'Bbp zonder het tijdelijke effect van de vraag',
    short: 'blijvend bbp',
  },
  'macro.absorbed': {
    label: 'Vraag waaraan de economie gewend is',
    short: 'opgevangen',
  },
  'macro.demand': {
    label: 'Extra vraag in België',
    short: 'extra vraag',
  },
  'macro.demandDefence': {
    label: 'Binnenlandse vraag door defensie',
    short: 'door defensie',
  },
  'macro.demandProjects': {
    label: 'Binnenlandse vraag door fabrieken en digitaal',
    short: 'door fabrieken',
  },
  'macro.demandPublic': {
    label: 'Binnenlandse vraag door vaardigheden en weggewerkte belemmeringen',
    short: 'door vaardigheden',
  },
  'macro.demandResearch': {
    label: 'Binnenlandse vraag door onderzoek',
    short: 'door onderzoek',
  },
  'macro.gdpDemand': {
    label: 'Bbp uit extra vraag',
    short: 'bbp uit vraag',
  },
  'research.conversion': {
    label: 'Kennis per euro O&O (2025 = 1)',
    short: 'kennis per euro',
  },
  'research.knowledge': {
    label: 'Kennisvoorraad uit O&O',
    short: 'kennisvoorraad',
  },
  'research.uplift': {
    label: 'Bbp-winst door extra kennis',
    short: 'bbp-winst',
  },
  'defence.rndExtra': {
    label: 'Extra militaire O&O',
    short: 'extra militaire O&O',
  },
  'research.available': {
    label: 'Beschikbaar O&O-personeel',
    short: 'beschikbaar',
  },
  'research.effective': {
    label: 'O&O die kennis toevoegt',
    short: 'effectieve O&O',
  },
  'research.effortReal': {
    label: 'Bereikte O&O (constante lonen)',
    short: 'tegen constante lonen',
  },
  'research.intensityReached': {
    label: 'Bereikte O&O (geld)',
    short: 'in geld',
  },
  'research.needed': {
    label: 'Benodigd O&O-personeel',
    short: 'benodigd',
  },
  'research.payRise': {
    label: 'Loonstijging in O&O',
    short: 'loonstijging',
  },
  'research.publicShare': {
    label: 'Overheidsaandeel in extra O&O',
    short: 'overheidsaandeel',
  },
  'research.spending': {
    label: 'O&O-uitgaven',
    short: 'uitgegeven',
  },
  'research.staff': {
    label: 'O&O-personeel in dienst',
    short: 'in dienst',
  },
  'research.staffCost': {
    label: 'O&O-kosten per voltijds equivalent',
    short: 'kosten per vte',
  },
  'research.target': {
    label: 'O&O-doelstelling',
    short: 'doelstelling',
  },
  'skills.extraGraduates': {
    label: 'Extra afgestudeerde ingenieurs',
    short: 'extra afgestudeerden',
  },
  'skills.extraTechnicians': {
    label: 'Extra technici',
    short: 'extra technici',
  },
  'defence.effortReached': {
    label: 'Defensie-uitgaven als aandeel van het bbp',
    short: 'inspanning',
  },
  'defence.payAndWorks': {
    label: 'Lonen en werken van defensie',
    short: 'lonen en werken',
  },
  'defence.procurement': {
    label: 'Defensieaankopen',
    short: 'aankopen',
  },
  'defence.spaceSpend': {
    label: 'Uitgaven voor ruimtevaart voor defensie',
    short: 'ruimtevaart',
  },
  'defence.spending': {
    label: 'Defensie-uitgaven',
    short: 'defensie-uitgaven',
  },
  'safe.debt': {
    label: 'SAFE-schuld',
    short: 'SAFE-schuld',
  },
  'safe.delivered': {
    label: 'Geleverde SAFE-aankopen',
    short: 'geleverd',
  },
  'safe.drawn': {
    label: 'In het jaar opgenomen SAFE-leningen',
    short: 'SAFE opgenomen',
  },
  'safe.pipeline': {
    label: 'Opgenomen en nog niet geleverd SAFE-geld',
    short: 'onderweg',
  },
  'defence.contentReached': {
    label: 'Geleverd Belgisch aandeel',
    short: 'geleverd',
  },
  'defence.contentSigned': {
    label: 'Belgisch aandeel in de contracten van het jaar',
    short: 'gecontracteerd',
  },
  'defence.demand': {
    label: 'Te leveren en wachtende defensiebestellingen',
    short: 'te leveren en wachtend',
  },
  'defence.domesticOrders': {
    label: 'Te leveren Belgische bestellingen',
    short: 'binnenlands',
  },
  'defence.exportMarket': {
    label: 'Buitenlandse vraag naar Belgische defensiegoederen',
    short: 'buitenlandse vraag',
  },
  'defence.exportOrders': {
    label: 'Te leveren exportbestellingen',
    short: 'export',
  },
  'defence.orders': {
    label: 'Te leveren defensiebestellingen',
    short: 'bestellingen',
  },
  'defence.partnerOrders': {
    label: 'Te leveren bestellingen van SAFE-partners',
    short: 'SAFE-partners',
  },
  'defence.capacity': {
    label: 'Defensieproductie die de capaciteit toelaat',
    short: 'capaciteit',
  },
  'defence.labourLimit': {
    label: 'Defensieproductie die het personeel toelaat',
    short: 'personeel',
  },
  'defence.pull': {
    label: 'Aanzuigeffect van de orderboeken',
    short: 'aanzuigeffect',
  },
  'defence.recruits': {
    label: 'Aanwervingscapaciteit van de defensiekern',
    short: 'aanwervingen',
  },
  'defence.supply': {
    label: 'Wat personeel en fabrieken samen toelaten',
    short: 'aanbod',
  },
  'defence.workforce': {
    label: 'Beschikbare arbeidskrachten voor de defensiekern',
    short: 'arbeidskrachten',
  },
  'defence.backlog': {
    label: 'Orderachterstand van defensie',
    short: 'orderachterstand',
  },
  'defence.limit': {
    label: 'Wat de defensieproductie beperkt',
    short: 'beperkende factor',
  },
  'defence.lost': {
    label: 'Aan andere leveranciers verloren defensiebestellingen',
    short: 'verloren',
  },
  'defence.turnover.core': {
    label: 'Omzet van de defensiekern',
    short: 'kern',
  },
  'defence.turnover.dualUse': {
    label: 'Omzet van de dual use-leveranciers',
    short: 'dual use',
  },
  'defence.turnover.ecosystem': {
    label: 'Omzet van het defensie-ecosysteem',
    short: 'ecosysteem',
  },
  'defence.waiting': {
    label: 'Wachttijd voor defensieleveringen',
    short: 'wachttijd',
  },
  'defence.exports.europe': {
    label: 'Defensieomzet uit export naar Europa',
    short: 'naar Europa',
  },
  'defence.exports.share': {
    label: 'Uitgevoerd aandeel van de defensiebestellingen',
    short: 'uitgevoerd aandeel',
  },
  'defence.exports.turnover': {
    label: 'Defensieomzet uit export',
    short: 'totale export',
  },
  'defence.jobs.direct': {
    label: 'Directe banen in de defensiekern',
    short: 'direct',
  },
  'defence.jobs.indirect': {
    label: 'Andere banen in het ecosysteem',
    short: 'overig ecosysteem',
  },
  'defence.jobs.induced': {
    label: 'Geïnduceerde defensiebanen (in geen enkel totaal)',
    short: 'geïnduceerd',
  },
  'batteries.inService': {
    label: 'Operationele investering in batterijen',
    short: 'operationeel, batterijen',
  },
  'batteries.jobs': {
    label: 'Directe banen in fabrieken voor batterijmaterialen',
    short: 'batterijbanen',
  },
  'batteries.spent': {
    label: 'Investering in batterijen tot nu toe',
    short: 'batterijen',
  },
  'chips.inService': {
    label: 'Operationele investering in chips',
    short: 'operationeel, chips',
  },
  'chips.jobs': {
    label: 'Directe banen in chipfabrieken',
    short: 'chipbanen',
  },
  'chips.spent': {
    label: 'Investering in chips tot nu toe',
    short: 'chips',
  },
  'projects.capex': {
    label: 'Investering in chips en batterijen in het jaar',
    short: 'investering',
  },
  'projects.jobs.indirect': {
    label: 'Indirecte banen van chip- en batterijfabrieken',
    short: 'indirecte banen',
  },
  'projects.turnover': {
    label: 'Omzet van chip- en batterijfabrieken',
    short: 'nieuwe fabrieken',
  },
  'ai.jobs': {
    label: 'Banen van de AI Factory',
    short: 'AI Factory',
  },
  'capital.jobs': {
    label: 'Banen uit extra durfkapitaal',
    short: 'durfkapitaal',
  },
  'digital.trend': {
    label: 'Verandering in ICT-banen sinds 2025 (context)',
    short: 'ICT-banen',
  },
  'dependency.deliveries': {
    label: 'Wat het leger ontvangt',
    short: 'leveringen',
  },
  'dependency.europeanShare': {
    label: 'Europees aandeel in de leveringen',
    short: 'Europees aandeel',
  },
  'dependency.imports': {
    label: 'Defensie-invoer',
    short: 'invoer',
  },
  'dependency.safeImports': {
    label: 'Invoer betaald met SAFE',
    short: 'betaald met SAFE',
  },
  'dependency.safeOpen': {
    label: 'SAFE-invoer niet voorbehouden aan Europa',
    short: 'open deel van SAFE',
  },
  'dependency.usBill': {
    label: 'Defensie-invoer uit de VS',
    short: 'uit de VS',
  },
  'dependency.usProcurement': {
    label: 'Amerikaans aandeel in de leveringen',
    short: 'leveringen uit de VS',
  },
  'dependency.usShareDelivered': {
    label: 'Amerikaans aandeel in geleverde invoer buiten SAFE',
    short: 'VS, geleverd',
  },
  'dependency.usShareReached': {
    label: 'Amerikaans aandeel in de defensie-invoer',
    short: 'aandeel VS',
  },
  'dependency.batteries': {
    label: 'Afhankelijkheid van Chinese batterijmaterialen',
    short: 'batterijen',
  },
  'dependency.chips': {
    label: 'Afhankelijkheid van buitenlandse chips',
    short: 'chips',
  },
  'dependency.control': {
    label: 'Gieterijen onder Belgische of Europese zeggenschap',
    short: 'onder zeggenschap',
  },
  'dependency.foundries': {
    label: 'Gieterijen buiten Europese zeggenschap',
    short: 'gieterijen',
  },
  'dependency.index': {
    label: 'Afhankelijkheidsindex',
    short: 'index',
  },
  'jobs.net': {
    label: 'Extra banen, netto',
    short: 'nettobanen',
  },
  'jobs.total': {
    label: 'Banen in de behandelde sectoren (bruto)',
    short: 'behandelde banen',
  },
  'turnover.total': {
    label: 'Omzet van defensie en nieuwe fabrieken',
    short: 'totale omzet',
  },
  'public.ai': {
    label: 'Overheidskosten: AI Factory',
    short: 'AI Factory',
  },
  'public.cost': {
    label: 'Extra overheidskosten',
    short: 'overheidskosten',
  },
  'public.costPerJobYear': {
    label: 'Overheidskosten per jaar werk, netto',
    short: 'per jaar werk',
  },
  'public.defenceExtra': {
    label: 'Overheidskosten: defensie',
    short: 'defensie',
  },
  'public.obstacles': {
    label: 'Overheidskosten: weggewerkte belemmeringen',
    short: 'belemmeringen',
  },
  'public.premium': {
    label: 'Overheidskosten: prijs van de leverancierskeuze',
    short: 'meerprijs',
  },
  'public.projects': {
    label: 'Overheidskosten: chips en batterijen',
    short: 'projecten',
  },
  'public.researchExtra': {
    label: 'Overheidskosten: O&O',
    short: 'O&O',
  },
  'public.skills': {
    label: 'Overheidskosten: vaardigheden',
    short: 'vaardigheden',
  },
  'public.venture': {
    label: 'Overheidskosten: durfkapitaal',
    short: 'durfkapitaal',
  },
  'public.balance': {
    label: 'Effect op het begrotingssaldo',
    short: 'saldo',
  },
  'public.debt': {
    label: 'Extra overheidsschuld',
    short: 'extra schuld',
  },
  'public.debtRatio': {
    label: 'Extra overheidsschuld als aandeel van het bbp',
    short: 'schuld in % van het bbp',
  },
  'public.interest': {
    label: 'Reële rente op extra schuld',
    short: 'rente',
  },
  'public.offsets': {
    label: 'Extra kosten elders betaald met besparingen of belastingen',
    short: 'compensaties',
  },
  'public.taxReturn': {
    label: 'Terugverdieneffect',
    short: 'terugverdieneffect',
  },
  'region.brussels.jobs': {
    label: 'Banen in de behandelde sectoren in Brussel',
    short: 'Brussel',
  },
  'region.brussels.otherShare': {
    label: 'Brussels aandeel in het ecosysteem buiten de kern',
    short: 'Brussel',
  },
  'region.brussels.turnover': {
    label: 'Defensieomzet in Brussel',
    short: 'Brussel',
  },
  'region.flanders.jobs': {
    label: 'Banen in de behandelde sectoren in Vlaanderen',
    short: 'Vlaanderen',
  },
  'region.flanders.otherShare': {
    label: 'Vlaams aandeel in het ecosysteem buiten de kern',
    short: 'Vlaanderen',
  },
  'region.flanders.turnover': {
    label: 'Defensieomzet in Vlaanderen',
    short: 'Vlaanderen',
  },
  'region.unallocated.jobs': {
    label: 'Banen niet toegewezen aan een gewest',
    short: 'niet toegewezen',
  },
  'region.unallocated.turnover': {
    label: 'Omzet niet toegewezen aan een gewest',
    short: 'niet toegewezen',
  },
  'region.wallonia.jobs': {
    label: 'Banen in de behandelde sectoren in Wallonië',
    short: 'Wallonië',
  },
  'region.wallonia.otherShare': {
    label: 'Waals aandeel in het ecosysteem buiten de kern',
    short: 'Wallonië',
  },
  'region.wallonia.turnover': {
    label: 'Defensieomzet in Wallonië',
    short: 'Wallonië',
  },
} as const
