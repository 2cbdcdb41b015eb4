/** Other words a planner would look for a lever by, and what belongs to it. */
export const leverWords = {
  'research.intensity':
    'recherche et développement intensité investissement dépenses intérieures innovation objectif Lisbonne DIRD',
  'research.leverage':
    'effet d’entraînement levier privé subvention incitants fiscaux crédit d’impôt entreprises additionnalité multiplicateur',
  'research.lateStage': 'maturité technologique prototypes démonstrateurs valorisation innovation transfert',
  'science.belspo': 'politique scientifique fédérale budget coupe réduction économies recherche publique',
  'skills.engineers': 'ingénieurs étudiants universités formation STEM diplômes enseignement chercheurs',
  'skills.technicians': 'formation professionnelle métiers techniques main-d’œuvre pénurie apprentissage ouvriers',
  'skills.talent':
    'immigration migration expatriés impatriés chercheurs étrangers recrutement international visas cerveaux',
  'skills.clearance': 'habilitations sécurité ANS enquêtes délais recrutement défense',
  'defence.effort': 'dépenses militaires budget de la défense investissement OTAN armée réarmement',
  'defence.effortAgreed': 'dépenses militaires budget plancher accord de gouvernement vision stratégique OTAN',
  'defence.equipmentShare': 'matériel investissement militaire équipements acquisitions armes achats défense OTAN',
  'defence.content':
    'achats belges retombées économiques compensations contenu local fournisseurs préférence nationale',
  'defence.exportGrowth': 'exportations ventes étranger clients demande mondiale armes',
  'defence.rnd': 'recherche militaire défense innovation IRSD développement',
  'defence.space': 'espace satellites spatial budget défense',
  'safe.loans': 'prêts européens emprunts Europe défense Commission financement 150 milliards ReArm',
  'safe.additionality': 'supplémentaire substitution en plus budgets emprunts Europe',
  'safe.partnerShare': 'commandes étrangères partenaires exportations achats conjoints Europe',
  'dependency.usShare':
    'États-Unis Amérique importations F-35 dépendance préférence européenne acheter européen souveraineté',
  'industry.permits': 'permis d’environnement urbanisme simplification administrative usines délais autorisations',
  'industry.finance': 'crédit banques prêts garanties fonds investissement capital accès au financement taxonomie',
  'industry.smeAccess': 'petites et moyennes entreprises marchés publics accès sous-traitance lots',
  'industry.visibility': 'commandes fermes contrats-cadres pluriannuels visibilité programmation carnets',
  'industry.licences': 'exportation armes autorisations régionales contrôle délais licences',
  'dependency.screening': 'investissements étrangers acquisitions contrôle IDE protection souveraineté rachats',
  'chips.capex': 'semi-conducteurs puces fonderie imec microélectronique Chips Act usine investissement',
  'batteries.capex': 'batteries cathodes Umicore gigafactory matériaux investissement usine',
  'ai.factory': 'intelligence artificielle IA supercalculateur calcul numérique EuroHPC',
  'capital.venture': 'start-up scale-up jeunes pousses fonds investissement levées croissance',
  'public.offset': 'financement impôts taxes économies déficit budget dette austérité compensation',
} as const
