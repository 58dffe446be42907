import { defineConfig } from 'vitest/config'

const TESTS: Readonly<Record<string, { readonly include: string[]; readonly exclude: string[] }>> = {
  rules: {
    include: ['rules/**/*.test.ts'],
    exclude: ['rules/testing/{properties,search,golden}.test.ts', 'rules/codec/scenario-fuzz.test.ts'],
  },
  bots: {
    include: ['src/bots/**/*.test.ts'],
    exclude: ['src/bots/{bots,normal/normal-bot,strong/strong-bot}.test.ts', 'src/bots/policies/**'],
  },
  policies: { include: ['src/bots/policies/**/*.test.ts'], exclude: [] },
}

/**
 * What a mutant has to get past, by room. Left out is what plays whole games: it takes minutes for every mutant that lives, and where it
 * kills one, it says that something has changed and not what.
 */
export default defineConfig({
  test: {
    ...TESTS[process.env.MUTANTS_ROOM ?? 'rules'],
    environment: 'node',
    // Slower by far while Stryker notes what each test covers.
    testTimeout: 240_000,
    pool: 'threads',
    isolate: false,
  },
})
