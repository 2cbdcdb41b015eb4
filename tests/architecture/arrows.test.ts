import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { cruise, type ICruiseResult, type IForbiddenRuleType } from 'dependency-cruiser'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

/** The rule, the file that breaks it and what that file imports, both from the root. */
type Planted = readonly [rule: string, file: string, imported: string]

const planted: readonly Planted[] = [
  ['shared-imports-nothing-of-ours', 'shared/units/format.ts', 'models/belgium/model.ts'],
  ['models-import-shared-only', 'models/narrative/text.ts', 'renderer/app/screens.ts'],
  ['engine-knows-no-country-and-no-analysis', 'models/engine/projection.ts', 'models/belgium/model.ts'],
  ['the-model-knows-nobody-who-asks-it', 'models/belgium/model.ts', 'models/narrative/text.ts'],
  ['figures-come-first', 'models/belgium/figures/jobs.ts', 'models/belgium/sectors.ts'],
  ['models-are-pure', 'models/exchange/csv.ts', 'node:fs'],
  ['models-know-no-interface', 'models/narrative/text.ts', 'node_modules/react/index.js'],
  ['models-know-no-styles', 'models/narrative/fan.ts', 'shared/charts/charts.css'],
  ['models-know-no-styles', 'shared/charts/histogram.ts', 'shared/charts/charts.css'],
  ['renderer-imports-models-and-shared', 'renderer/app/run.ts', 'electron/main/main.ts'],
  ['renderer-knows-no-electron', 'renderer/platform/platform.ts', 'node_modules/electron/index.js'],
  ['app-knows-no-react', 'renderer/app/appStore.ts', 'node_modules/zustand/index.js'],
  ['app-knows-no-react', 'renderer/app/run.ts', 'node_modules/react/index.js'],
  ['app-knows-no-react', 'renderer/app/run.ts', 'node_modules/react-dom/client.js'],
  ['app-knows-no-react', 'renderer/app/run.ts', 'node_modules/react-aria-components/dist/import.mjs'],
  ['app-knows-no-react', 'renderer/app/run.ts', 'node_modules/react-i18next/dist/es/index.js'],
  ['app-knows-no-interface', 'renderer/app/effects.ts', 'renderer/frame/useDerived.ts'],
  ['app-knows-no-interface', 'renderer/app/run.ts', 'renderer/screens/why/Why.tsx'],
  ['app-knows-no-interface', 'renderer/app/run.ts', 'renderer/ui/text.tsx'],
  ['app-knows-no-interface', 'renderer/app/run.ts', 'renderer/palette/actions.ts'],
  ['ui-knows-no-state', 'renderer/ui/kit/Progress.tsx', 'renderer/app/document.ts'],
  ['ui-knows-no-state', 'renderer/ui/charts/LineChart.tsx', 'renderer/frame/useAnalysis.ts'],
  ['ui-knows-no-state', 'renderer/ui/text.tsx', 'renderer/platform/platform.ts'],
  ['ui-knows-no-state', 'renderer/ui/tables/ScrollTable.tsx', 'node_modules/zustand/index.js'],
  ['screens-never-import-each-other', 'renderer/screens/model/Notes.tsx', 'renderer/screens/sources/Register.tsx'],
  ['screens-never-import-each-other', 'renderer/screens/sources/Sources.tsx', 'renderer/screens/model/model.css'],
  ['main-and-preload-import-shared-only', 'electron/main/main.ts', 'models/belgium/model.ts'],
  ['cli-knows-no-interface', 'electron/cli/levier.ts', 'renderer/app/run.ts'],
  ['products-import-no-tests', 'models/engine/model.ts', 'tests/support/studies.ts'],
  ['no-unresolved', 'shared/result.ts', 'shared/absent.ts'],
  ['no-circular', 'renderer/app/run.ts', 'renderer/app/run.ts'],
]

const config = createRequire(import.meta.url)('../../.dependency-cruiser.cjs') as {
  readonly forbidden: IForbiddenRuleType[]
  readonly options: Record<string, unknown>
}

let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'levier-arrows-'))
})
afterEach(() => rmSync(root, { recursive: true }))

function write(path: string, content: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), content)
}

/** A tree of one file that imports another. */
function plant(file: string, imported: string): void {
  if (!imported.includes('absent') && !imported.startsWith('node:')) write(imported, '')
  const up = '../'.repeat(dirname(file).split('/').length)
  write(file, `import '${imported.startsWith('node:') ? imported : `${up}${imported}`}'\n`)
}

/** The rules that dependency-cruiser says are broken. */
async function broken(): Promise<readonly string[]> {
  const { tsConfig, ...options } = config.options
  const rooms = ['shared', 'models', 'renderer', 'electron'].filter((room) => existsSync(join(root, room)))
  const { output } = await cruise(rooms, {
    ...options,
    baseDir: root,
    validate: true,
    ruleSet: { forbidden: config.forbidden },
  })
  return (output as ICruiseResult).summary.violations.map(({ rule }) => rule.name)
}

describe('the arrows between the rooms', () => {
  it.each(planted)('%s refuses that %s imports %s', async (rule, file, imported) => {
    plant(file, imported)
    expect(await broken()).toContain(rule)
  })

  it('are all seen to refuse something', () => {
    const rules = config.forbidden.map(({ name }) => name)
    expect(new Set(planted.map(([rule]) => rule))).toEqual(new Set(rules))
  })

  it('let the app use vanilla stores and its platform', async () => {
    const vanilla = 'node_modules/zustand/esm/vanilla.mjs'
    write(vanilla, '')
    write('renderer/platform/platform.ts', '')
    write('renderer/app/appearance.ts', `import '../../${vanilla}'\nimport '../platform/platform'\n`)
    expect(await broken()).toEqual([])
  })

  it('let a screen use what is its own, what is shared and what is of the app', async () => {
    const allowed = ['screens/model/Entry.tsx', 'ui/text.tsx', 'frame/YearBar.tsx', 'app/run.ts']
    for (const imported of allowed) write(`renderer/${imported}`, '')
    write('renderer/screens/model/Model.tsx', allowed.map((imported) => `import '../../${imported}'\n`).join(''))
    expect(await broken()).toEqual([])
  })
})
