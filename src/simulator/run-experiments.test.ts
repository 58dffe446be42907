import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { createGame, type PerSeat } from '../../rules'
import type { Experiment } from './balance/experiments'
import type { ExperimentRequest } from './experiment-arguments'
import { perFaction } from './per-faction'
import { runExperiments } from './run-experiments'
import type { SeriesSetup } from './series'
import { watchedMachine } from './testing/watched-machine'

const folder = mkdtempSync(join(tmpdir(), 'experiments-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const setups: SeriesSetup[] = []
const machine = watchedMachine((setup) => setups.push(setup))
const asked = (resume: string): ExperimentRequest => ({
  help: false,
  games: 2,
  seed: 1,
  workers: 1,
  progress: false,
  resume: join(folder, resume),
  json: false,
  write: false,
})
const usual: Experiment = { name: 'one', scenario: 'first-steps', games: 2, seats: perFaction(() => 'random'), order: 'leader' }
const rich: Experiment = { ...usual, numbers: { income: { base: [50, 50, 50, 50] } } }

describe('experiments', () => {
  it('are played with the numbers that one of them changes, and the others without', async () => {
    const { one, two } = await runExperiments([rich, { ...usual, name: 'two' }], asked('both'), machine)
    const bases = setups.map((setup) => createGame({ scenario: setup.scenario, seed: 1 }).config.numbers.income.base[0])
    expect(bases.map((base) => base === 50)).toEqual([true, true, false, false])
    const all = (cash: PerSeat): number => cash.reduce((sum, one) => sum + one, 0)
    expect(one).toHaveLength(2)
    for (const [at, game] of (one ?? []).entries()) expect(all(game.cash)).toBeGreaterThan(all(two?.[at]?.cash ?? [999, 0, 0, 0]))
  })

  it('are other games from the same start where the bots roll other dice, and the same ones with the same dice', async () => {
    const again: Experiment = { ...usual, dice: 1 }
    const { one, two, three } = await runExperiments(
      [usual, { ...again, name: 'two' }, { ...again, name: 'three' }],
      asked('dice'),
      machine,
    )
    expect(two).toEqual(three)
    expect(two?.map(({ points }) => points)).not.toEqual(one?.map(({ points }) => points))
    expect(two?.map(({ held }) => held.map(({ id }) => id))).toEqual(one?.map(({ held }) => held.map(({ id }) => id)))
    await expect(runExperiments([{ ...again, dice: 2 }], asked('other'), machine)).resolves.toBeDefined()
    await expect(runExperiments([usual], asked('other'), machine)).rejects.toThrow("another number for the bots' dice (2, not 0)")
  })

  it('never go on with the journal of a series whose numbers were others', async () => {
    const played = await runExperiments([usual], asked('journals'), machine)
    expect(await runExperiments([usual], asked('journals'), machine)).toEqual(played)
    await expect(runExperiments([rich], asked('journals'), machine)).rejects.toThrow('another content or rules version')
  })
})
