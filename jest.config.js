const swc = {
  '^.+\\.[tj]sx?$': [
    '@swc/jest',
    {
      jsc: {
        target: 'es2022',
        parser: { syntax: 'typescript', tsx: true, decorators: true },
        transform: {
          legacyDecorator: true,
          decoratorMetadata: true,
          useDefineForClassFields: false,
          react: { runtime: 'automatic' },
        },
      },
      module: { type: 'commonjs' },
    },
  ],
};

const project = (displayName, testMatch, more = {}) => ({
  displayName,
  testMatch: testMatch.map((glob) => `<rootDir>/${glob}`),
  testEnvironment: 'node',
  transform: swc,
  // Packages that are ES modules only.
  transformIgnorePatterns: ['/node_modules/(?!(@nestjs|openid-client|oauth4webapi|jose)/)'],
  moduleNameMapper: { '^@app/([^/]+)$': '<rootDir>/libs/$1/src' },
  ...more,
});

/** These use the one PostgreSQL of the run. */
const withPostgres = {
  globalSetup: '<rootDir>/test/support/global-setup.ts',
  globalTeardown: '<rootDir>/test/support/global-teardown.ts',
};

module.exports = {
  testTimeout: 60_000,
  // Each file leaves some of its modules behind, the rows of the faults most of all.
  workerIdleMemoryLimit: '600MB',
  testSequencer: '<rootDir>/test/support/longest-first.cjs',
  projects: [
    project('unit', ['apps/**/*.spec.{ts,tsx}', 'libs/**/*.spec.{ts,tsx}']),
    project('medium', ['test/medium/**/*.spec.ts'], withPostgres),
    project('e2e', ['test/e2e/**/*.spec.ts'], withPostgres),
    project('pages', ['test/pages/*.spec.ts'], withPostgres),
    project('faults', ['test/faults/**/*.spec.ts'], withPostgres),
    project('architecture', ['test/architecture/**/*.spec.ts'], withPostgres),
    // Every page in every language, each way: `npm run test:pages -- --all`.
    ...(process.env.TSUMUGI_ALL_PAGES
      ? [project('whole', ['test/pages/whole/*.spec.ts'], withPostgres)]
      : []),
    // Real files stand outside the project: `npm run check:data -- <folder>` names them.
    ...(process.env.TSUMUGI_REAL_FILES ? [project('data', ['test/data/**/*.spec.ts'], withPostgres)] : []),
  ],
};
