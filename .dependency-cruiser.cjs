/** The arrows of the house: data flows one way, figures to charts, and each side knows only what it may. */
module.exports = {
  forbidden: [
    {
      name: 'shared-imports-nothing-of-ours',
      severity: 'error',
      from: { path: '^shared/' },
      to: { path: '^(models|renderer|electron|scripts|tests)/' },
    },
    {
      name: 'models-import-shared-only',
      severity: 'error',
      from: { path: '^models/' },
      to: { path: '^(renderer|electron|scripts|tests)/' },
    },
    {
      name: 'engine-knows-no-country-and-no-analysis',
      severity: 'error',
      from: { path: '^models/engine/' },
      to: { path: '^models/(belgium|analysis|narrative|exchange)/' },
    },
    {
      name: 'the-model-knows-nobody-who-asks-it',
      severity: 'error',
      from: { path: '^models/(belgium|analysis)/' },
      to: { path: '^models/(narrative|exchange)/' },
    },
    {
      name: 'figures-come-first',
      severity: 'error',
      from: { path: '^models/belgium/(figures|assumptions)/' },
      to: { path: '^models/belgium/(levers|sectors)' },
    },
    {
      name: 'models-are-pure',
      severity: 'error',
      from: { path: '^(models|shared)/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'models-know-no-interface',
      severity: 'error',
      from: { path: '^(models|shared)/' },
      to: { path: 'node_modules/(react|react-dom|react-aria-components|zustand|electron)/' },
    },
    {
      name: 'models-know-no-styles',
      comment: 'Charts name the role of a colour; whoever paints them knows what it looks like.',
      severity: 'error',
      from: { path: '^(models|shared)/' },
      to: { path: '[.]css$' },
    },
    {
      name: 'renderer-imports-models-and-shared',
      severity: 'error',
      from: { path: '^renderer/' },
      to: { path: '^(electron|scripts|tests)/' },
    },
    {
      name: 'renderer-knows-no-electron',
      severity: 'error',
      from: { path: '^renderer/' },
      to: { path: 'node_modules/electron/' },
    },
    {
      name: 'app-knows-no-react',
      comment:
        'What the app knows and does works without components: stores are vanilla, hooks live in renderer/frame.',
      severity: 'error',
      from: { path: '^renderer/app/' },
      to: { path: 'node_modules/(@?react[^/]*|@react-[^/]*)/|node_modules/zustand/(?!.*vanilla)' },
    },
    {
      name: 'app-knows-no-interface',
      comment: 'Components call the app, which may call the platform; the app never calls components.',
      severity: 'error',
      from: { path: '^renderer/app/' },
      to: { path: '^renderer/(frame|screens|ui|palette)/|[.]css$' },
    },
    {
      name: 'ui-knows-no-state',
      comment: 'What all screens share takes what it shows as props; it may be drawn without the app.',
      severity: 'error',
      from: { path: '^renderer/ui/' },
      to: { path: '^renderer/(app|frame|screens|palette|platform)/|node_modules/zustand/' },
    },
    {
      name: 'screens-never-import-each-other',
      comment: 'What two screens share is in renderer/ui (props only) or in renderer/frame (knows the state).',
      severity: 'error',
      from: { path: '^renderer/screens/([^/]+)/' },
      to: { path: '^renderer/screens/', pathNot: '^renderer/screens/$1/' },
    },
    {
      name: 'main-and-preload-import-shared-only',
      severity: 'error',
      from: { path: '^electron/(main|preload)/' },
      to: { path: '^(models|renderer|scripts|tests)/' },
    },
    {
      name: 'cli-knows-no-interface',
      severity: 'error',
      from: { path: '^electron/cli/' },
      to: { path: '^(renderer|electron/(main|preload)|scripts|tests)/' },
    },
    {
      name: 'products-import-no-tests',
      severity: 'error',
      from: { pathNot: '^(tests|scripts)/' },
      to: { path: '^tests/' },
    },
    {
      name: 'no-unresolved',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'no-circular',
      severity: 'error',
      // Sectors refer to each other's variables through thunks: the economy is a circle, its years are not.
      from: { pathNot: '^models/belgium/(sectors|levers)/|^models/engine/(model|expression)\\.ts$' },
      to: { circular: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^out/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.cjs', '.js', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
}
