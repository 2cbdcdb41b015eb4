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
    'fast-rise': 'A fast rise in the effort: check that it can be spent.',
    'effort-agreed':
      'A tenth of a percentage point of effort is {{tenth}} a year in 2030. What is already agreed for 2034 and after, {{agreed}}, is ' +
      'a step of {{step}} in one year: it is a floor, so to spend less after 2033 lower both levers.',
    'effort-buys-defence':
      'Raising the effort buys defence: jobs are not its purpose. At {{effort}} by 2035 GDP gains {{gdp}} and {{jobs}} are ' +
      'added, net, in 2035, while the balance loses {{balance}} that year for {{cost}} spent; Belgium makes ' +
      '{{made}} of the extra deliveries, and the European share falls by {{european}}. Offset in full, GDP falls by ' +
      '{{offset}}.',
    'people-or-plants':
      'People or plants limit output in 2033 in {{bind}} (people in {{people}}, plants in {{plants}}). While they do, ' +
      'more orders mostly lengthen queues, and part of what waits ({{impatience}}) goes ' +
      'elsewhere. Permits, finance and firm contracts then raise output (by {{permitsOutput}}, {{financeOutput}} and ' +
      '{{visibilityOutput}} in 2033) more than direct jobs ({{permitsJobs}}, {{financeJobs}} and ' +
      '{{visibilityJobs}}). Licences alone lower the European share a little ({{licences}} in 2030): exports take ' +
      'the people. Engineers admitted today arrive after {{studies}}.',
    'pay-for-themselves':
      'Four levers pay for themselves in the model, because people or export orders let companies deliver what is ' +
      'already ordered: summed over all years, at the best of the {{values}} values and {{years}} years tried of each, ' +
      'talent brings {{talent}} ({{talentAt}}; a gain in {{talentPays}}), clearance {{clearance}} ({{clearanceAt}}; ' +
      '{{clearancePays}}), technicians {{technicians}} ({{techniciansAt}}; {{techniciansPay}}) and licences {{licences}} ' +
      '({{licencesAt}}; {{licencesPay}}). Raising any other lever paid for with public money, by itself, improves the sum at ' +
      'none of the values and years tried. It rests on hiring that the model takes from nobody else.',
    'paid-with-equipment':
      'Military R&D, late-stage money and a lower equipment share improve the balance, added up over all years (by {{rnd}} ' +
      'at {{rndAt}}, {{lateStage}} at {{lateStageAt}} and {{equipment}} at {{equipmentAt}}), because their price is ' +
      'equipment that does not come or research not begun.',
    'delivered-share':
      'The European share counts what is delivered. When orders wait, less is delivered and the share can rise: look ' +
      'at what the forces receive beside it.',
    'demand-fades':
      'GDP from demand fades, GDP from knowledge grows and lasts. One multiplier ({{multiplier}}, range {{range}}, ' +
      'on the part made in Belgium) drives all of the first.',
    'net-and-gross-jobs':
      'Net extra jobs are every job the extra demand supports, wherever it is, less those crowded out. They are not a ' +
      'sum of the sectors’ jobs, which count people wherever they came from: the two must not be added.',
    'research-costs':
      'R&D at {{aim}} costs the budget every year to 2040, whether reached by 2030 or by 2035. By 2030 it takes ' +
      '{{first}} in 2030, {{middle}} in 2035 and {{last}} in 2040, and leaves a debt of {{debt}}; in 2040 it has begun ' +
      'to bring more than it costs in {{lastPays}}. By 2035 it takes {{slowLast}} in 2040, and brings more in ' +
      '{{slowPays}}. It rests on an elasticity of {{elasticity}} ({{range}}) and on spending that follows GDP ' +
      '({{follows}}). The State pays {{share}} of the extra; the private part is not in the balance. At constant pay it ' +
      'reaches {{people}} in 2030 ({{peopleRange}}; the target is met in {{reached}}, with more engineers and ' +
      'talent in {{reachedMore}}), in money {{money}}.',
    'rnd-return':
      'A return of {{returns}} on military R&D is a claim made in the hearing, a possibility, far above what the ' +
      'OECD (2001) and the European Defence Agency (2014) find. It stands in the register and in no series. The several tens of billions of euros of extra investment ' +
      'that a member spoke of are no figure: they stand in neither.',
    'safe-loan':
      'SAFE money is a loan and overlaps the path of the effort ({{effort}} until 2033); what it does not reserve ' +
      'for Europe is taken as {{open}} American. Half or all on top of planned budgets, it lifts the European ' +
      'share by {{halfShare}} or {{fullShare}} in 2030 and by {{halfLast}} or {{fullLast}} in 2040, when everything is ' +
      'delivered. Core turnover is then {{halfTurnover}} or {{fullTurnover}} below unchanged policy with {{halfJobs}} or ' +
      '{{fullJobs}} fewer, net: the money is gone, crowding out outlasts it, customers lost in the queue do not all ' +
      'return, and the debt stays. Partners’ orders may double-count exports.',
    'committed-imports':
      'The 34 F-35s already ordered and the 11 more decided on fix {{committed}} ({{range}}) of what is signed until 2030, which no ' +
      'lever changes. Even the lowest American share from 2026 lifts the European share by only {{early}} in 2030, ' +
      'and {{late}} in 2035.',
    'smallest-plant':
      'An investment below the smallest plant ({{chips}} for chips, {{batteries}} for batteries) creates no jobs in plants.',
    doubling:
      'The industry expects its volumes to double within {{years}} (Dutch version: “can double”), under conditions ' +
      'according to Agoria. With today’s obstacles the core reaches {{course}} times its turnover of 2025 in 2033 ' +
      '({{courseRange}} in nine simulations out of ten; odds of doubling: {{courseOdds}}); with those of the hearing removed and ' +
      'technicians trained, {{outlook}} times ({{outlookRange}}; odds of doubling: {{outlookOdds}}). That study doubles ' +
      'the core only, not the ecosystem.',
    'within-the-ecosystem':
      'The {{jobs}} of the ecosystem contain the direct jobs as well as the others, and the turnover of the core ' +
      '({{core}}) is inside that of the ecosystem ({{ecosystem}}): they must not be added.',
    'ai-within-venture': 'Money raised for AI is inside venture capital: the two must not be added.',
    'rnd-within-intensity': 'Defence R&D is inside the {{intensity}}: it does not come on top of it.',
    'space-within-plan':
      'The {{envelope}} for space is inside the defence plan: it changes what is bought, not how much is spent. ' +
      'The hearing does not say over which years.',
    'group-staff':
      'Head counts of groups (ASML {{asml}}, imec {{imec}}, Umicore {{umicore}}, Solvay {{solvay}}) are worldwide. ' +
      'They are not Belgian jobs and serve as background only.',
    'science-cut': 'The planned change of {{cut}} in federal science money is not in unchanged policy.',
    'record-year':
      '{{funding}} was raised in a record year, almost twice the year before. Holding that level is already an ' +
      'assumption.',
    illustrative:
      'Dependency on foundries, chips and batteries rests on assumptions alone: it is marked illustrative wherever ' +
      'it shows.',
  },
  meanings: {
    graduates: 'The number is kept and now means graduates: the note speaks of people trained.',
    'graduates-clamped': 'It now means graduates: the note speaks of people trained.',
    'agreed-underlies': 'What is agreed from 2034 on ({{agreed}}) now underlies it.',
    'on-delivery': 'It now takes effect on delivery.',
    'from-purchases': 'It is now taken from purchases.',
  },
  disagreements: {
    'american-share': {
      title: 'How American are defence purchases?',
      why:
        'Spending, imports and a guess are different things. One speaker names a share of imports without saying of ' +
        'what, a member quotes shares of spending where SIPRI measures imports of major arms, and another had ' +
        'earlier given an estimate of his own for everything bought outside Europe. The model takes the first for Belgian ' +
        'defence imports, in a wide range, and works the European share of all purchases out from it.',
    },
    doubling: {
      title: 'What doubles, and does it?',
      why:
        'In French the volumes of this industry “double” within the years named; in Dutch it “can” double. The ' +
        'sentence follows one on the whole ecosystem but speaks of “this industry”. The model reads it as what the ' +
        'sector expects of the core once its obstacles are removed.',
    },
    exports: {
      title: 'How much is exported?',
      why:
        'The first is said of Belgium by the Agency for Foreign Trade, the second of Wallonia by AWEX. Both can be ' +
        'true. The third is the part of the first that goes to Europe, whatever the goods; SIPRI counts major arms only. The ' +
        'model follows the whole country: it uses the first and, for what goes to Europe, the third.',
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
        'It depends on what is counted. The study quoted says about a tenth of the main indicators; its own counts ' +
        'of entities and of staff come out higher, and so does the industry’s federation for jobs. The model takes ' +
        'the federation’s share of all jobs and leaves to the core what a database of the arms industry says of it.',
      derived: {
        'defence.brussels.entities': 'Entities of Brussels among those of the country',
        'defence.brussels.jobs': 'Staff of Brussels against the jobs of the ecosystem',
      },
    },
    wallonia: {
      title: 'How Walloon is the sector?',
      why:
        'Turnover, firms and jobs are not spread alike: large plants sell a great deal per head. AWEX gives the first two, a ' +
        'database of the arms industry the core companies, the industry’s federation all jobs of the sector. The ' +
        'model uses the database for the core and the federation for the total.',
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
