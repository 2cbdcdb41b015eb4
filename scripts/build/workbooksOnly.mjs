import { join } from 'node:path'

const WORKBOOK = '\0exceljs-workbook'
const NOTHING = '\0exceljs-nothing'

const MODULES = {
  [WORKBOOK]: "import Workbook from 'exceljs/lib/doc/workbook.js'\nexport { Workbook }\nexport default { Workbook }",
  [NOTHING]: 'module.exports = class {}',
}

/** What exceljs opens files, reads and encrypts with: nobody here does so by it, and nothing of it runs unasked. */
const UNUSED = /^(?:fs|crypto|readable-stream|\.\.\/csv\/csv|.*\/parse-sax)$/

/**
 * Of exceljs what writes a workbook goes into the app, and nothing else: the rest stands on old packages that nobody
 * mends any more (unzipper, fstream, rimraf, glob, inflight ...), and its build for the page on a cryptography whose
 * faults are known (elliptic).
 *
 * @param {string} root the checkout
 */
export const workbooksOnly = (root) => ({
  name: 'workbooks-only',
  enforce: 'pre',
  resolveId(source, importer = '') {
    if (source === 'exceljs') return WORKBOOK
    if (!/[\\/]exceljs[\\/]lib[\\/]/.test(importer)) return null
    if (UNUSED.test(source)) return NOTHING
    return /\/(?:stream-buf|zip-stream)$/.test(source) ? join(root, 'scripts', 'build', 'workbookWriter.cjs') : null
  },
  load: (id) => MODULES[id] ?? null,
})
