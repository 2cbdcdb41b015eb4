import type { Words } from '../words'

export const cli: Words<'cli'> = {
  usage: `Levier : scénarios sur la souveraineté industrielle de la Belgique

usage : levier <commande> [options]

  project   les séries annuelles d’un scénario
  levers    les leviers
  figures   les chiffres et hypothèses
  studies   les études livrées avec Levier
  study ID  l’une d’elles, comme fichier d’étude
  check     si un fichier d’étude est valable
  export    un scénario comme classeur et autres fichiers
  sample    les simulations d’une étude d’incertitude
  batch     les résultats d’un tableau de scénarios
  goal      la combinaison de leviers qui atteint un objectif
  validate  les résultats publiés face à ce que donne le modèle
  import    un classeur modifié comme nouveau scénario
  diff      ce qui diffère entre deux études
  merge     deux études en une

levier <commande> --help en dit plus ; levier --version donne les versions de Levier et de son modèle.`,
  'usage.project': `usage : levier project [FICHIER] [--scenario NOM] [--set LEVIER=VALEUR[@ANNÉE] ...] [--assume ID=VALEUR ...] [--series ID,...] [--as-it-was] [--format json ou csv]

  FICHIER    un fichier d’étude ; --set et --assume s’ajoutent à son scénario
  --scenario un de ses scénarios par son nom ou son identifiant ; sinon le premier qui s’écarte de la politique inchangée
  --set      un levier dans son unité et, s’il en a une, l’année où il est atteint : research.intensity=4@2030
  --assume   un chiffre dans son unité : economy.growth=1.0
  --as-it-was le scénario d’une étude plus ancienne dans le modèle avec lequel elle a été faite, au bit près
  --series   seulement ces séries : jobs.net,gdp
  --format   json (par défaut) : {"years", "series", "units"}, null sans valeur ; csv : id, year, value, unit

Si une option est répétée pour le même levier ou chiffre, c’est la dernière qui compte.`,
  'usage.check': 'usage : levier check FICHIER : n’affiche rien et renvoie 0 si le fichier est valable',
  'usage.levers': 'usage : levier levers [--format json ou csv] [--language {{languages}}]',
  'usage.figures': 'usage : levier figures [--format json ou csv] [--language {{languages}}]',
  'usage.studies': 'usage : levier studies [--format json ou csv] [--language {{languages}}]',
  'usage.study': 'usage : levier study ID [--language {{languages}}]',
  'usage.export': `usage : levier export FICHIER [--scenario NOM] --to {{formats}} --out CHEMIN [--all] [--logo IMAGE] [--colour '#RRGGBB'] [--language {{languages}}]

  FICHIER    un fichier d’étude
  --scenario un de ses scénarios par son nom ou son identifiant ; sinon le premier qui s’écarte de la politique inchangée
  --to       xlsx : un classeur qui recalcule, chaque cellule du modèle une formule
             csv : scenario, id, label, unit, year, value, reference, difference, une ligne par série et année
  --csv excel pour un tableur belge : points-virgules, virgule décimale, unités en toutes lettres
             xmile : le modèle avec les leviers du scénario, pour les outils de dynamique des systèmes
             app : une page web avec toute l’application et cette étude, qui s’ouvre partout et sans réseau
  --all      tous les scénarios de l’étude côte à côte (sauf xmile) ; --scenario dit alors lequel les rapports racontent surtout
  --logo     un PNG ou JPEG de 300 ko au plus sur rapports et diapositives (html, pdf, pptx ; app le garde), au lieu de celui de l’étude
  --colour   de leurs bandeaux, filets et titres, au lieu de celle de l’étude ; les graphiques gardent leurs couleurs, qui ont un sens
  --out      où l’écrire, - pour la sortie standard ; csv et xmile mettent titre, modèle, date et graine à côté, dans CHEMIN.json`,
  'usage.sample': `usage : levier sample [FICHIER] [--scenario NOM] --runs N --seed S [--shard I/K] [--series ID,...] --out CHEMIN

  FICHIER, --scenario, --set, --assume comme pour project : sans eux, la politique inchangée
  --runs     de l’étude entière
  --seed     un nombre entier : le même donne un fichier identique
  --shard    seulement la I-ème des K parties, I à partir de 1 ; les parties dans l’ordre font le tout
  --series   les résultats conservés ; sinon les résultats clés
  --out      CHEMIN.csv ou CHEMIN.parquet : une ligne par simulation, d’abord son numéro, puis la valeur tirée de chaque
             chiffre, puis ID:ANNÉE du scénario et reference:ID:ANNÉE ; sa provenance va dans CHEMIN.json`,
  'usage.batch': `usage : levier batch TABLEAU [--study FICHIER] [--scenario NOM] [--series ID,...] --out CHEMIN [--language {{languages}}]

  TABLEAU    un fichier CSV ou un classeur (sa première feuille visible), une ligne par scénario, avec un en-tête : name, puis
             des identifiants de leviers, LEVIER@year pour l’année où l’un est atteint, des identifiants de chiffres
             supposés autrement, notes. Une cellule vide ne change rien. Les virgules vont avec un point décimal, les
             points-virgules avec une virgule décimale
  --study    un fichier d’étude ; chaque ligne s’ajoute à son scénario
  --scenario un de ses scénarios par son nom ou son identifiant ; sinon le premier qui s’écarte de la politique inchangée
  --series   les résultats conservés ; sinon les résultats clés
  --out      CHEMIN.csv, CHEMIN.xlsx ou CHEMIN.parquet : une ligne par scénario, son numéro, son nom, puis ID:ANNÉE ; sa
             provenance va dans CHEMIN.json`,
  'usage.goal': `usage : levier goal [FICHIER] [--scenario NOM] --target ID:ANNÉE>=VALEUR [--using LEVIER,...]
                    [--least ID]

  FICHIER, --scenario, --set, --assume comme pour project : sans eux, la politique inchangée
  --target   un résultat dans son unité, >= ou <= : jobs.net:2033>=8000 (entre guillemets : le shell lit > et <)
  --using    les leviers qui peuvent bouger ; sans cette option, tous ceux qui coûtent de l’argent public. Une politique
             va de sa valeur de base, ou de la coupe que fait le scénario, à celle qui coûte le plus, une circonstance sur
             toute sa plage ; LEVIER=MIN..MAX en décide autrement (une coupe, par exemple), LEVIER@ANNÉE dit d’ici
             quand
  --least    ce qui doit rester au plus bas : une série (sinon public.cost), ou change. Un flux est additionné de 2026
             à l’année visée, le reste est pris cette année-là ; change est la somme des carrés des mouvements en parts
             de chaque plage

Donne {"reached", "levers", "value", "margin", "cost", "alternatives", "limits"} ; si l’objectif est hors d’atteinte, la
combinaison qui s’en approche le plus, et ce qui la retient.`,
  'usage.import': `usage : levier import CLASSEUR.xlsx --into FICHIER [--scenario NOM] [--out CHEMIN]

  CLASSEUR.xlsx  un classeur exporté par Levier, dont des leviers, des années, des notes ou des chiffres ont été changés
  --into     l’étude qui le reçoit comme nouveau scénario, nommé d’après celui auquel il est comparé
  --scenario ce à quoi il est comparé ; sinon le premier qui s’écarte de la politique inchangée
  --out      un autre fichier où écrire l’étude

Affiche en JSON ce qui diffère, chaque fois avec sa cellule ; si rien ne diffère, rien n’est écrit. Si une cellule ne
peut être reprise, rien ne l’est.`,
  'usage.validate': `usage : levier validate [--format json, csv ou text] [--language {{languages}}]

  --format   json (par défaut) : une liste avec ce qui a été publié, sa source, ce que le modèle donne maintenant, le
             verdict (pass, low ou high), si le modèle y a été ajusté, et les commandes qui donnent les scénarios
             comparés ; csv : la même chose en tableau ; text : la même chose à lire

Code de sortie 0 quels que soient les verdicts.`,
  'usage.diff': `usage : levier diff A B [--format json ou text] [--language {{languages}}]

  A, B       deux fichiers d’étude
  --format   json (par défaut) : {"same", "fields", "scenarios"}, ce qui diffère comme {"id", "a", "b"}, null sans valeur,
             et les résultats clés qui en découlent, selon le modèle actuel ; text : la même chose à lire

Deux scénarios vont ensemble quand ils ont le même identifiant, ou à défaut le même nom. Les dates de création et
d’enregistrement ne comptent pas. Code de sortie : 0 si rien ne diffère, 1 si quelque chose diffère, 2 si un fichier
est en cause.`,
  'usage.merge': `usage : levier merge A B --out CHEMIN [--language {{languages}}]

  A, B       deux fichiers d’étude
  --out      la nouvelle étude, - pour la sortie standard : A telle quelle, puis les scénarios et les diapositives de B.
             Un scénario est renommé si A a déjà son nom ou son identifiant ; ce que les deux ont n’y est qu’une fois.
             Titre, auteur, notes, graine aléatoire, comparaison et graphiques sont ceux de A ; ce qui de B n’est plus
             tel quel est dit sur la sortie d’erreur`,
  carried: '{{file}} (modèle {{from}}) : {{sentence}}',
  'goal-nature': '{{lever}} {{mark}} : {{sentences}}',
  versions: 'Levier {{version}}, modèle {{model}}',
  'unknown-command': 'la commande « {{command}} » n’existe pas ; les commandes sont {{known}}',
  'no-command': 'aucune commande donnée ; les commandes sont {{known}}',
  'unknown-option': 'l’option « {{option}} » n’existe pas pour {{command}} ; les options sont {{known}}',
  'option-without-value': '{{option}} demande une valeur',
  'option-with-value': '{{option}} ne prend pas de valeur',
  'unknown-format': '--format {{format}} : les formats sont {{known}}',
  'unknown-language': '--language {{language}} : les langues sont {{known}}',
  'bad-set': '--set {{text}} : écrivez LEVIER=VALEUR ou LEVIER=VALEUR@ANNÉE, comme research.intensity=4@2030',
  'bad-year-text': '--set {{text}} : après @ vient une année entière de {{first}} à {{last}}',
  'plain-number':
    '{{option}} {{text}} : ici les nombres s’écrivent tout simplement, avec un point pour les décimales : {{plain}}',
  'either-number':
    '{{option}} {{text}} peut vouloir dire deux nombres ; avec un point pour les décimales, écrivez {{one}} ou {{other}}',
  'bad-assume': '--assume {{text}} : écrivez ID=VALEUR, comme economy.growth=1.0',
  'unexpected-argument': '{{command}} ne prend pas « {{text}} »',
  'missing-file': '{{command}} demande un FICHIER',
  'empty-argument': '{{command}} a reçu un argument vide ; une variable n’est peut-être pas définie',
  'is-folder': '{{file}} : c’est un dossier ; nommez un fichier d’étude qui s’y trouve',
  'not-a-file': '{{file}} : un tube ou un périphérique, pas un fichier ; écrivez - pour lire l’entrée standard',
  'unreadable-file':
    '{{file}} : lecture impossible ({{code}}) ; le nom est-il juste, et avez-vous le droit de le lire ?',
  'scenario-without-file': '--scenario demande un FICHIER où choisir',
  'as-it-was-without-file': '--as-it-was demande un FICHIER fait avec un modèle plus ancien',
  'as-it-was-with-changes': '--as-it-was montre une étude telle qu’elle était : omettez --set, --assume et --series',
  'as-it-was-present': 'le scénario a été fait avec le modèle actuel, {{version}} : omettez --as-it-was',
  'as-it-was-unknown':
    'le scénario a été fait avec le modèle {{version}}, qui n’est pas conservé ici ; sans --as-it-was il est calculé avec l’actuel',
  'unknown-scenario': 'le scénario {{name}} n’est pas dans le fichier ; les scénarios sont {{known}}',
  'ambiguous-scenario': 'plusieurs scénarios se nomment {{name}} ; choisissez par identifiant : {{known}}',
  'and-more': '{{names}} et {{more}} autres',
  'missing-study': 'study demande un ID ; les études sont {{known}}',
  'unknown-study': 'l’étude « {{id}} » n’existe pas ; les études sont {{known}}',
  'export-without-to': 'export demande --to ; les formats sont {{known}}',
  'unknown-csv': '--csv {{text}} : la seule autre sorte de CSV est excel',
  'csv-without-csv': '--csv va avec --to csv',
  'without-look': '--logo et --colour vont avec --to {{known}}, pas avec {{format}}',
  'one-scenario': '--to {{format}} contient un seul scénario : omettez --all',
  'unknown-export': '--to {{format}} : les formats sont {{known}}',
  'sample-without': 'sample demande {{option}}',
  'not-whole': '{{option}} {{text}} : il faut un nombre entier de {{min}} à {{max}}',
  'bad-shard': '--shard {{text}} : écrivez I/K, I de 1 à K',
  'unknown-series': 'la série « {{id}} » n’existe pas ; les séries sont {{known}}',
  'unknown-extension': '{{file}} : le nom doit finir par {{known}}',
  'scenario-without-study': '--scenario demande --study FICHIER où choisir',
  'too-many-cells':
    '{{file}} : plus de cellules qu’un classeur n’en peut contenir ; écrivez CHEMIN.csv ou CHEMIN.parquet, ou demandez moins de séries',
  'goal-without': 'goal demande {{option}}',
  'bad-target': '--target {{text}} : écrivez ID:ANNÉE>=VALEUR ou ID:ANNÉE<=VALEUR, comme jobs.net:2033>=8000',
  'bad-year': '--target : l’année {{year}} n’est pas entre {{first}} et {{last}}',
  'bad-using': '--using {{text}} : écrivez LEVIER, LEVIER=MIN..MAX ou LEVIER@ANNÉE, comme skills.talent=0..2000@2028',
  'needs-two-files': '{{command}} demande deux fichiers, A et B',
  'needs-out': '{{command}} demande --out CHEMIN',
  'diff.same': 'Les deux études disent la même chose.',
  'diff.scenario': 'scénario {{name}} ({{id}})',
  'diff.onlyFirst': 'scénario {{name}} ({{id}}), seulement dans la première étude',
  'diff.onlySecond': 'scénario {{name}} ({{id}}), seulement dans la seconde étude',
  'diff.change': '{{what}} : {{a}} → {{b}}',
  'over-input': '{{file}} : c’est ce que lit la commande ; choisissez un autre nom pour ce qu’elle écrit',
  'unwritable-file': '{{file}} : non écrit ({{code}}), {{reason}} ; ce qui s’y trouvait est intact',
  'unwritable-stream':
    '{{file}} : l’écriture a échoué ({{code}}), {{reason}} ; ce qui était déjà écrit ne peut être repris',
  'unwritable.closed': 'le programme qui lisait s’est arrêté',
  'output-failed': 'la sortie standard n’a pas pu être écrite ({{code}})',
  'unwritable.full': 'le disque est plein',
  'unwritable.read-only': 'le fichier ou son dossier est en lecture seule',
  'unwritable.no-folder': 'ce dossier n’existe pas',
  'unwritable.folder': 'c’est un dossier',
  'unwritable.other': 'le système le refuse',
  'known-levers': '{{reason}} ; les leviers sont {{known}}',
  'without-year': '{{reason}} ; écrivez-le sans @',
  'changeable-figures': '{{reason}} ; ceux où « structural » et « context » sont « false » dans « figures » le peuvent',
  'known-figures': '{{reason}} ; la commande « figures » les énumère',
  'missing-workbook': 'import demande un classeur : import CLASSEUR.xlsx --into FICHIER',
  'import-without-into': 'import demande --into FICHIER, l’étude qui reçoit le scénario',
  'import-refused': '{{file}} : {{reason}} : {{cells}}',
  'import-into-older':
    '{{file}} est d’un format ou d’un modèle plus ancien ; indiquez par --out où écrire l’étude, pour que l’ancienne soit gardée',
}
