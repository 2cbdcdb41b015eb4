/** The version whose studies are carried over. */
export const VERSION = '1.0'

/** Levers that go on under another id: none so far. */
export const renamedLevers: Readonly<Record<string, string>> = {}

/** Why a lever of version 1.0 does something else now, whether or not its number is kept. */
export type NewMeaning = 'graduates' | 'agreed-underlies' | 'on-delivery' | 'from-purchases'

/** Levers that mean something else now; their number is kept where it lies within the range of today. */
export const newMeanings: Readonly<Record<string, NewMeaning>> = {
  'skills.engineers': 'graduates',
  'defence.effort': 'agreed-underlies',
  'defence.content': 'on-delivery',
  'dependency.usShare': 'on-delivery',
  'industry.smeAccess': 'on-delivery',
  'defence.rnd': 'from-purchases',
}

/** Figures that are gone, with the unit they had: an assumption on one is dropped. */
export const removedFigures: Readonly<Record<string, string>> = {
  'economy.displacement': '%',
  'defence.recruitsNow': 'people/yr',
  'defence.maxWait': 'yr',
  'defence.jobs.flanders': '%',
  'defence.jobs.wallonia': '%',
  'defence.jobs.brussels': '%',
}

/** Series that go on under another id, and the sign they go on with. */
export const renamedSeries: Readonly<Record<string, { readonly to: string; readonly sign: 1 | -1 }>> = {
  'public.net': { to: 'public.balance', sign: -1 },
  'public.interestExtra': { to: 'public.interest', sign: 1 },
  'research.planned': { to: 'research.spending', sign: 1 },
}

/** Series that are gone: what showed one is dropped. */
export const removedSeries: readonly string[] = [
  'research.knowledgeReference',
  'defence.rnd.claimedReturn',
  'safe.debtRatio',
]

/** Series that mean something else than what they are compared with, `seriesBefore`: the two are not compared. */
const newSeriesMeanings = [
  'jobs.net',
  'research.intensityReached',
  'defence.contentReached',
  'public.balance',
  'public.interest',
  'public.taxReturn',
  'dependency.usProcurement',
  'dependency.europeanShare',
] as const

/** Ids that were those of something else: a result saved under one is not that of today. */
const reusedIds = ['research.spending'] as const

export type NewSeriesMeaning = (typeof newSeriesMeanings)[number]
export type SavedMeaning = NewSeriesMeaning | (typeof reusedIds)[number]

/** The series that means something else now than in a version, where it does. */
export const newSeriesMeaning = (id: string, version: string): NewSeriesMeaning | null =>
  version === VERSION ? (newSeriesMeanings.find((each) => each === id) ?? null) : null

/** The same of a result that was saved under an id of then. */
export const savedMeaning = (id: string, version: string): SavedMeaning | null =>
  version === VERSION ? ([...newSeriesMeanings, ...reusedIds].find((each) => each === id) ?? null) : null

/** The outcomes that a study of version 1.0 was judged by. */
export const headlinesBefore: readonly string[] = [
  'jobs.total',
  'turnover.total',
  'dependency.usShareReached',
  'dependency.europeanShare',
  'research.intensityReached',
  'public.cost',
]

/** A series of today by the id it had in version 1.0, and the sign it had there; the id may be none. */
export function seriesBefore(id: string): { readonly id: string; readonly sign: 1 | -1 } {
  const renamed = Object.entries(renamedSeries).find(([, { to }]) => to === id)
  return renamed ? { id: renamed[0], sign: renamed[1].sign } : { id, sign: 1 }
}
