import { chipsCapexPerJob } from '../assumptions/projects'
import { publicCapexShare } from '../assumptions/public'
import { type PublishedResult, publishedResult } from './publishedResult'

/** What is published on plants for chips; both are inputs. */
export const projects: readonly PublishedResult[] = [
  publishedResult({
    id: 'chips.perjob',
    low: 2.8,
    central: 5,
    high: 7.5,
    unit: 'M€/job',
    fitted: true,
    series: ['chips.jobs'],
    figures: [chipsCapexPerJob],
    gives: () => chipsCapexPerJob.value ?? Number.NaN,
  }),
  publishedResult({
    id: 'chips.public',
    low: 39,
    central: 45,
    high: 56,
    unit: '%',
    fitted: true,
    series: ['public.projects'],
    figures: [publicCapexShare],
    gives: () => publicCapexShare.value ?? Number.NaN,
  }),
]
