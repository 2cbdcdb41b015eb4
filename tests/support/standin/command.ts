import type { BrowserContext } from '@playwright/test'
import { launchStandIn } from './launch'
import { strict } from './strict'

// The built main bundle in a process of its own, with nothing that could show a window: whoever tries is told so.
const [userData = '', ...words] = process.argv.slice(2)
const nothingToSee = strict('browser', {}) as BrowserContext
await launchStandIn(nothingToSee, userData, words, () => undefined, process.exit)
