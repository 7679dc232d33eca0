import next from 'eslint-config-next/core-web-vitals';
import tseslint from 'typescript-eslint';
import { plainWords } from './eslint.words.mjs';

export default tseslint.config(
  { ignores: ['**/.next*/**', 'lib/db/generated/**', 'next-env.d.ts', 'coverage/**', '.data/**'] },
  ...next,
  ...tseslint.configs.strict,
  {
    files: ['**/*.ts', '**/*.tsx'],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'off',
      'max-lines': ['error', { max: 350, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['**/*.ts', '**/*.tsx'],
    ignores: ['lib/db/**', 'tests/integration/migrations/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [{ group: ['**/generated/**'], message: 'Import types and enums from lib/db/models.' }],
        },
      ],
    },
  },
  {
    files: ['tests/e2e/**/*.test.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: ['better-sqlite3', 'pg', '@/lib/db/client', '@/lib/db/provider'].map((name) => ({
            name,
            message:
              'Browser tests reach the database through tests/builders.ts and tests/support/records.ts.',
          })),
          patterns: [
            {
              regex: 'support/site-database$',
              importNames: ['rows', 'withDatabase'],
              message: 'SQL belongs into tests/support/records.ts.',
            },
            { group: ['**/generated/**'], message: 'Import types and enums from lib/db/models.' },
          ],
        },
      ],
    },
  },
  {
    files: ['{app,components,emails,lib}/**/*.{ts,tsx,js,mjs}'],
    plugins: { local: { rules: { 'plain-words': plainWords } } },
    rules: { 'local/plain-words': 'error' },
  },
  {
    files: ['**/*.js', '**/*.cjs'],
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
);
