import { abouts } from './abouts'
import { cities } from './cities'
import { former } from './former'
import { observed } from './history'
import { published } from './published'

export const texts = {
  abouts,
  cities,
  former,
  published,
  observed,
  warnings: {
    'fast-rise': 'Une hausse rapide de l’effort : vérifiez qu’il peut être dépensé.',
    'effort-agreed':
      'Un dixième de point d’effort vaut {{tenth}} par an en 2030. Ce qui est déjà convenu pour 2034 et après, {{agreed}}, ' +
      'est une marche de {{step}} en une année : c’est un plancher ; pour dépenser moins après 2033, abaissez les ' +
      'deux leviers.',
    'effort-buys-defence':
      'Relever l’effort achète de la défense : l’emploi n’est pas son but. À {{effort}} d’ici 2035, le PIB gagne {{gdp}} ' +
      'et {{jobs}} nets s’ajoutent en 2035, tandis que le solde perd {{balance}} cette année-là pour {{cost}} ' +
      'dépensés ; la Belgique produit {{made}} des livraisons supplémentaires, et la part européenne baisse de ' +
      '{{european}}. Entièrement compensé, le PIB baisse de {{offset}}.',
    'people-or-plants':
      'Le personnel ou les usines limitent la production en 2033 dans {{bind}} (le personnel dans {{people}}, les usines ' +
      'dans {{plants}}). Tant que c’est le cas, plus de commandes allongent surtout les files, et une part de ' +
      'ce qui attend ({{impatience}}) part ailleurs. Permis, financement et contrats fermes relèvent alors la ' +
      'production (de {{permitsOutput}}, {{financeOutput}} et {{visibilityOutput}} en 2033) plus que les emplois ' +
      'directs ({{permitsJobs}}, {{financeJobs}} et {{visibilityJobs}}). Les licences seules abaissent un peu la ' +
      'part européenne ({{licences}} en 2030) : les exportations mobilisent le personnel. Les ingénieurs admis ' +
      'aujourd’hui arrivent après {{studies}}.',
    'pay-for-themselves':
      'Quatre leviers se paient eux-mêmes dans le modèle, parce que du personnel ou des commandes étrangères ' +
      'permettent de livrer ce qui est déjà commandé : sur toutes les années, à la meilleure des {{values}} valeurs et ' +
      '{{years}} années essayées pour chacun, les talents apportent {{talent}} ({{talentAt}} ; un gain dans ' +
      '{{talentPays}}), les habilitations {{clearance}} ({{clearanceAt}} ; {{clearancePays}}), les techniciens ' +
      '{{technicians}} ({{techniciansAt}} ; {{techniciansPay}}) et les licences {{licences}} ({{licencesAt}} ; ' +
      '{{licencesPay}}). Tout autre levier payé par l’argent public, relevé seul, n’améliore le solde cumulé à aucune des ' +
      'valeurs et années essayées. Cela repose sur des recrutements que le modèle ne prend à personne.',
    'paid-with-equipment':
      'La R&D militaire, l’argent pour les phases tardives et une part d’équipement plus basse améliorent le solde, en ' +
      'cumul sur toutes les années (à {{rndAt}}, de {{rnd}} ; à {{lateStageAt}}, de {{lateStage}} ; à {{equipmentAt}}, de ' +
      '{{equipment}}), parce que leur prix est de l’équipement qui ne vient pas ou de la recherche qui n’est pas entamée.',
    'delivered-share':
      'La part européenne compte ce qui est livré. Quand des commandes attendent, les livraisons diminuent et la part peut ' +
      'monter : regardez aussi ce que reçoivent les forces.',
    'demand-fades':
      'Le PIB dû à la demande s’estompe, celui dû aux connaissances croît et dure. Un seul multiplicateur ' +
      '({{multiplier}}, fourchette {{range}}, sur la part produite en Belgique) commande tout le premier.',
    'net-and-gross-jobs':
      'Les emplois supplémentaires nets sont tous ceux que soutient la demande supplémentaire, où qu’ils soient, ' +
      'moins ceux qu’elle évince. Ce n’est pas une somme des emplois des secteurs, qui comptent des personnes d’où ' +
      'qu’elles viennent : les deux ne s’additionnent pas.',
    'research-costs':
      'La R&D à {{aim}} coûte au budget chaque année jusqu’en 2040, qu’elle soit atteinte d’ici 2030 ou 2035. ' +
      'Atteinte d’ici 2030, elle coûte {{first}} en 2030, {{middle}} en 2035 et {{last}} en 2040, et laisse une dette de {{debt}} ; en ' +
      '2040, elle a commencé à rapporter plus qu’elle ne coûte dans {{lastPays}}. Atteinte d’ici 2035, elle ' +
      'coûte {{slowLast}} en 2040, et rapporte alors plus dans {{slowPays}}. Cela repose sur une élasticité de {{elasticity}} ({{range}}) et sur des dépenses qui suivent le PIB ' +
      '({{follows}}). L’État paie {{share}} du supplément ; la part privée n’est pas dans le solde. À salaires constants, ' +
      'elle atteint {{people}} en 2030 ({{peopleRange}} ; le repère est atteint dans ' +
      '{{reached}}, dans {{reachedMore}} avec plus d’ingénieurs et de talents), en argent {{money}}.',
    'rnd-return':
      'Un retour de {{returns}} pour la R&D militaire est une affirmation faite à l’audition, une possibilité, bien ' +
      'au-dessus de ce que trouvent l’OCDE (2001) et l’Agence européenne de défense (2014). Elle figure au registre ' +
      'et dans aucune série. Les dizaines de milliards d’euros d’investissements supplémentaires dont parle un membre ne ' +
      'sont pas un chiffre : ils ne figurent dans aucun des deux.',
    'safe-loan':
      'L’argent de SAFE est un prêt et recoupe la trajectoire de l’effort ({{effort}} jusqu’en 2033) ; ce qu’il ne ' +
      'réserve pas à l’Europe est compté comme américain à raison de {{open}}. Pour moitié ou en entier en plus des ' +
      'budgets prévus, il relève la part européenne de {{halfShare}} ou {{fullShare}} en 2030 et de {{halfLast}} ou {{fullLast}} en ' +
      '2040, quand tout est livré. Le chiffre d’affaires du noyau est alors de {{halfTurnover}} ou {{fullTurnover}} ' +
      'sous celui à politique inchangée, avec {{halfJobs}} ou {{fullJobs}} nets de moins : l’argent est parti, ' +
      'l’éviction lui survit, les clients perdus dans la file ne reviennent pas tous, et la dette reste. Les ' +
      'commandes des partenaires peuvent compter deux fois des exportations.',
    'committed-imports':
      'Les 34 F-35 déjà commandés et les 11 autres décidés fixent {{committed}} ({{range}}) de ce qui est signé jusqu’en 2030, ' +
      'qu’aucun levier ne change. Même la part américaine la plus basse dès 2026 ne relève la part européenne que de ' +
      '{{early}} en 2030, et de {{late}} en 2035.',
    'smallest-plant':
      'Sous la taille de la plus petite usine ({{chips}} pour les puces, {{batteries}} pour les batteries), un ' +
      'investissement ne donne aucun emploi en usine.',
    doubling:
      'L’industrie s’attend à ce que ses volumes doublent en {{years}} (version néerlandaise : « peut doubler »), ' +
      'sous des conditions selon Agoria. Avec les obstacles d’aujourd’hui, le noyau atteint {{course}} fois ' +
      'son chiffre d’affaires de 2025 en 2033 ({{courseRange}} dans neuf simulations sur dix ; chances de doubler : ' +
      '{{courseOdds}}) ; une fois levés ceux de l’audition et des techniciens formés, {{outlook}} fois ' +
      '({{outlookRange}} ; chances de doubler : {{outlookOdds}}). L’étude « Perspectives du secteur » ne double que le noyau, non l’écosystème.',
    'within-the-ecosystem':
      'Les {{jobs}} de l’écosystème contiennent déjà les emplois directs et les autres, et le chiffre d’affaires du ' +
      'noyau ({{core}}) est compris dans celui de l’écosystème ({{ecosystem}}) : ils ne s’additionnent pas.',
    'ai-within-venture': 'Les fonds levés pour l’IA sont compris dans le capital-risque : ils ne s’additionnent pas.',
    'rnd-within-intensity': 'La R&D de défense est comprise dans les {{intensity}} : elle ne s’y ajoute pas.',
    'space-within-plan':
      'Les {{envelope}} pour l’espace sont compris dans le plan de défense : ils changent ce qu’on achète, non ce ' +
      'qu’on dépense. L’audition ne dit pas sur quelles années.',
    'group-staff':
      'Les effectifs des groupes (ASML {{asml}}, imec {{imec}}, Umicore {{umicore}}, Solvay {{solvay}}) sont ' +
      'mondiaux. Ce ne sont pas des emplois belges ; ils ne servent que de contexte.',
    'science-cut':
      'La variation prévue de {{cut}} des moyens scientifiques fédéraux n’est pas dans la politique inchangée.',
    'record-year':
      '{{funding}} ont été levés lors d’une année record, presque le double de la précédente. Tenir ce niveau est ' +
      'déjà une hypothèse.',
    illustrative:
      'La dépendance en fonderies, en puces et en batteries ne repose que sur des hypothèses : elle est marquée ' +
      'comme illustrative partout où elle apparaît.',
  },
  meanings: {
    graduates: 'Le nombre est gardé et désigne maintenant des diplômés : la note parle de personnes formées.',
    'graduates-clamped': 'Le nombre désigne maintenant des diplômés : la note parle de personnes formées.',
    'agreed-underlies': 'Ce qui est convenu à partir de 2034 ({{agreed}}) lui sert maintenant de plancher.',
    'on-delivery': 'Il agit maintenant à la livraison.',
    'from-purchases': 'Elle est maintenant prise sur les achats.',
  },
  disagreements: {
    'american-share': {
      title: 'Quelle part des achats de défense est américaine ?',
      why:
        'Dépenses, importations et estimation sont des choses différentes. Un orateur cite une part des importations ' +
        'sans dire de quoi, un membre cite des parts de dépenses là où le SIPRI mesure des importations d’armes ' +
        'majeures, un autre avait donné, avant eux, sa propre estimation de tout ce qui s’achète hors d’Europe. Le modèle ' +
        'applique la première aux importations belges de défense, avec une large fourchette, et en déduit la part ' +
        'européenne de tous les achats.',
    },
    doubling: {
      title: 'Qu’est-ce qui double, et est-ce certain ?',
      why:
        'En français les volumes de cette industrie « doublent » dans les années citées ; en néerlandais elle ' +
        '« peut » doubler. La phrase suit celle sur tout l’écosystème, mais parle de « cette industrie ». Le modèle ' +
        'la lit comme ce que le secteur attend du noyau, une fois ses obstacles levés.',
    },
    exports: {
      title: 'Quelle part est exportée ?',
      why:
        'La première est dite de la Belgique par l’Agence pour le Commerce extérieur, la seconde de la Wallonie par ' +
        'l’AWEX. Les deux peuvent être vraies. La troisième est la part de la première qui va en Europe, quels que soient ' +
        'les biens ; le SIPRI ne compte que les armes majeures. Le modèle suit tout le pays : il retient la première et, pour ' +
        'ce qui va en Europe, la troisième.',
    },
    firms: {
      title: 'Combien d’entreprises ?',
      why:
        'Chacune compte autre chose : le noyau qui livre aux armées, l’écosystème avec les fournisseurs à double usage, ' +
        'et toute entité qu’une étude universitaire a trouvée active dans la défense. Aucune équation ne compte les ' +
        'entreprises.',
    },
    'small-firms': {
      title: 'Combien d’entre elles sont petites ?',
      why:
        'La première est la part des PME du secteur qui ont moins de cinquante salariés, la seconde la part des PME ' +
        'parmi toutes ses entreprises, avancée dans une question. Aucune équation n’utilise l’une ou l’autre.',
    },
    brussels: {
      title: 'Quelle est la part de Bruxelles ?',
      why:
        'Cela dépend de ce qu’on compte. L’étude citée dit environ un dixième des principaux indicateurs ; ses ' +
        'propres comptes d’entités et d’effectifs donnent davantage, comme la fédération de l’industrie pour les ' +
        'emplois. Le modèle retient la part de la fédération pour tous les emplois, et pour le noyau ce qu’en dit ' +
        'une base de données de l’industrie de l’armement.',
      derived: {
        'defence.brussels.entities': 'Entités bruxelloises parmi celles du pays',
        'defence.brussels.jobs': 'Effectifs bruxellois rapportés aux emplois de l’écosystème',
      },
    },
    wallonia: {
      title: 'À quel point le secteur est-il wallon ?',
      why:
        'Chiffre d’affaires, entreprises et emplois ne se répartissent pas de même : de grandes usines vendent ' +
        'beaucoup par tête. L’AWEX donne les deux premiers, une base de données de l’industrie de l’armement le ' +
        'noyau, la fédération de l’industrie tous les emplois du secteur. Le modèle retient la base de données pour ' +
        'le noyau et la fédération pour le total.',
    },
    'safe-envelope': {
      title: 'Combien la Belgique peut-elle emprunter ?',
      why:
        'L’audition arrondit ; l’attribution de la Commission européenne est exacte. Le modèle prend l’attribution comme ' +
        'le plus qui puisse être tiré.',
    },
    'venture-regions': {
      title: 'Les Régions font-elles le compte ?',
      why:
        'Il leur manque un peu pour faire le tout ; l’article ne dit pas où est le reste. Le modèle prend le tout comme ' +
        'niveau actuel, et les Régions seulement comme parts les unes des autres.',
      derived: { 'tech.funding.flanders': 'Flandre, Wallonie et Bruxelles ensemble' },
    },
    'ai-factory': {
      title: 'Y a-t-il une AI Factory ?',
      why:
        'L’article de juillet espère tout le budget, et donne deux mois différents pour la décision. La candidature n’a ' +
        'pas été retenue ; une antenne a été accordée. Le modèle part de l’antenne, et le levier va jusqu’à la ' +
        'candidature.',
    },
  },
}
