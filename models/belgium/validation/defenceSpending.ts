import { defenceMaintenanceShare } from '../assumptions/defenceBudget'
import { type PublishedResult, publishedResult } from './publishedResult'

/** How the federal plans' current prices are read: 2 % a year from the model's prices of 2024. */
const inCurrentPrices = (value: number, year: number): number => value * 1.02 ** (year - 2024)

const SPENDING = 'defence.spending'
const PURCHASES = 'defence.procurement'
const PLAN = [2026, 2027, 2028, 2029, 2030, 2031, 2032, 2033, 2034]

/** What is published on the defence budget and on whom the forces buy from. */
export const defenceSpending: readonly PublishedResult[] = [
  publishedResult({
    id: 'effort.2029',
    central: 14_400,
    unit: 'M€/yr',
    fitted: true,
    tolerance: 5,
    series: [SPENDING],
    gives: (course) => inCurrentPrices(course.at(SPENDING, 2029), 2029),
  }),
  publishedResult({
    id: 'effort.2034',
    central: 21_000,
    unit: 'M€/yr',
    fitted: true,
    tolerance: 5,
    series: [SPENDING],
    gives: (course) => inCurrentPrices(course.at(SPENDING, 2034), 2034),
  }),
  publishedResult({
    id: 'equipment.2026_2034',
    central: 34_200,
    unit: 'M€',
    fitted: true,
    tolerance: 10,
    series: [PURCHASES],
    // On the current course purchases are equipment and maintenance, nothing else.
    gives: (course) => {
      const maintenance = (defenceMaintenanceShare.value ?? Number.NaN) / 100
      const equipment = PLAN.map((year) => course.at(PURCHASES, year) - maintenance * course.at(SPENDING, year))
      return equipment.reduce((sum, value, index) => sum + inCurrentPrices(value, PLAN[index] ?? 0), 0)
    },
  }),
  publishedResult({
    id: 'european.share.2025',
    low: 22,
    central: 44,
    high: 52,
    unit: '%',
    fitted: true,
    series: ['dependency.europeanShare'],
    gives: (course) => course.at('dependency.europeanShare', 2025),
  }),
  publishedResult({
    id: 'us.purchases.2025',
    central: 34,
    unit: '%',
    tolerance: 15,
    series: ['dependency.usProcurement'],
    gives: (course) => course.at('dependency.usProcurement', 2025),
  }),
  publishedResult({
    id: 'us.imports.2025',
    low: 52,
    central: 54,
    high: 64,
    unit: '%',
    fitted: true,
    series: ['dependency.usShareReached'],
    gives: (course) => course.at('dependency.usShareReached', 2025),
  }),
]
