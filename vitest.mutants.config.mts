import { defineConfig } from 'vitest/config'

const BOTS = process.env.MUTANTS_ROOM === 'bots'

/**
 * What a mutant has to get past, by room. Left out is what plays whole games: it takes minutes for every mutant that lives, and where it
 * kills one, it says that something has changed and not what.
 */
export default defineConfig({
  test: {
    include: [BOTS ? 'src/bots/**/*.test.ts' : 'rules/**/*.test.ts'],
    exclude: BOTS
      ? ['src/bots/bots.test.ts', 'src/bots/normal/normal-bot.test.ts', 'src/bots/strong/strong-bot.test.ts']
      : ['rules/testing/{properties,search,golden}.test.ts', 'rules/codec/scenario-fuzz.test.ts'],
    environment: 'node',
    testTimeout: 60_000,
    pool: 'threads',
    isolate: false,
  },
})
