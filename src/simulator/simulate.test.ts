import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { FACTIONS, SCENARIOS } from '../../rules'
import { HELP, readArguments } from './arguments'
import { ArgumentError } from './options'
import { poolOfOne } from './pool/game-pool'
import type { SeriesReport } from './report'
import { simulate, type Machine } from './simulate'

const folder = mkdtempSync(join(tmpdir(), 'simulate-test-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** A machine of one thread, whose clock says a second has passed each time it is looked at. */
const machine = (): Machine => {
  let now = 0
  const clock = (): number => (now += 1000)
  return { clock, openPool: () => poolOfOne(() => 0), progress: { write: () => undefined, clock, overwrites: false } }
}

const words = (line: string): string[] => line.split(' ').filter((word) => word !== '')
const run = (line: string): ReturnType<typeof simulate> => simulate(words(line), machine())
const reportOf = async (line: string): Promise<SeriesReport> => JSON.parse((await run(line)).out) as SeriesReport

describe('simulate --json', () => {
  const line = '--scenario spring-2021 --games 4 --seed 7 --seats ali=easy,tencent=random,pdd=easy,jd=easy --json'

  it('prints one object with what was asked and what came of it', async () => {
    const { code, out, err } = await run(line)
    expect([code, err]).toEqual([0, ''])
    const report = JSON.parse(out) as Record<string, unknown>
    expect(Object.keys(report).slice(0, 8)).toEqual(['scenario', 'games', 'seed', 'seats', 'wins', 'meanPoints', 'moves', 'gamesPerSecond'])
    expect(report).toMatchObject({
      scenario: 'spring-2021',
      games: 4,
      seed: 7,
      seats: { ali: 'easy', tencent: 'random', pdd: 'easy', jd: 'easy' },
      gamesPerSecond: 4,
    })
    const wins = report['wins'] as Record<string, number>
    expect(Object.keys(wins)).toEqual(['ali', 'tencent', 'pdd', 'jd'])
    expect(Object.values(wins).reduce((sum, count) => sum + count, 0)).toBe(4)
    expect(Object.keys(report['meanPoints'] as object)).toEqual(['ali', 'tencent', 'pdd', 'jd'])
    for (const points of Object.values(report['meanPoints'] as Record<string, number>)) expect(Number.isFinite(points)).toBe(true)
    expect(report['moves']).toBeGreaterThan(4 * 40)
  })

  it('prints the same object for the same arguments, another for another seed', async () => {
    const { out } = await run(line)
    expect((await run(line)).out).toBe(out)
    expect((await run(line.replace('--seed 7', '--seed 8'))).out).not.toBe(out)
  })

  it('adds up: points by source make the points, the parts of the games make the games', async () => {
    const report = await reportOf(line)
    for (const faction of FACTIONS) {
      const sum = Object.values(report.pointsBySource[faction]).reduce((all, points) => all + points, 0)
      expect(sum).toBeCloseTo(report.meanPoints[faction], 1)
      expect(report.winRate[faction].rate).toBe(report.wins[faction] / 4)
      expect(report.winRate[faction].low).toBeLessThanOrEqual(report.winRate[faction].rate)
      expect(report.decisions[faction].most).toBeGreaterThanOrEqual(report.decisions[faction].median)
    }
    for (const { kept, dealt, wins, aliInByQuarter4 } of Object.values(report.cardsHeld)) {
      expect(kept).toBeLessThanOrEqual(dealt)
      expect(Object.values(wins).reduce((all, count) => all + count, 0)).toBe(kept)
      expect(aliInByQuarter4).toBeLessThanOrEqual(kept)
    }
    const keptBy = (kind: string): number =>
      Object.values(report.cardsHeld).reduce((all, card) => all + (card.kind === kind ? card.kept : 0), 0)
    expect([keptBy('agenda'), keptBy('red-line'), keptBy('wish')]).toEqual([16, 12, 4])
    const { granted, forcedOpen, outside } = report.approval
    expect(granted.rate + forcedOpen.rate + outside.rate).toBe(1)
    expect(Object.values(report.actions).reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 3)
    expect(Object.keys(report.decisionMs).sort()).toEqual(['easy', 'random'])
  })

  it('plays a series that can be split: its games are those of its seeds', async () => {
    const moves = async (seed: number, games: number): Promise<number> =>
      (await reportOf(`--scenario first-steps --seed ${seed} --games ${games} --json`)).moves
    expect(await moves(20, 3)).toBe((await moves(20, 1)) + (await moves(21, 1)) + (await moves(22, 1)))
  })
})

describe('simulate without --json', () => {
  it('prints a table with a line for each seat', async () => {
    const { code, out } = await run('--scenario first-steps --games 2 --seats all=random')
    expect(code).toBe(0)
    for (const text of ['first-steps: 2 games from seed 1', 'Ali', 'Tencent', 'Pinduoduo', 'JD', 'Mean points', 'moves a game'])
      expect(out).toContain(text)
  })

  it('explains itself', async () => {
    expect(await run('--help')).toEqual({ code: 0, out: HELP, err: '' })
    for (const { id } of SCENARIOS) expect(HELP).toContain(id)
  })
})

describe('the command line', () => {
  it('has sensible values for what is left out', () => {
    expect(readArguments([])).toEqual({
      help: false,
      scenario: 'long-war',
      games: 20,
      seed: 1,
      json: false,
      seats: { ali: 'easy', tencent: 'easy', pdd: 'easy', jd: 'easy' },
      order: 'leader',
      shard: { part: 1, of: 1 },
      workers: null,
      progress: false,
      resume: null,
      keep: null,
    })
    expect(readArguments(['--games=5']).games).toBe(5)
  })

  it.each([
    ['--games x', 'whole number from 1 to 100000, found "x"'],
    ['--games 0', 'found "0"'],
    ['--games 2.5', 'found "2.5"'],
    ['--games', '--games needs a value (word 1). Such as --games 100.'],
    ['--games --json', '--games needs a value'],
    ['--seed -3', 'whole number from 0'],
    ['--seed 4294967296', '--seed must be a whole number from 0 to 4294967295, found "4294967296"'],
    [
      '--speed 3',
      'There is no option --speed (word 1). Use --scenario, --games, --seed, --seats, --order, --workers, --resume, --keep, --shard, ' +
        '--progress, --json, --help.',
    ],
    ['games 3', '"games" (word 1) is not an option'],
    ['--json=yes', '--json takes no value, found "yes"'],
    ['--games 3 --games 4', '--games is given twice (word 3)'],
    ['--seats ali=easy', 'nobody plays tencent. Add tencent=easy, or write all=easy.'],
    ['--seats all=easy,ali=random', 'ali is given twice'],
    ['--seats baidu=easy', 'there is no seat "baidu". Seats are ali, tencent, pdd, jd, or all.'],
    ['--seats all=genius', 'there is no bot "genius" (at all). Bots are random, easy'],
    ['--seats all=easy+bold', 'there is no policy "bold" (at all). Policies are fission-only'],
    ['--seats all=easy+never-files+never-approve', 'there is no policy "never-files+never-approve"'],
    ['--seats all=easy*0', 'there is no effort "0" (at all). An effort is a number from 0.01 to 100'],
    ['--seats all=easy*much', 'there is no effort "much"'],
    ['--order backwards', '--order must be one of leader, rotated, found "backwards".'],
    ['--workers 0', '--workers must be a whole number from 1 to 256, found "0"'],
    ['--keep games --order rotated', '--keep takes games in the order of the rules only'],
    ['--keep games --resume games.jsonl', '--keep and --resume do not go together'],
    ['--shard 5/4', '--shard must be I/N with I from 1 to N'],
    ['--shard half', 'found "half". Such as --shard 1/4.'],
    ['--games 3 --shard 1/4', '3 games cannot be divided into 4 parts'],
    [`--resume ${folder}`, 'cannot be read'],
    ['--seats easy', '"easy" is not SEAT=BOT'],
    ['--scenario nowhere', 'there is no scenario "nowhere" and no file of that name. Scenarios are first-steps, spring-2021'],
  ])('says what is wrong with %s, and ends with 2', async (line, text) => {
    const { code, out, err } = await run(line)
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(text)
  })

  it('throws errors of its own kind only for the command line', () => {
    expect(() => readArguments(['--games', 'x'])).toThrow(ArgumentError)
  })
})

describe('a scenario file', () => {
  let own: string
  beforeAll(() => {
    own = join(folder, 'own.json')
    writeFileSync(own, JSON.stringify({ ...SCENARIOS[0], id: 'my-own' }))
  })

  it('is played when it is right', async () => {
    expect((await reportOf(`--scenario ${own} --games 1 --json`)).scenario).toBe('my-own')
  })

  it('gets an error that names the file, the place, what was expected and what was found', async () => {
    const wrong = join(folder, 'wrong.json')
    writeFileSync(wrong, JSON.stringify({ ...SCENARIOS[0], length: 40 }))
    const { code, err } = await run(`--scenario ${wrong}`)
    expect(code).toBe(2)
    expect(err).toContain(wrong)
    expect(err).toMatch(/length: expected .*12.*, found 40/)
  })

  it('gets an error when it is no JSON, or no file', async () => {
    const broken = join(folder, 'broken.json')
    writeFileSync(broken, '{"format": ')
    expect((await run(`--scenario ${broken}`)).err).toContain(broken)
    const { code, err } = await run(`--scenario ${folder}`)
    expect(code).toBe(2)
    expect(err).toContain('cannot be read')
  })
})

describe('the program', () => {
  const program = (line: string): ReturnType<typeof spawnSync> =>
    spawnSync(process.execPath, ['--import', 'tsx', 'tools/simulator.ts', 'simulate', ...words(line)], { encoding: 'utf8' })

  it('prints nothing but the object, and ends well', () => {
    const { status, stdout, stderr } = program('--scenario first-steps --games 1 --json')
    expect([status, stderr]).toEqual([0, ''])
    expect(String(stdout).trim().split('\n')).toHaveLength(1)
    expect(JSON.parse(String(stdout))).toMatchObject({ scenario: 'first-steps', games: 1 })
  })

  it('plays the same games on one thread and on two', () => {
    const line = '--scenario first-steps --games 6 --seats all=easy --json --workers'
    const playedOn = (workers: number): object => {
      const { gamesPerSecond, decisionMs, ...same } = JSON.parse(String(program(`${line} ${workers}`).stdout)) as SeriesReport
      expect(gamesPerSecond).toBeGreaterThan(0)
      expect(Object.keys(decisionMs)).toEqual(['easy'])
      return same
    }
    const one = playedOn(1)
    expect(one).toMatchObject({ games: 6 })
    expect(playedOn(2)).toEqual(one)
  })

  it('complains where complaints belong, and ends with 2', () => {
    const { status, stdout, stderr } = program('--games many')
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toContain('simulate: --games must be a whole number')
  })
})
