/** Ce que d’autres ont publié, où, et comment le même nombre se lit dans le modèle ; pourquoi il diffère, le cas échéant. */
export const published = {
  'core.turnover.2033': {
    what: 'Chiffre d’affaires du noyau de défense en 2033, obstacles levés',
    source: 'Audition parlementaire, I.E (perspectives du secteur)',
    how: 'Étude « Perspectives du secteur » : chiffre d’affaires du noyau de défense en 2033.',
  },
  'core.direct.2033': {
    what: 'Emplois directs de défense en 2033, obstacles levés',
    source: 'Audition parlementaire, I.E (perspectives du secteur)',
    how: 'Étude « Perspectives du secteur » : emplois directs de défense en 2033.',
  },
  'core.other.2033': {
    what: 'Autres emplois de l’écosystème de défense en 2033, obstacles levés',
    source: 'Audition parlementaire, I.E (perspectives du secteur)',
    how: 'Étude « Perspectives du secteur » : autres emplois de l’écosystème en 2033.',
  },
  'core.growth': {
    what: 'Croissance du chiffre d’affaires de la défense en Europe : 10,3 % par an en 2020-2024, moins 3,5 à 5 % par an de hausse des prix',
    source: 'ASD Europe, faits 2025 (gulfpress.net ; europesays.com/ee/56406) ; déflaté par nos soins',
    how: 'Politique inchangée : croissance annuelle du chiffre d’affaires du noyau de 2025 à 2030.',
  },
  'core.jobs.elasticity': {
    what: 'Croissance de l’emploi de défense rapportée à celle du chiffre d’affaires, 2024 (8,6 % pour 13,8 %)',
    source: 'ASD Europe, 2024',
    how: 'Politique inchangée : croissance des emplois directs rapportée à celle du chiffre d’affaires du noyau, de 2025 à 2030, en logarithmes.',
    why: 'Le modèle suit l’audition, où l’emploi croît presque au même rythme que le chiffre d’affaires.',
  },
  'core.suppliers': {
    what: 'Emplois de fournisseurs par emploi direct ajouté',
    source: 'Multiplicateurs du Bureau fédéral du Plan, dans le GRIP',
    how: 'Étude « Perspectives du secteur » : variation des autres emplois de l’écosystème rapportée à celle des emplois directs depuis 2025.',
  },
  'core.suppliers.average': {
    what: 'Emplois de fournisseurs par emploi direct, moyenne de 2025',
    source: 'Multiplicateurs du Bureau fédéral du Plan, dans le GRIP',
    how: 'Politique inchangée, 2025 : autres emplois de l’écosystème rapportés aux emplois directs (13 000 et 5 000 dans les documents).',
    why: 'L’audition compte un périmètre d’entreprises plus large que celui des multiplicateurs.',
  },
  'effort.2029': {
    what: 'Dépenses de défense en 2029, prix courants',
    source: 'Trajectoire fédérale (businessam.be)',
    how: 'Politique inchangée : dépenses de défense en 2029, avec une hausse des prix de 2 % par an depuis 2024.',
  },
  'effort.2034': {
    what: 'Dépenses de défense en 2034, prix courants',
    source: 'Vision stratégique (trends.levif.be)',
    how: 'Politique inchangée : dépenses de défense en 2034, avec une hausse des prix de 2 % par an depuis 2024.',
  },
  'equipment.2026_2034': {
    what: 'Investissements de la Vision stratégique, 2026 à 2034, prix courants',
    source: 'Vision stratégique 2026-2034 (jarrett.be) ; N-VA, 25 juin 2025 (34 milliards)',
    how: 'Politique inchangée : équipement acheté, somme de 2026 à 2034, avec une hausse des prix de 2 % par an depuis 2024.',
  },
  'european.share.2025': {
    what: 'Part européenne des achats d’armement',
    source: 'IISS, 2022-2025',
    how: 'Politique inchangée : part européenne des livraisons en 2025.',
  },
  'us.purchases.2025': {
    what: 'Part américaine des achats d’armement',
    source: 'IISS',
    how: 'Politique inchangée : part américaine des livraisons en 2025.',
    why: 'Le modèle suit l’audition, qui place la part américaine des importations plus haut que l’IISS.',
  },
  'us.imports.2025': {
    what: 'Part américaine des importations belges d’armes majeures, 2021-2025',
    source: 'SIPRI (brusselstimes.com 2011861) ; 52 et 64 % concernent les membres européens de l’OTAN',
    how: 'Politique inchangée : part américaine des importations de défense en 2025.',
  },
  'walloon.core': {
    what: 'Part wallonne des entreprises du noyau',
    source: 'Base de données du GRIP',
    how: 'Une donnée d’entrée du modèle, telle qu’elle figure au registre.',
  },
  'walloon.jobs.2025': {
    what: 'Part wallonne de l’ensemble des emplois de défense',
    source: 'Agoria, mars 2025',
    how: 'Politique inchangée, 2025 : emplois wallons du noyau et autres rapportés à tous les emplois de défense.',
  },
  'walloon.turnover.2025': {
    what: 'Part wallonne du chiffre d’affaires de la défense, si on la lit pour tout l’écosystème',
    source: 'Audition parlementaire, I.C (AWEX)',
    how: 'Politique inchangée, 2025 : chiffre d’affaires wallon rapporté à celui de l’écosystème.',
    why: 'La part de l’AWEX est lue pour les entreprises du noyau ; celles à double usage se répartissent autrement dans le pays.',
  },
  'gdp.nato5.offset25': {
    what: 'PIB en 2035 si l’effort passe de 2 à 5 % du PIB, progressivement et en partie compensé : avec 25 % de compensation',
    source: 'Commission européenne, automne 2025 (mnimarkets.com) ; pour l’UE, la part compensée n’est pas précisée',
    how: 'Effort à 5 % du PIB d’ici 2035, compensé à 25 %, sans la marche convenue pour 2034 : effet sur le PIB en 2035.',
  },
  'gdp.nato5.offset50': {
    what: 'PIB en 2035 si l’effort passe de 2 à 5 % du PIB, progressivement et en partie compensé : avec 50 % de compensation',
    source: 'Commission européenne, automne 2025 (mnimarkets.com) ; pour l’UE, la part compensée n’est pas précisée',
    how: 'Effort à 5 % du PIB d’ici 2035, compensé à 50 %, sans la marche convenue pour 2034 : effet sur le PIB en 2035.',
    why: 'Compensé à moitié, ce que l’État prélève ailleurs annule presque toute la demande qui reste en Belgique.',
  },
  'gdp.ec2028': {
    what: 'PIB en 2028 si l’effort augmente de 1,5 % du PIB d’ici là',
    source: 'Commission européenne, printemps 2025 (epthinktank.eu 70944)',
    how: 'Effort à 3,5 % du PIB d’ici 2028 : effet sur le PIB en 2028.',
  },
  'debt.ec2028': {
    what: 'Dette publique en 2028 dans le même cas, en points de PIB',
    source: 'Commission européenne, printemps 2025 (epthinktank.eu 70944)',
    how: 'Effort à 3,5 % du PIB d’ici 2028 : dette publique supplémentaire en 2028.',
  },
  'gdp.kiel': {
    what: 'PIB si l’effort passe de 2 à 3,5 % du PIB',
    source: 'Institut de Kiel, Guns and Growth, 2025',
    how: 'PIB en 2035 avec un effort de 3,5 % du PIB d’ici 2035, rapporté au PIB avec un effort maintenu à 2 %.',
    why: 'La Belgique importe l’essentiel de son équipement, la main-d’œuvre ou les usines limitent, et l’effet de la demande s’estompe.',
  },
  'gdp.oxford': {
    what: 'PIB de la zone euro en 2030 si l’effort passe de 2 à 3 % d’ici là',
    source: 'Oxford Economics, juin 2025',
    how: 'PIB en 2030 avec un effort de 3 % du PIB d’ici 2030, rapporté au PIB à politique inchangée.',
  },
  'multiplier.cumulative': {
    what: 'Multiplicateur cumulé des dépenses militaires',
    source: 'Ramey et Zubairy 2018, dans Kiel 2025 ; Capital Economics 2025 (0,4 à 0,6)',
    how: 'Effort à 3 % du PIB d’ici 2030 : PIB supplémentaire rapporté aux dépenses de défense supplémentaires, somme de 2026 à 2030.',
  },
  'multiplier.bbva': {
    what: 'Multiplicateur des dépenses de défense dans l’UE entière, deux premières années (puis plus aucun effet)',
    source: 'BBVA Research, juin 2025, document 25/06',
    how: 'Effort à 3 % du PIB d’ici 2030 : PIB supplémentaire rapporté aux dépenses de défense supplémentaires, somme de 2026 et 2027.',
    why: 'L’UE entière produit une bien plus grande part de son équipement que la Belgique.',
  },
  'multiplier.boston': {
    what: 'Multiplicateur des dépenses militaires, ensemble de pays : moins de 0,2',
    source: 'Banque fédérale de réserve de Boston, document de travail 15-9 (studyres.com)',
    how: 'Effort à 3 % du PIB d’ici 2030 : PIB supplémentaire rapporté aux dépenses de défense supplémentaires, somme de 2026 à 2030.',
    why: 'Dans les premières années, le modèle compte moins d’éviction que cette étude n’en trouve.',
  },
  'eda.gdp': {
    what: 'PIB pour 100 M€ de dépenses de défense',
    source: 'AED / Europe Economics, 2014',
    how: 'Effort à 5 % du PIB d’ici 2035 contre un effort maintenu à 2 % : variation du PIB pour 100 M€ de dépenses, 2035.',
    why: 'L’étude suppose un équipement fabriqué sur place et aucune éviction ; la Belgique en importe l’essentiel, et l’effet s’estompe.',
  },
  'eda.tax': {
    what: 'Impôts pour 100 M€ de dépenses de défense',
    source: 'AED / Europe Economics, 2014',
    how: 'Les deux mêmes scénarios : variation du PIB pour 100 M€ de dépenses, multipliée par la part des impôts dans le PIB.',
    why: 'Cela découle de l’effet plus faible sur le PIB.',
  },
  'eda.jobs': {
    what: 'Emplois pour 100 M€ de dépenses de défense',
    source: 'AED / Europe Economics, 2014',
    how: 'Les deux mêmes scénarios : variation des emplois nets pour 100 M€ de dépenses, 2035.',
    why: 'L’étude compte tous les emplois de la chaîne et aucune éviction ; le modèle compte le net.',
  },
  'gdp.taxfinanced': {
    what: 'PIB si l’effort supplémentaire est payé par des impôts ou des coupes : moindre, voire négatif',
    source: 'Institut de Kiel, 2025 (le signe)',
    how: 'Étude « Défense payée par économies ou impôts » : effet sur le PIB en 2035.',
  },
  'gdp.recovery': {
    what: 'Plan de relance (5,9 milliards en cinq ans) : effet maximal sur le PIB',
    source: 'Bureau fédéral du Plan, publication 2106',
    how: 'Un substitut, aucun levier n’ayant cette forme : un effort de 2,2 % du PIB dès 2026 dépense à peu près autant par an ; effet sur le PIB en 2026.',
    why: 'Le substitut achète de la défense, surtout à l’étranger ; le plan finançait construction et rénovation sur place.',
  },
  'rd.staff.2021': {
    what: 'Personnel de R&D en 2021',
    source: 'Institut Rathenau : 23 pour 1 000 d’une population active de 5,2 millions',
    how: 'Le personnel de 2025 dans le modèle, ramené en arrière de 3 % par an.',
  },
  'rd.pace': {
    what: 'Hausse moyenne de l’intensité de R&D sur la période observée 2014-2024, en points de PIB par an',
    source: 'Eurostat (de 2,4 à 3,4 %)',
    how: 'Politique inchangée, 2026 : ce que coûterait le personnel disponible, rapporté au PIB, moins l’intensité de 2025.',
  },
  'rd.pay': {
    what: 'Part de l’argent supplémentaire de R&D qui devient salaire',
    source: 'Goolsbee 1998',
    how: 'Étude « 4 % pour la recherche d’ici 2030 », 2030 : argent supplémentaire pour lequel on n’a trouvé personne, rapporté à tout l’argent supplémentaire.',
    why: 'Quand l’argent vient lentement, le modèle trouve des personnes pour la plus grande part.',
  },
  'rd.pay.rush': {
    what: 'Part de l’argent supplémentaire de R&D qui devient salaire, s’il venait d’un coup',
    source: 'Goolsbee 1998',
    how: 'R&D à 5 % du PIB dès 2026, en 2026 : argent supplémentaire pour lequel on n’a trouvé personne, rapporté à tout l’argent supplémentaire.',
    why: 'Quand l’argent vient d’un coup, le modèle n’a personne pour l’employer, et presque tout devient salaire.',
  },
  'rd.growth': {
    what: 'Croissance gagnée par an avec 0,68 point de R&D en plus (étude des 3 %, mise à l’échelle : 0,5 × 0,68 ÷ 1,1)',
    source: 'Commission européenne, étude des 3 % (wordscope.be)',
    how: 'Étude « 4 % pour la recherche d’ici 2030 » : gain dû aux connaissances entre 2030 et 2035, par an.',
    why: 'L’élasticité retenue est prudente ; l’étude attend deux fois plus.',
  },
  'rd.growth.1_8': {
    what: 'Croissance gagnée par an avec 0,68 point de R&D en plus (de 1,8 à 2,6 %, 0,2 de plus : mise à l’échelle, 0,68 ÷ 0,8)',
    source: 'Commission européenne (wordscope.be)',
    how: 'Étude « 4 % pour la recherche d’ici 2030 » : gain dû aux connaissances entre 2030 et 2035, par an.',
  },
  'rd.return': {
    what: 'Rendement social brut de la R&D',
    source: 'Hall, Mairesse et Mohnen 2010 (fourchette large)',
    how: 'Élasticité de la production multipliée par le PIB, rapportée au stock de connaissances de 2025.',
  },
  'chips.perjob': {
    what: 'Investissement par emploi direct dans les puces',
    source: 'France 2030, moyenne ; Crolles',
    how: 'Une donnée d’entrée du modèle, telle qu’elle figure au registre.',
  },
  'chips.public': {
    what: 'Part publique de l’investissement dans une usine de puces',
    source: 'Crolles, ESMC, NanoIC',
    how: 'Une donnée d’entrée du modèle, telle qu’elle figure au registre.',
  },
} as const
