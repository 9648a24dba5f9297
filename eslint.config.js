import js from '@eslint/js';
import {defineConfig, globalIgnores} from 'eslint/config';
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
  build: ['i18n'],
};
const everyRoom = [...Object.keys(rooms), 'app'];

/** A way out of `room` into one that it may not see; no room has a folder of another's name but ui. */
const forbiddenRooms = (room) =>
  everyRoom.filter((other) => other !== room && !rooms[room].includes(other));
const wall = (room) => ({
  regex: `^(?:\\.{1,2}/)+(?:${forbiddenRooms(room).join('|')})/`,
  message: `${room} may import only: ${[room, ...rooms[room]].join(', ')}.`,
});

/** Packages a room may use. A room that is not named uses none. */
const packages = {
  speech: ['@echogarden/espeak-ng-emscripten'],
  library: ['idb'],
  import: ['@mozilla/readability', 'dompurify'],
  ui: ['lit', 'lit/*'],
  sw: ['workbox-*'],
  build: ['vite', 'workbox-build', 'puppeteer-core', 'prettier', 'assemblyscript/*', 'node:*'],
  gateway: ['hono', 'hono/*', '@hono/node-server', '@hono/node-server/*', 'node:*'],
};
const anyPackage = '^(?!\\.{1,2}/)(?!virtual:)';
const packageRule = (room, files = `src/${room}/**/*.ts`, stepsUp = 2) => ({
  files: [files],
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
          // ui sees services by their types only; app hands them in. Its own folders, some of which
          // are named like rooms, are at most one step up from each other.
          room === 'ui'
            ? {
                regex: `^(?:\\.\\./){${stepsUp},}(?:${forbiddenRooms(room).join('|')})/`,
                allowTypeImports: true,
                message: 'ui sees services by their types only; app hands them in.',
              }
            : wall(room),
        ],
      },
    ],
  },
});

export default defineConfig(
  // The kernel is AssemblyScript, which its own compiler checks.
  globalIgnores(['dist/', '.cache/', 'coverage/', 'src/diacritizer/kernel/']),
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
    rules: {
      'no-console': 'error',
      '@typescript-eslint/no-unused-vars': ['error', {ignoreRestSiblings: true}],
      'max-lines': ['error', {max: 400, skipBlankLines: true, skipComments: true}],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/consistent-type-definitions': ['error', 'interface'],
      '@typescript-eslint/no-confusing-void-expression': ['error', {ignoreArrowShorthand: true}],
      // Index access is checked by the compiler (noUncheckedIndexedAccess); where a bound is
      // known from the line above, saying so is clearer than a branch that cannot happen.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true}],
    },
  },
  ...Object.keys(rooms).map((room) => packageRule(room)),
  packageRule('ui', 'src/ui/*.ts', 1),
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
