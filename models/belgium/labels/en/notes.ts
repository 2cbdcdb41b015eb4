export const texts = {
  warnings: {
    'rnd-return':
      '{{returns}} of return on military R&D is a claim made in the hearing, far above what the OECD (2001) and the ' +
      'European Defence Agency (2014) find. It is shown apart and enters no result.',
    'safe-loan':
      'SAFE money is a loan and has to be paid back. It overlaps the path of the effort that stands at {{effort}} ' +
      'today; what it buys must be European (at least {{european}}), which does not mean Belgian; and what partner ' +
      'countries order with theirs may already be counted among exports.',
    'effort-buys-defence':
      'Raising the effort buys defence first. Soldiers are not counted among the jobs, and a low cost per job is not ' +
      'what it is for.',
    doubling:
      'That volumes double within {{years}} is what the industry expects; the Dutch version says that it can. The ' +
      'sentence leaves open whether the core or the whole ecosystem is meant: we apply it to both, and the current ' +
      'course is set to reproduce it.',
    'within-the-ecosystem':
      'The {{jobs}} of the ecosystem contain the direct jobs as well as the others, and the turnover of the core ' +
      '({{core}}) is inside that of the ecosystem ({{ecosystem}}): they must not be added.',
    'ai-within-venture': 'Money raised for AI is inside venture capital: the two must not be added.',
    'rnd-within-intensity': 'Defence R&D is inside the {{intensity}}: it is no addition to it.',
    'space-within-plan':
      'The {{envelope}} for space are inside the defence plan: they change what is bought, not how much is spent. The ' +
      'hearing does not say over which years.',
    'group-staff':
      'Head counts of groups (ASML {{asml}}, Umicore {{umicore}}, Solvay {{solvay}}) are worldwide. They are no ' +
      'Belgian jobs and serve as context only.',
    'science-cut': 'The planned change of {{cut}} in federal science money is not in the current course.',
    'record-year':
      '{{funding}} were raised in a record year, almost twice the year before. Holding that level is already an ' +
      'assumption.',
    illustrative:
      'Dependency on foundries, chips and batteries rests on assumptions alone: it is marked illustrative wherever it ' +
      'shows.',
  },
  disagreements: {
    'american-share': {
      title: 'How American are defence purchases?',
      why:
        'Spending, imports and a guess are different things. One speaker names a share of imports without saying of ' +
        'what, a member quotes shares of spending where SIPRI measures imports of major arms, another disputes both ' +
        'with an estimate of his own for everything bought outside Europe. The model takes the first for Belgian ' +
        'defence imports, in a wide range, and works the European share of all purchases out from it.',
    },
    doubling: {
      title: 'What doubles, and does it?',
      why:
        'In French the volumes of this industry “double” within the years named; in Dutch it “can” double. The sentence ' +
        'follows one on the whole ecosystem but speaks of “this industry”. The model applies it to both turnovers and ' +
        'reads it as what the industry expects.',
    },
    exports: {
      title: 'How much is exported?',
      why:
        'The first is said of Belgium by the Agency for Foreign Trade, the second of Wallonia by AWEX. Both can be ' +
        'true. The model follows the whole country and uses the first.',
    },
    firms: {
      title: 'How many firms?',
      why:
        'Each counts something else: the core that delivers to armies, the ecosystem with dual-use suppliers, and every ' +
        'entity that a university study found active in defence. No equation counts firms.',
    },
    'small-firms': {
      title: 'How many of them are small?',
      why:
        'The first is the share of the sector’s SMEs with fewer than fifty employees, the second the share of SMEs ' +
        'among all its firms, put forward in a question. No equation uses either.',
    },
    brussels: {
      title: 'What is the share of Brussels?',
      why:
        'It depends on what is counted. The study quoted says about a tenth of the main indicators; its own counts of ' +
        'entities and of staff come out higher, and so does the industry’s federation for jobs. The model uses the ' +
        'study’s share for turnover and the federation’s for jobs.',
      derived: {
        'defence.brussels.entities': 'Entities of Brussels among those of the country',
        'defence.brussels.jobs': 'Staff of Brussels against the jobs of the ecosystem',
      },
    },
    wallonia: {
      title: 'How Walloon is the sector?',
      why:
        'Turnover, firms and jobs are not spread alike: large plants sell much per head. AWEX gives the first two, the ' +
        'industry’s federation the last. The model uses the one for turnover and the other for jobs.',
    },
    'safe-envelope': {
      title: 'How much may Belgium borrow?',
      why:
        'The hearing rounds; the European Commission’s allocation is exact. The model takes the allocation as the most ' +
        'that can be drawn.',
    },
    'venture-regions': {
      title: 'Do the Regions add up?',
      why:
        'They fall a little short of the whole; the article does not say where the rest went. The model takes the whole ' +
        'as the level of today and the Regions only as shares of each other.',
      derived: { 'tech.funding.flanders': 'Flanders, Wallonia and Brussels together' },
    },
    'ai-factory': {
      title: 'Is there an AI Factory?',
      why:
        'The article of July hopes for the whole budget, and names two different months for the decision. The bid was not ' +
        'selected; an antenna was granted. The model starts from the antenna, and the lever goes up to the bid.',
    },
  },
}
