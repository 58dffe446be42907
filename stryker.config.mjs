import { fileURLToPath } from 'node:url'

// One room at a time (`tools/mutants.ts` names it): a mutant of the rules meets the rules' tests, one of the bots the bots', one of the bots'
// policies theirs. Otherwise every mutant of a rule would wait for bots, and every mutant of a bot for policies to play whole games.
const MUTATED = {
  rules: ['rules/**/*.ts'],
  bots: ['src/bots/**/*.ts', '!src/bots/policies/**'],
  policies: ['src/bots/policies/**/*.ts'],
}
const room = process.env.MUTANTS_ROOM ?? 'rules'

// A sample tries a part of the mutants and leaves alone what is known of all (`tools/mutants-sample.mjs`).
const isSample = process.env.MUTANTS_SHARE !== undefined

export default {
  mutate: [...MUTATED[room], '!**/*.test.ts', '!**/testing/**'],
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner', ...(isSample ? [fileURLToPath(new URL('tools/mutants-sample.mjs', import.meta.url))] : [])],
  checkers: isSample ? ['sample'] : [],
  vitest: { configFile: 'vitest.mutants.config.mts' },
  coverageAnalysis: 'perTest',
  // What runs once while files are loaded (schemas, tables) would need every test for every mutant: more than half of all the time.
  ignoreStatic: true,
  incremental: !isSample,
  incrementalFile: `mutants/${room}.json`,
  tempDirName: 'mutants/tmp',
  reporters: isSample ? ['progress-append-only', 'json'] : ['clear-text', 'progress', 'html'],
  jsonReporter: { fileName: `mutants/${room}-sample.json` },
  htmlReporter: { fileName: `mutants/${room}.html` },
  clearTextReporter: { allowColor: false, allowEmojis: false, logTests: false, reportTests: false },
  // The sandbox needs no more. Stryker would rewrite a tsconfig with the compiler's library, which TypeScript 7 does not have.
  ignorePatterns: ['/*', '!/rules', '!/src', '!/package.json', '!/vitest.mutants.config.mts'],
  concurrency: 1,
  // What takes so long is said to be killed: on a busy machine less would flatter.
  timeoutMS: 60_000,
}
