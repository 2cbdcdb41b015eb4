import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { root } from './made.mjs'

/** The component library speaks thirty languages: those the app does not are left out of it. */
function spokenOnly() {
  const spoken = readdirSync(join(root, 'shared', 'i18n'))
  return {
    name: 'spoken-languages-only',
    enforce: 'pre',
    load(id) {
      const [, language] = /react-(?:aria|stately)[^?]*[\\/]intl[\\/].*[\\/]([a-z]{2})-[A-Z]{2}\.m?js$/.exec(id) ?? []
      return language === undefined || spoken.includes(language) ? null : 'export default {}'
    },
  }
}

/** What every build of the renderer is made with. */
export const rendererPlugins = () => [react(), spokenOnly()]
