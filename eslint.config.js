import js from '@eslint/js';
import {defineConfig, globalIgnores} from 'eslint/config';
import {createNodeResolver, importX} from 'eslint-plugin-import-x';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import globals from 'globals';
import ts from 'typescript-eslint';

/**
 * What each room may import from the others; everything not named here is forbidden. The same
 * table stands in docs/architecture.md.
 */
const rooms = {
  core: [],
  i18n: ['core'],
  speech: ['core'],
  library: ['core'],
  import: ['core'],
  diacritizer: ['core'],
  // `ui` also sees the types of the services it is handed; see the rule below.
  ui: ['core', 'i18n'],
  sw: ['core', 'library'],
  gateway: ['core'],
  build: [],
};
const everyRoom = [...Object.keys(rooms), 'app'];
const zones = Object.entries(rooms)
  .filter(([room]) => room !== 'ui')
  .map(([room, allowed]) => ({
    target: `./src/${room}`,
    from: everyRoom
      .filter((other) => other !== room && !allowed.includes(other))
      .map((other) => `./src/${other}`),
    message: `${room} may import only: ${[room, ...allowed].join(', ')}.`,
  }));

/** Packages a room may use. A room that is not named uses none. */
const packages = {
  speech: ['@echogarden/espeak-ng-emscripten'],
  library: ['idb'],
  import: ['@mozilla/readability', 'dompurify'],
  ui: ['lit', 'lit/*'],
  sw: ['workbox-*'],
  build: ['vite', 'workbox-build', 'puppeteer-core', 'node:*'],
  gateway: ['hono', 'hono/*', '@hono/node-server', '@hono/node-server/*', 'node:*'],
};
const anyPackage = '^(?!\\.{1,2}/)(?!virtual:)';
const packageRule = (room) => ({
  files: [`src/${room}/**/*.ts`],
  rules: {
    '@typescript-eslint/no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            regex: `${anyPackage}${(packages[room] ?? [])
              .map((name) => `(?!${name.replace('*', '.*')}$)`)
              .join('')}`,
            message: `Not a package of the room «${room}» (see eslint.config.js).`,
          },
          ...(room === 'ui'
            ? [
                {
                  regex: '/(speech|library|import|diacritizer|app|sw|gateway|build)/',
                  allowTypeImports: true,
                  message: 'ui sees services by their types only; app hands them in.',
                },
              ]
            : []),
        ],
      },
    ],
  },
});

export default defineConfig(
  globalIgnores(['dist/', '.cache/', 'coverage/']),
  js.configs.recommended,
  ts.configs.strictTypeChecked,
  ts.configs.stylisticTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        project: ['core', 'app', 'worker', 'gateway', 'node', 'test'].map(
          (platform) => `./tsconfig.${platform}.json`,
        ),
        tsconfigRootDir: import.meta.dirname,
      },
    },
    plugins: {'import-x': importX},
    settings: {'import-x/resolver-next': [createNodeResolver({extensions: ['.ts', '.js']})]},
    rules: {
      'no-console': 'error',
      '@typescript-eslint/no-unused-vars': ['error', {ignoreRestSiblings: true}],
      'max-lines': ['error', {max: 400, skipBlankLines: true, skipComments: true}],
      'import-x/no-restricted-paths': ['error', {zones}],
      'import-x/no-cycle': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/consistent-type-definitions': ['error', 'interface'],
      '@typescript-eslint/no-confusing-void-expression': ['error', {ignoreArrowShorthand: true}],
      // Index access is checked by the compiler (noUncheckedIndexedAccess); where a bound is
      // known from the line above, saying so is clearer than a branch that cannot happen.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true}],
    },
  },
  ...Object.keys(rooms).map(packageRule),
  {
    files: ['src/ui/**/*.ts', 'src/app/**/*.ts'],
    plugins: {lit, wc, 'lit-a11y': litA11y},
    extends: [lit.configs['flat/all'], wc.configs['flat/best-practice']],
    settings: {wc: {elementBaseClasses: ['LitElement']}},
    rules: {
      ...litA11y.configs.recommended.rules,
      // Handlers that need a value of their loop, and lists that never change their order, read
      // better in their place; none of these templates is on the path of a word.
      'lit/no-template-arrow': 'off',
      'lit/no-template-map': 'off',
      // LitElement has them all.
      'wc/guard-super-call': 'off',
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      'no-console': 'off',
      // chai's assertions and node:test's functions look like promises and are none.
      '@typescript-eslint/no-floating-promises': 'off',
      // chai's assertions are property reads.
      '@typescript-eslint/no-unused-expressions': 'off',
    },
  },
  {
    files: ['src/gateway/**', 'src/build/**', 'test/**', '*.config.*'],
    languageOptions: {globals: globals.node},
    rules: {'no-console': 'off'},
  },
  // The one sink of errors.
  {files: ['src/app/report.ts'], rules: {'no-console': 'off'}},
  {files: ['**/*.js'], extends: [ts.configs.disableTypeChecked]},
);
