import sans from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url'
import serif from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2?url'
import { isEmbedded } from './platform/living'

/**
 * What a living file runs: the page, and in a thread of its own, called by its name, the same script as one of the page's
 * workers. They share the model and the words, which stand in the file once.
 */
const workers: Readonly<Record<string, () => Promise<unknown>>> = {
  'analysis.worker': () => import('./app/jobs/analysis.worker'),
  'export.worker': () => import('./app/exports/export.worker'),
  'reading.worker': () => import('./app/files/reading.worker'),
}

async function page(): Promise<void> {
  for (const [family, address, weight] of [
    ['Inter Variable', sans, '100 900'],
    ['Source Serif 4 Variable', serif, '200 900'],
  ] as const)
    document.fonts.add(new FontFace(family, `url(${address})`, { weight, display: 'swap' }))
  await (await import('./app/files/open')).openCarried()
  if (isEmbedded) (await import('./app/view/embed')).embed(location.search)
  await import('./main')
}

void ('document' in globalThis ? page() : workers[self.name]?.())
