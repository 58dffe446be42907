// One room at a time (`tools/mutants.ts` names it): a mutant of the rules meets the rules' tests, one of the bots the bots'. Otherwise every
// mutant of a rule would wait for bots to play whole games.
const room = process.env.MUTANTS_ROOM === 'bots' ? 'bots' : 'rules'
const folder = room === 'bots' ? 'src/bots' : 'rules'

export default {
  mutate: [`${folder}/**/*.ts`, '!**/*.test.ts', '!**/testing/**'],
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'vitest.mutants.config.mts' },
  coverageAnalysis: 'perTest',
  // What runs once while files are loaded (schemas, tables) would need every test for every mutant: more than half of all the time.
  ignoreStatic: true,
  incremental: true,
  incrementalFile: `mutants/${room}.json`,
  tempDirName: 'mutants/tmp',
  reporters: ['clear-text', 'progress', 'html'],
  htmlReporter: { fileName: `mutants/${room}.html` },
  clearTextReporter: { allowColor: false, allowEmojis: false, logTests: false, reportTests: false },
  // The sandbox needs no more. Stryker would rewrite a tsconfig with the compiler's library, which TypeScript 7 does not have.
  ignorePatterns: ['/*', '!/rules', '!/src', '!/package.json', '!/vitest.mutants.config.mts'],
  concurrency: 1,
  timeoutMS: 15_000,
}
