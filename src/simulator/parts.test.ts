import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { merge } from './merge'
import { poolOfOne } from './pool/game-pool'
import { seedsOf } from './series'
import { simulate, type Machine } from './simulate'
import { watchedMachine } from './testing/watched-machine'

const folder = mkdtempSync(join(tmpdir(), 'simulate-parts-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const file = (name: string): string => join(folder, name)

let played = 0
const machine = watchedMachine(() => (played += 1))
const run = (line: string): ReturnType<typeof simulate> => simulate(line.split(' '), machine)

const SERIES = '--scenario first-steps --games 7 --seed 40 --seats all=easy'
/** What a run printed, but for its speed. */
const figures = (out: string): unknown => ({ ...(JSON.parse(out) as object), gamesPerSecond: 0 })

/** The series played at once: what it printed and its journal. */
let whole: unknown
let journal: string
beforeAll(async () => {
  whole = figures((await run(`${SERIES} --json --resume ${file('whole.jsonl')}`)).out)
  journal = readFileSync(file('whole.jsonl'), 'utf8')
})

describe('the seeds of a part', () => {
  it('make the whole together, in order, and parts differ by a game at most', () => {
    const parts = [1, 2, 3].map((part) => seedsOf({ seed: 5, games: 11 }, { part, of: 3 }))
    expect(parts.flat()).toEqual(seedsOf({ seed: 5, games: 11 }))
    expect(parts.map(({ length }) => length).sort((a, b) => a - b)).toEqual([3, 4, 4])
  })

  it('go on from 0 after the greatest seed', () => {
    expect(seedsOf({ seed: 2 ** 32 - 1, games: 2 })).toEqual([2 ** 32 - 1, 0])
  })
})

describe('a series played in parts', () => {
  const play = async (shard: string, line = SERIES): Promise<string> => {
    const name = file(`${shard.replace('/', 'of')}-${line.length}.json`)
    writeFileSync(name, (await run(`${line} --shard ${shard} --json`)).out)
    return name
  }

  it('is, merged, what it is when it is played at once, in whatever order the parts are named', async () => {
    const parts = [await play('1/3'), await play('2/3'), await play('3/3')]
    expect(figures((await merge(['--json', ...parts])).out)).toEqual(whole)
    expect(figures((await merge(['--json', ...parts.reverse()])).out)).toEqual(whole)
  })

  it('is refused when a part is missing, doubled, or of another series', async () => {
    const [one, two] = [await play('1/2'), await play('2/2')]
    expect((await merge([one])).err).toContain('part 2 of 2 is missing. Play it with --shard 2/2')
    expect((await merge([one, two, one])).err).toContain('both hold part 1')
    const other = await play('2/2', SERIES.replace('--seed 40', '--seed 140'))
    expect((await merge([one, other])).err).toContain('another seed (140, not 40)')
    const thirds = await play('3/3')
    expect((await merge([one, thirds])).err).toContain('3 parts, not 2')
  })

  it('is refused when a part is none', async () => {
    writeFileSync(file('whole.json'), JSON.stringify(whole))
    expect((await merge([file('whole.json')])).err).toContain('is not a part of a series')
    expect((await merge([file('nowhere.json')])).err).toContain('cannot be read')
    expect((await merge([])).err).toContain('no file is named')
    expect((await merge([])).code).toBe(2)
  })

  it('is refused when games were taken out of a part', async () => {
    const [one, two] = [file(`1of2-${SERIES.length}.json`), file(`2of2-${SERIES.length}.json`)]
    const part = JSON.parse(readFileSync(two, 'utf8')) as { records: unknown[] }
    part.records.pop()
    writeFileSync(file('short.json'), JSON.stringify(part))
    expect((await merge([one, file('short.json')])).err).toContain('1 games are missing, such as that of seed 46')
  })
})

describe('a journal', () => {
  const cutOff = (name: string, lines: number, rest = ''): string => {
    writeFileSync(file(name), `${journal.split('\n').slice(0, lines).join('\n')}\n${rest}`)
    return file(name)
  }

  it('lets a run that was cut off go on, and gives the same figures', async () => {
    const path = cutOff('cut.jsonl', 4)
    played = 0
    const { out } = await run(`${SERIES} --json --resume ${path}`)
    expect(played).toBe(4)
    expect(figures(out)).toEqual(whole)
    played = 0
    expect(figures((await run(`${SERIES} --json --resume ${path}`)).out)).toEqual(whole)
    expect(played).toBe(0)
  })

  it('drops a last line that was cut off while it was written', async () => {
    const path = cutOff('half.jsonl', 3, '0123456789abcd {"game":{"seed":')
    played = 0
    expect(figures((await run(`${SERIES} --json --resume ${path}`)).out)).toEqual(whole)
    expect(readFileSync(path, 'utf8').split('\n')).toHaveLength(1 + 7 + 1)
  })

  it('is begun where there is no file, or an empty one', async () => {
    writeFileSync(file('empty.jsonl'), '')
    for (const name of ['new.jsonl', 'empty.jsonl']) {
      expect(figures((await run(`${SERIES} --json --resume ${file(name)}`)).out)).toEqual(whole)
      expect(readFileSync(file(name), 'utf8').trim().split('\n')).toHaveLength(8)
    }
  })

  it.each([
    ['--seed 41', 'another seed (40, not 41)'],
    ['--games 8', 'another number of games (7, not 8)'],
    ['--seats all=random', 'another seats (ali=easy,tencent=easy,pdd=easy,jd=easy, not ali=random'],
    ['--order rotated', 'another turn order (leader, not rotated)'],
    ['--scenario spring-2021', 'another scenario (first-steps, not spring-2021); another content or rules version'],
    ['--shard 1/2', 'part 1 of 1'],
  ])('of another request than %s is refused and left as it is', async (change, text) => {
    const path = file('other.jsonl')
    writeFileSync(path, journal)
    const [option = ''] = change.split(' ')
    const line = SERIES.includes(option) ? SERIES.replace(new RegExp(`${option} \\S+`), change) : `${SERIES} ${change}`
    const { code, err } = await run(`${line} --resume ${path}`)
    expect(code).toBe(2)
    expect(err).toContain(text)
    expect(readFileSync(path, 'utf8')).toBe(journal)
  })

  it.each([
    ['a changed figure', (text: string) => text.replace(/"winner":\d/, '"winner":9'), 'line 2 is damaged'],
    ['a torn line in the middle', (text: string) => text.replace(/\n(.{40})[^\n]*\n/, '\n$1\n'), 'line 2 is damaged'],
    ['a game twice', (text: string) => `${text}${text.split('\n')[1]}\n`, 'line 9 holds the game of seed 40, which is there already'],
    ['another kind of file', () => 'a,b,c\n1,2,3\n', 'its first line is not that of a journal'],
    ['a line without an end', () => 'seats', 'it is not a journal of games'],
  ])('with %s is refused and left as it is', async (_name, damage, text) => {
    const path = file('damaged.jsonl')
    const damaged = damage(journal)
    writeFileSync(path, damaged)
    const { code, err } = await run(`${SERIES} --resume ${path}`)
    expect(code).toBe(2)
    expect(err).toContain(text)
    expect(err).toContain('It was left as it is')
    expect(readFileSync(path, 'utf8')).toBe(damaged)
  })

  it('keeps what was finished when a game fails', async () => {
    const path = file('failing.jsonl')
    const failing: Machine = {
      ...machine,
      openPool: () => ({
        ...poolOfOne(() => 0),
        play: (setup, seed) => (seed === 43 ? Promise.reject(new Error('seed 43: broken')) : poolOfOne(() => 0).play(setup, seed)),
      }),
    }
    await expect(simulate(`${SERIES} --resume ${path}`.split(' '), failing)).rejects.toThrow('seed 43: broken')
    expect(readFileSync(path, 'utf8').trim().split('\n')).toHaveLength(1 + 3)
  })
})
