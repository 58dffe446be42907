import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { FACTIONS, type Faction } from '../../rules'
import { perFaction } from './per-faction'
import type { SeriesReport } from './report'

/**
 * Rounds of 96 games, 288 at most. It passes as soon as every faction has won 17.5-32.5% of the games so far; after the last round 15-35%
 * is asked. Where all four win a quarter of the games, one leaves 15-35% of 288 in fewer than 1 of 1000 series (3.9 standard deviations).
 * The seeds are fixed, so that the verdict changes only when the game or the bots do.
 */
const ROUND = 96
const ROUNDS = 3
const SEED = 5_000_000
const EARLY = { least: 0.175, most: 0.325 }
const LAST = { least: 0.15, most: 0.35 }

const winsOf = (seed: number): Readonly<Record<Faction, number>> => {
  const line = ['simulate', '--scenario', 'long-war', '--games', `${ROUND}`, '--seed', `${seed}`, '--seats', 'all=easy', '--json']
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'tools/simulator.ts', ...line], {
    encoding: 'utf8',
    maxBuffer: 2 ** 24,
  })
  if (status !== 0) throw new Error(stderr)
  return (JSON.parse(stdout) as SeriesReport).wins
}

describe('the long war between easy bots', () => {
  it('leaves no faction below 15% of the wins or above 35%', { timeout: 300_000 }, () => {
    const wins = perFaction(() => 0)
    const within = (games: number, { least, most }: typeof LAST): boolean =>
      FACTIONS.every((faction) => wins[faction] / games >= least && wins[faction] / games <= most)
    let games = 0
    for (let round = 0; round < ROUNDS && (games === 0 || !within(games, EARLY)); round++) {
      const more = winsOf(SEED + games)
      for (const faction of FACTIONS) wins[faction] += more[faction]
      games += ROUND
    }
    expect(within(games, LAST), `wins in ${games} games: ${JSON.stringify(wins)}`).toBe(true)
  })
})
