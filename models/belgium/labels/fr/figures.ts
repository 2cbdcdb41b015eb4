export const figures = {
  'defence.core.firms': {
    label: 'Entreprises du noyau de défense',
    claim: 'Nombre d’entreprises du noyau dur, qui fournissent directement des biens et des services militaires.',
  },
  'defence.core.turnover': {
    label: 'Chiffre d’affaires du noyau de défense en 2025',
    claim: 'Chiffre d’affaires annuel cumulé des entreprises du noyau dur (la fourchette est la nôtre).',
  },
  'defence.core.direct_jobs': {
    label: 'Emplois directs du noyau de défense en 2025',
    claim: 'Emplois directs des entreprises du noyau dur (la fourchette est la nôtre).',
  },
  'defence.ecosystem.firms': {
    label: 'Entreprises de l’écosystème de défense',
    claim: 'Nombre minimal d’entreprises si l’on compte aussi celles qui proposent des solutions à double usage.',
  },
  'defence.ecosystem.turnover': {
    label: 'Chiffre d’affaires de l’écosystème de défense en 2025',
    claim: 'Chiffre d’affaires global de l’écosystème, solutions à double usage comprises.',
  },
  'defence.ecosystem.jobs': {
    label: 'Emplois de l’écosystème de défense',
    claim:
      'Emplois directs et indirects de tout l’écosystème ; les emplois directs du noyau en font partie. La ' +
      'fourchette est la nôtre : son maximum est le compte d’Agoria de mars 2025, pour un périmètre ' +
      'plus large.',
  },
  'defence.outlook.volume_factor': {
    label: 'Croissance attendue des volumes de l’industrie',
    claim:
      'On s’attend à ce que les volumes de l’industrie doublent dans les huit années à venir (version ' +
      'néerlandaise : « peut doubler ») ; noyau ou écosystème, la phrase ne tranche pas, et Agoria y ' +
      'mettait des conditions en mars 2025.',
  },
  'defence.outlook.years': {
    label: 'Années attendues pour le doublement des volumes',
    claim: 'Nombre d’années dans lesquelles on s’attend à ce que les volumes de l’industrie doublent.',
  },
  'defence.outlook.extra_direct_jobs': {
    label: 'Emplois directs supplémentaires attendus',
    claim: 'Emplois directs supplémentaires attendus avec le doublement des volumes.',
  },
  'defence.outlook.extra_indirect_jobs': {
    label: 'Emplois indirects supplémentaires attendus',
    claim: 'Emplois indirects supplémentaires attendus avec le doublement des volumes.',
  },
  'defence.export.share': {
    label: 'Part exportée de la production belge de défense',
    claim:
      'Deux tiers de la production belge en matière de défense sont destinés à l’étranger (la fourchette ' +
      'est la nôtre).',
  },
  'defence.export.europe_share': {
    label: 'Part européenne des exportations de défense',
    claim: 'Part de ces exportations destinée à l’Europe.',
  },
  'defence.export.wallonia_share': {
    label: 'Part exportée de la production wallonne de défense',
    claim:
      'Part de la production wallonne de défense qui est exportée, principalement vers les marchés ' +
      'européens (« plus de »).',
  },
  'defence.rnd.return': {
    label: 'Retombées annoncées d’un euro de R&D militaire',
    claim:
      'Des études montreraient que chaque euro investi dans la R&D militaire peut générer 8 à 9 euros de ' +
      'retombées économiques : une affirmation faite à l’audition, une possibilité, dans aucune série.',
  },
  'defence.sme.under50': {
    label: 'Petites entreprises parmi les PME du secteur',
    claim: 'Part des PME du secteur qui comptent moins de 50 travailleurs salariés.',
  },
  'defence.sme.share': {
    label: 'PME parmi les entreprises de défense',
    claim: 'Part des PME dans les entreprises de défense, selon un membre de la commission.',
  },
  'defence.entities.belgium': {
    label: 'Entités belges actives dans la défense',
    claim: 'Entités belges actives dans la défense, recensées par l’étude de la VUB et de l’École royale militaire.',
  },
  'defence.dual_use.candidates': {
    label: 'Entreprises à double usage candidates à la défense',
    claim:
      'Entreprises à double usage qui ont dit à Agoria et à la BSDI vouloir aller plus loin dans la ' +
      'défense (« près de »).',
  },
  'defence.wallonia.firm_share': {
    label: 'Part wallonne des entreprises de défense et sécurité',
    claim:
      'Part des entreprises belges actives dans la défense et la sécurité qui sont établies en Wallonie ' +
      '(« plus de »).',
  },
  'defence.wallonia.turnover_share': {
    label: 'Part wallonne du chiffre d’affaires du secteur',
    claim:
      'Part du chiffre d’affaires national du secteur réalisée par les entreprises wallonnes (« près de ») ; ' +
      'lue ici pour le noyau, où le GRIP donne 75,5 %.',
  },
  'defence.wallonia.firms': {
    label: 'Entreprises wallonnes actives dans la défense',
    claim:
      'Entreprises wallonnes actives à des degrés divers dans la défense : près de 150 dans l’exposé, ' +
      'entre 150 et 200 dans les réponses.',
  },
  'defence.wallonia.defence_turnover_share': {
    label: 'Part de la défense, entreprises wallonnes mixtes',
    claim:
      'Fourchette de la part de leur chiffre d’affaires que les entreprises wallonnes partiellement ' +
      'actives tirent de la défense.',
  },
  'defence.brussels.entities': {
    label: 'Entités actives dans la défense à Bruxelles',
    claim: 'Entités actives dans la défense à Bruxelles.',
  },
  'defence.brussels.dedicated_entities': {
    label: 'Entités bruxelloises orientées défense',
    claim: 'Entités bruxelloises actives qui se définissent comme spécifiquement orientées défense.',
  },
  'defence.brussels.jobs': {
    label: 'Personnel de la défense à Bruxelles',
    claim: 'ETP du secteur de la défense à Bruxelles (environ).',
  },
  'defence.brussels.gva_share': {
    label: 'Part de la défense dans la valeur ajoutée bruxelloise',
    claim: 'Part de la défense dans la valeur ajoutée brute bruxelloise (« moins de »).',
  },
  'defence.brussels.employment_share': {
    label: 'Part de la défense dans l’emploi bruxellois',
    claim: 'Part de la défense dans l’emploi bruxellois (« moins de »).',
  },
  'defence.brussels.national_share': {
    label: 'Part bruxelloise du secteur national',
    claim: 'Part de Bruxelles dans les principaux indicateurs économiques du secteur belge de la défense (environ).',
  },
  'defence.brussels.defence_turnover_share': {
    label: 'Part de la défense, entreprises bruxelloises',
    claim:
      'Part du chiffre d’affaires des entreprises bruxelloises recensées qui vient de la défense ; les ' +
      'versions française et néerlandaise diffèrent.',
  },
  'dependency.us_import_share.2019': {
    label: 'Dépendance européenne aux importations américaines, 2019',
    claim:
      'Dépendance européenne aux importations américaines en 2019 selon l’AWEX ; l’orateur ne dit pas de ' +
      'quel total.',
  },
  'dependency.us_import_share.now': {
    label: 'Dépendance européenne aux importations américaines',
    claim:
      'La même dépendance aujourd’hui (« près de ») ; utilisée ici pour les importations belges de défense (la ' +
      'fourchette est la nôtre). Le SIPRI donne 54 % pour la Belgique de 2021 à 2025, l’IISS 34 % des ' +
      'achats.',
  },
  'dependency.us_spending_share.2015_2019': {
    label: 'Dépenses militaires allant aux États-Unis, 2015-2019',
    claim:
      'Part des dépenses militaires des pays européens de l’OTAN destinée aux États-Unis, selon un membre ' +
      'qui cite le SIPRI ; le SIPRI mesure des importations d’armes.',
  },
  'dependency.us_spending_share.2020_2024': {
    label: 'Dépenses militaires allant aux États-Unis, 2020-2024',
    claim: 'La même part cinq ans plus tard (« plus de ») ; le SIPRI mesure des importations d’armes.',
  },
  'dependency.purchases_outside_europe': {
    label: 'Achats hors d’Europe, estimation d’un membre',
    claim:
      'Un membre de la commission estime que les achats hors d’Europe ne représentent que 5 à 10 %, avant ' +
      'que d’autres ne citent les parts américaines.',
  },
  'safe.envelope.eu': {
    label: 'Montant de l’instrument de prêts SAFE',
    claim:
      'Montant de SAFE (Security Action for Europe), l’instrument de l’Union européenne qui prête pour les ' +
      'investissements de défense.',
  },
  'safe.envelope.belgium': {
    label: 'Montant européen annoncé pour la Belgique',
    claim: 'Montant que la Belgique doit recevoir dans le cadre d’un plan européen ; SAFE n’est pas nommé.',
  },
  'defence.space.envelope': {
    label: 'Enveloppe spatiale de défense',
    claim:
      'Enveloppe prévue pour le spatial de défense (« Space for Defence ») dans le plan belge ; la période ' +
      'n’est pas précisée.',
  },
  'defence.space.firms': {
    label: 'Entreprises de Wallonie Espace',
    claim: 'Entreprises regroupées au sein de Wallonie Espace (une quarantaine).',
  },
  'science.belspo.cut': {
    label: 'Réduction prévue des moyens de BELSPO',
    claim: 'Réduction des moyens de BELSPO projetée par le gouvernement, selon un membre de la commission.',
  },
  'defence.stock.months': {
    label: 'Stock stratégique exigé avant la première livraison',
    claim:
      'Mois de production que certains clients étrangers, notamment français, exigent en stock stratégique ' +
      'avant la première livraison.',
  },
  'defence.contract.fn_years': {
    label: 'Durée du contrat de munitions de FN Herstal',
    claim: 'Durée du contrat de FN Herstal avec la Défense belge pour la production de munitions.',
  },
  'innovation.trl.funded_max': {
    label: 'Plus haut niveau de maturité financé',
    claim:
      'Plus haut niveau de maturité technologique (TRL) que le financement de l’innovation atteint, de 0 à ' +
      '6 ; l’argent manque dans les phases ultérieures.',
  },
  'trade.mission.firms': {
    label: 'Entreprises par mission princière',
    claim: 'Entreprises que rassemble chaque mission princière (« près de »).',
  },
  'trade.exporters.database': {
    label: 'Entreprises exportatrices dans la base de l’Agence',
    claim: 'Entreprises exportatrices dans la base de données de l’Agence pour le Commerce extérieur (« plus de »).',
  },
  'germany.automotive.output_change': {
    label: 'Évolution de la production automobile allemande',
    claim: 'Baisse de la production automobile allemande, selon un membre de la commission.',
  },
  'germany.automotive.jobs_lost': {
    label: 'Emplois perdus dans l’automobile allemande',
    claim: 'Emplois perdus en un an dans l’automobile allemande, selon un membre de la commission.',
  },
  'rd.intensity.belgium': {
    label: 'Intensité de R&D de la Belgique',
    claim:
      'Dépense intérieure brute de R&D en part du PIB, en Belgique. La fourchette est la nôtre : Eurostat ' +
      'a depuis révisé 2023 à 3,24 et donne 3,4 pour 2024 (décembre 2025).',
  },
  'rd.intensity.target': {
    label: 'Intensité de R&D recommandée',
    claim: 'Niveau de dépense de R&D que la note recommande pour la Belgique.',
  },
  'rd.intensity.netherlands': {
    label: 'Intensité de R&D des Pays-Bas',
    claim: 'Dépense de R&D en part du PIB aux Pays-Bas (environ).',
  },
  'rd.intensity.germany': {
    label: 'Intensité de R&D de l’Allemagne',
    claim: 'Dépense de R&D en part du PIB en Allemagne.',
  },
  'rd.intensity.france': {
    label: 'Intensité de R&D de la France',
    claim: 'Dépense de R&D en part du PIB en France (estimation de la note).',
  },
  'skills.engineers.target': {
    label: 'Ingénieurs à former chaque année',
    claim: 'Nombre d’ingénieurs que la note recommande de former chaque année : des diplômés, non des places.',
  },
  'semiconductors.chips_act': {
    label: 'Montant du Chips Act européen',
    claim: 'Montant du Chips Act européen, qui finance de nouvelles usines.',
  },
  'semiconductors.pilot_line.cost': {
    label: 'Coût de la fonderie pilote d’imec',
    claim: 'Coût de la fonderie pilote de 300 mm d’imec (environ).',
  },
  'semiconductors.imec.revenue': {
    label: 'Revenus d’imec',
    claim: 'Revenus annuels d’imec.',
  },
  'semiconductors.imec.staff': {
    label: 'Chercheurs et ingénieurs d’imec',
    claim: 'Chercheurs et ingénieurs d’imec dans le monde (« plus de »).',
  },
  'semiconductors.imec.universities': {
    label: 'Universités partenaires d’imec',
    claim: 'Universités avec lesquelles imec travaille (« plus de »).',
  },
  'semiconductors.imec.companies': {
    label: 'Entreprises partenaires d’imec',
    claim: 'Entreprises dans le monde avec lesquelles imec travaille (« près de »).',
  },
  'semiconductors.asml.turnover': {
    label: 'Chiffre d’affaires d’ASML',
    claim: 'Ventes nettes d’ASML.',
  },
  'semiconductors.asml.net_income': {
    label: 'Bénéfice net d’ASML',
    claim: 'Bénéfice net d’ASML.',
  },
  'semiconductors.asml.gross_margin': {
    label: 'Marge brute d’ASML',
    claim: 'Marge brute d’ASML (environ).',
  },
  'semiconductors.asml.rnd_quarter': {
    label: 'R&D trimestrielle d’ASML',
    claim: 'R&D qu’ASML prévoyait par trimestre au début de 2025.',
  },
  'semiconductors.asml.rnd_year': {
    label: 'R&D annuelle d’ASML',
    claim:
      'R&D annuelle d’ASML dans le tableau de la note : la ligne est titrée 2022 et le chiffre marqué ' +
      '« actualisé » ; il vaut environ quatre fois le trimestre.',
  },
  'semiconductors.asml.staff': {
    label: 'Personnel d’ASML dans le monde',
    claim:
      'Personnes qu’ASML emploie dans le monde (« plus de ») ; les effectifs d’un groupe ne sont pas des ' +
      'emplois belges.',
  },
  'batteries.umicore.turnover.2024': {
    label: 'Chiffre d’affaires d’Umicore, 2024',
    claim: 'Chiffre d’affaires d’Umicore en 2024.',
  },
  'batteries.umicore.turnover.2023': {
    label: 'Chiffre d’affaires d’Umicore, 2023',
    claim: 'Chiffre d’affaires d’Umicore un an plus tôt.',
  },
  'batteries.umicore.ebit': {
    label: 'Résultat d’exploitation ajusté d’Umicore',
    claim: 'Résultat d’exploitation ajusté d’Umicore.',
  },
  'batteries.umicore.rnd': {
    label: 'Dépenses de R&D d’Umicore',
    claim: 'Dépenses de R&D d’Umicore.',
  },
  'batteries.umicore.rnd_intensity': {
    label: 'R&D d’Umicore en part du chiffre d’affaires',
    claim: 'R&D d’Umicore en part de son chiffre d’affaires.',
  },
  'batteries.umicore.staff': {
    label: 'Personnel d’Umicore dans le monde',
    claim:
      'Personnes qu’Umicore emploie dans le monde (environ) ; les effectifs d’un groupe ne sont pas des ' +
      'emplois belges.',
  },
  'batteries.umicore.staff_belgium': {
    label: 'Personnel d’Umicore en Belgique',
    claim: 'Personnes qu’Umicore emploie en Belgique, sur son personnel mondial (« près de »).',
  },
  'batteries.eib_loan': {
    label: 'Prêt de la BEI à Umicore',
    claim: 'Prêt de la Banque européenne d’investissement à Umicore pour la R&D sur les matériaux pour batteries.',
  },
  'materials.solvay.turnover': {
    label: 'Chiffre d’affaires de Solvay',
    claim: 'Ventes nettes de Solvay.',
  },
  'materials.solvay.organic_change': {
    label: 'Évolution organique des ventes de Solvay',
    claim: 'Évolution organique des ventes nettes de Solvay par rapport à l’année précédente.',
  },
  'materials.solvay.ebitda': {
    label: 'EBITDA sous-jacent de Solvay',
    claim: 'EBITDA sous-jacent de Solvay (environ).',
  },
  'materials.solvay.savings': {
    label: 'Économies de coûts de Solvay',
    claim: 'Économies de coûts de Solvay.',
  },
  'materials.solvay.staff': {
    label: 'Personnel de Solvay dans le monde',
    claim:
      'Personnes que Solvay emploie dans le monde (environ) ; les effectifs d’un groupe ne sont pas des ' +
      'emplois belges.',
  },
  'peers.state_aid.de_fr_share': {
    label: 'Aides d’État allant à l’Allemagne et à la France',
    claim: 'Part des autorisations européennes d’aides d’État qui ont bénéficié à l’Allemagne et à la France.',
  },
  'peers.france2030.electronics': {
    label: 'Argent de France 2030 pour l’électronique',
    claim: 'Argent que le plan France 2030 consacre à l’électronique et aux semi-conducteurs.',
  },
  'peers.france.engineers': {
    label: 'Ingénieurs à former par Électronique 2030',
    claim: 'Ingénieurs que la France prévoit de former dans le cadre d’Électronique 2030.',
  },
  'peers.france.crolles': {
    label: 'Coût de l’usine de Crolles',
    claim:
      'Coût de l’usine de puces de Crolles, en France, tel qu’annoncé ; plus tard 7,5 milliards dont 2,9 ' +
      'd’aides, à l’arrêt depuis.',
  },
  'peers.france.gigafactories': {
    label: 'Gigafactories de batteries annoncées en France',
    claim: 'Gigafactories de batteries annoncées en France.',
  },
  'peers.france.battery_capacity': {
    label: 'Capacité de batteries prévue en France',
    claim: 'Fourchette de la capacité de batteries prévue en France.',
  },
  'tech.funding.2024': {
    label: 'Fonds levés par les entreprises technologiques belges',
    claim: 'Fonds levés par les entreprises technologiques belges, presque le double de l’année précédente.',
  },
  'tech.funding.ai_share': {
    label: 'Part de l’IA dans les fonds levés',
    claim:
      'Part de ces fonds qui est allée à l’intelligence artificielle selon l’article ; la presse dit ' +
      'ailleurs près de la moitié.',
  },
  'tech.funding.flanders': {
    label: 'Fonds levés par la tech en Flandre',
    claim: 'Fonds levés par les entreprises technologiques en Flandre.',
  },
  'tech.funding.wallonia': {
    label: 'Fonds levés par la tech en Wallonie',
    claim: 'Fonds levés par les entreprises technologiques en Wallonie.',
  },
  'tech.funding.brussels': {
    label: 'Fonds levés par la tech à Bruxelles',
    claim:
      'Fonds levés par les entreprises technologiques à Bruxelles ; les trois Régions totalisent 1 400 des ' +
      '1 430 millions d’euros.',
  },
  'tech.exits': {
    label: 'Sorties d’entreprises technologiques',
    claim: 'Sorties (exits) d’entreprises technologiques belges enregistrées dans l’année.',
  },
  'tech.unicorns': {
    label: 'Licornes belges',
    claim: 'Licornes que compte la tech belge.',
  },
  'ict.growth': {
    label: 'Croissance du secteur TIC',
    claim: 'Croissance du secteur TIC, la plus faible en dix ans.',
  },
  'ict.jobs_change': {
    label: 'Variation nette des emplois TIC',
    claim: 'Variation nette des emplois TIC dans l’année.',
  },
  'capital.private_equity': {
    label: 'Private equity investi en Belgique',
    claim: 'Private equity (capital-investissement) investi en Belgique dans l’année.',
  },
  'capital.private_equity.firms': {
    label: 'Entreprises financées par le private equity',
    claim: 'Entreprises dans lesquelles ce private equity a été investi.',
  },
  'capital.private_equity.change': {
    label: 'Évolution du private equity depuis 2022',
    claim: 'Évolution du private equity investi, par rapport à 2022.',
  },
  'capital.mergers.2024': {
    label: 'Fusions et acquisitions, 2024',
    claim: 'Volume des fusions et acquisitions en 2024.',
  },
  'capital.mergers.2023': {
    label: 'Fusions et acquisitions, 2023',
    claim: 'Volume des fusions et acquisitions un an plus tôt.',
  },
  'cities.brussels.startups': {
    label: 'Start-ups numériques et biotech à Bruxelles',
    claim: 'Start-ups innovantes dans le numérique et les biotechnologies à Bruxelles (« plus de »).',
  },
  'cities.count': {
    label: 'Villes décrites',
    claim: 'Nombre de villes décrites : Bruxelles, Anvers, Gand, Charleroi, Liège, Louvain-la-Neuve et Bruges.',
  },
  'industry.factory_of_the_future': {
    label: 'Entreprises labellisées Factory of the Future',
    claim: 'Entreprises wallonnes labellisées « Factory of the Future ».',
  },
  'industry.output_change': {
    label: 'Évolution de la production industrielle belge',
    claim: 'Évolution de la production industrielle belge en mai 2025.',
  },
  'ai_factory.budget': {
    label: 'Budget du projet belge d’AI Factory',
    claim: 'Budget estimé du projet belge d’AI Factory.',
  },
  'ai_factory.eu_share': {
    label: 'Part européenne du budget de l’AI Factory',
    claim: 'Part que l’Europe aurait payée ; elle est partie avec la candidature et n’est dans aucune équation.',
  },
  'ai_factory.sites': {
    label: 'Sites de l’AI Factory belge',
    claim: 'Nombre de sites prévus : Zellik et Charleroi.',
  },
  'peers.germany.support': {
    label: 'Soutien public à l’industrie allemande',
    claim:
      'Soutien public à l’industrie allemande tel que le donne le tableau de la note ; ce qu’il couvre ' +
      'n’est pas clair, à titre de contexte.',
  },
  'capital.private_equity.rank': {
    label: 'Rang européen du private equity belge',
    claim: 'Rang du marché belge du private equity en Europe, en volume d’investissement.',
  },
  'peers.france.production_factor': {
    label: 'Objectif français de production électronique',
    claim: 'Objectif d’Électronique 2030 : doubler la production interne.',
  },
  'defence.space.esa_line': {
    label: 'Espace de défense dans le budget de l’ESA',
    claim: 'Ligne pour l’espace de défense dans le budget de l’Agence spatiale européenne : il n’y en a pas.',
  },
  'semiconductors.imec.growth_factor': {
    label: 'Croissance visée par imec',
    claim: 'Objectif d’imec : doubler la R&D sur les semi-conducteurs.',
  },
} as const
