/** The drawing of docs/architecture.md as a rule: who may import whom among the libs and apps. */
const MAY_IMPORT = {
  matching: [],
  log: [],
  vocabulary: [],
  ladder: [],
  config: [],
  language: [],
  database: ['config'],
  jobs: ['config'],
  embedded: ['config', 'database'],
  outbox: ['config', 'database', 'jobs'],
  access: ['config', 'database', 'outbox'],
  clocks: ['access', 'database', 'matching'],
  places: ['database', 'matching'],
  people: ['access', 'clocks', 'config', 'database', 'places', 'vocabulary', 'matching'],
  groups: ['access', 'clocks', 'database', 'outbox', 'places', 'vocabulary'],
  openings: ['access', 'clocks', 'database', 'groups', 'outbox', 'places', 'vocabulary', 'matching'],
  events: ['database', 'places'],
  matches: [
    'access',
    'config',
    'clocks',
    'database',
    'engine',
    'groups',
    'ladder',
    'matching',
    'openings',
    'outbox',
    'people',
    'places',
    'vocabulary',
  ],
  notifications: [
    'access',
    'clocks',
    'config',
    'database',
    'groups',
    'jobs',
    'language',
    'matches',
    'openings',
    'outbox',
    'people',
    'personal-data',
  ],
  'personal-data': ['access', 'clocks', 'config', 'database', 'matches', 'outbox', 'people'],
  imports: ['matching', 'vocabulary'],
  engine: ['database', 'matching', 'vocabulary'],
  city: ['matching', 'vocabulary'],
};

const inLib = (lib) => `^libs/${lib}/`;

const libRules = Object.entries(MAY_IMPORT).map(([lib, allowed]) => ({
  name: `${lib}-imports-downward`,
  severity: 'error',
  from: { path: inLib(lib), pathNot: '\\.spec\\.tsx?$' },
  to: { path: '^(libs|apps|test)/', pathNot: [lib, ...allowed].map(inLib) },
}));

module.exports = {
  forbidden: [
    ...libRules,
    {
      name: 'matching-imports-nothing',
      severity: 'error',
      from: { path: '^libs/matching/src/', pathNot: '\\.spec\\.ts$' },
      to: { pathNot: inLib('matching') },
    },
    {
      name: 'only-through-the-index',
      severity: 'error',
      // Jest's global setup knows no aliases.
      from: {
        path: '^(libs/([^/]+)|apps|test)/',
        pathNot: '^test/support/(cluster|make-template\\.statement)\\.ts$',
      },
      to: { path: '^libs/([^/]+)/src/(?!index\\.ts$)', pathNot: '^libs/$2/' },
    },
    {
      name: 'apps-stand-alone',
      severity: 'error',
      from: { path: '^apps/([^/]+)/' },
      to: { path: '^apps/', pathNot: '^apps/$1/' },
    },
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-orphans',
      severity: 'error',
      from: { orphan: true, pathNot: '(\\.spec\\.tsx?|\\.d\\.ts|main\\.ts|test/.*|assets/.*\\.js)$' },
      to: {},
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^dist/' },
  },
};
