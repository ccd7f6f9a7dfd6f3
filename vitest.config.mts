import path from 'node:path';
import {defineConfig} from 'vitest/config';

const stub = (name: string) => path.resolve(import.meta.dirname, 'tests/unit/stubs', name);

export default defineConfig({
  // tsconfig.json keeps JSX as it is, for Docusaurus' bundler.
  oxc: {jsx: {runtime: 'automatic'}},
  resolve: {
    alias: [
      {find: /^@site\//, replacement: `${import.meta.dirname}/`},
      // What Docusaurus' bundler provides and a test does not have. A test mocks what else it needs.
      {find: /^@docusaurus\/Translate$/, replacement: stub('translate.tsx')},
      {find: /^@docusaurus\/Head$/, replacement: stub('head.tsx')},
      {find: /^@docusaurus\/useBaseUrl$/, replacement: stub('use-base-url.ts')},
      {find: /^@docusaurus\/router$/, replacement: stub('router.ts')},
    ],
  },
  test: {
    include: ['tests/unit/**/*.test.{ts,tsx,mjs}', 'tests/content/**/*.test.ts'],
    environment: 'node',
    // From 25 on Node has a `localStorage` of its own, which would stand before the one of jsdom.
    execArgv: Number.parseInt(process.versions.node, 10) >= 25 ? ['--no-webstorage'] : [],
    restoreMocks: true,
    // A test of a whole command loads dictionaries and compilers, on a machine that may be busy.
    testTimeout: 30_000,
  },
});
