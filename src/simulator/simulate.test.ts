import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { SCENARIOS } from '../../rules'
import { ArgumentError, HELP, readArguments } from './arguments'
import { simulate } from './simulate'

const folder = mkdtempSync(join(tmpdir(), 'simulate-test-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** A clock that says a second has passed each time it is looked at. */
const clock = (): (() => number) => {
  let now = 0
  return () => (now += 1000)
}

const words = (line: string): string[] => line.split(' ').filter((word) => word !== '')
const run = (line: string): ReturnType<typeof simulate> => simulate(words(line), clock())

describe('simulate --json', () => {
  const line = '--scenario spring-2021 --games 4 --seed 7 --seats ali=easy,tencent=random,pdd=easy,jd=easy --json'

  it('prints one object with what was asked and what came of it', () => {
    const { code, out, err } = run(line)
    expect([code, err]).toEqual([0, ''])
    const report = JSON.parse(out) as Record<string, unknown>
    expect(Object.keys(report)).toEqual(['scenario', 'games', 'seed', 'seats', 'wins', 'meanPoints', 'moves', 'gamesPerSecond'])
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

  it('prints the same object for the same arguments, another for another seed', () => {
    expect(run(line).out).toBe(run(line).out)
    expect(run(line.replace('--seed 7', '--seed 8')).out).not.toBe(run(line).out)
  })

  it('plays a series that can be split: its games are those of its seeds', () => {
    const moves = (seed: number, games: number): number =>
      (JSON.parse(run(`--scenario first-steps --seed ${seed} --games ${games} --json`).out) as { moves: number }).moves
    expect(moves(20, 3)).toBe(moves(20, 1) + moves(21, 1) + moves(22, 1))
  })
})

describe('simulate without --json', () => {
  it('prints a table with a line for each seat', () => {
    const { code, out } = run('--scenario first-steps --games 2 --seats all=random')
    expect(code).toBe(0)
    for (const text of ['first-steps: 2 games from seed 1', 'Ali', 'Tencent', 'Pinduoduo', 'JD', 'Mean points', 'moves a game']) expect(out).toContain(text)
  })

  it('explains itself', () => {
    expect(run('--help')).toEqual({ code: 0, out: HELP, err: '' })
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
    ['--speed 3', 'There is no option --speed (word 1). Use --scenario, --games, --seed, --seats, --json, --help.'],
    ['games 3', '"games" (word 1) is not an option'],
    ['--json=yes', '--json takes no value, found "yes"'],
    ['--games 3 --games 4', '--games is given twice (word 3)'],
    ['--seats ali=easy', 'nobody plays tencent. Add tencent=easy, or write all=easy.'],
    ['--seats all=easy,ali=random', 'ali is given twice'],
    ['--seats baidu=easy', 'there is no seat "baidu". Seats are ali, tencent, pdd, jd, or all.'],
    ['--seats all=genius', 'there is no bot "genius" (at all). Bots are random, easy.'],
    ['--seats easy', '"easy" is not SEAT=BOT'],
    ['--scenario nowhere', 'there is no scenario "nowhere" and no file of that name. Scenarios are first-steps, spring-2021'],
  ])('says what is wrong with %s, and ends with 2', (line, text) => {
    const { code, out, err } = run(line)
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

  it('is played when it is right', () => {
    const report = JSON.parse(simulate(['--scenario', own, '--games', '1', '--json'], clock()).out) as { scenario: string }
    expect(report.scenario).toBe('my-own')
  })

  it('gets an error that names the file, the place, what was expected and what was found', () => {
    const wrong = join(folder, 'wrong.json')
    writeFileSync(wrong, JSON.stringify({ ...SCENARIOS[0], length: 40 }))
    const { code, err } = simulate(['--scenario', wrong], clock())
    expect(code).toBe(2)
    expect(err).toContain(wrong)
    expect(err).toMatch(/length: expected .*12.*, found 40/)
  })

  it('gets an error when it is no JSON, or no file', () => {
    const broken = join(folder, 'broken.json')
    writeFileSync(broken, '{"format": ')
    expect(simulate(['--scenario', broken], clock()).err).toContain(broken)
    const { code, err } = simulate(['--scenario', folder], clock())
    expect(code).toBe(2)
    expect(err).toContain('cannot be read')
  })
})

describe('the program', () => {
  const program = (line: string): ReturnType<typeof spawnSync> =>
    spawnSync(process.execPath, ['--import', 'tsx', 'src/simulator/main.ts', ...words(line)], { encoding: 'utf8' })

  it('prints nothing but the object, and ends well', () => {
    const { status, stdout, stderr } = program('--scenario first-steps --games 1 --json')
    expect([status, stderr]).toEqual([0, ''])
    expect(String(stdout).trim().split('\n')).toHaveLength(1)
    expect(JSON.parse(String(stdout))).toMatchObject({ scenario: 'first-steps', games: 1 })
  })

  it('complains where complaints belong, and ends with 2', () => {
    const { status, stdout, stderr } = program('--games many')
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toContain('simulate: --games must be a whole number')
  })
})
