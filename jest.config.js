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
  transformIgnorePatterns: ['/node_modules/(?!@nestjs/)'],
  moduleNameMapper: { '^@app/([^/]+)$': '<rootDir>/libs/$1/src' },
  ...more,
});

module.exports = {
  projects: [
    project('unit', ['apps/**/*.spec.{ts,tsx}', 'libs/**/*.spec.{ts,tsx}']),
    project('medium', ['test/medium/**/*.spec.ts']),
    project('e2e', ['test/e2e/**/*.spec.ts']),
    project('pages', ['test/pages/**/*.spec.ts']),
    project('architecture', ['test/architecture/**/*.spec.ts']),
  ],
};
