import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { builtInScenario, FACTIONS, standingOf, totals } from '../../../rules'
import { checkWordOf, writeClassFile } from '../../class'
import { everybody, playClassGame } from '../../class/testing/class-games'
import { saveText } from '../../table'
import { classCommand } from './class-command'
import type { PrintJob, PrintPages } from './print-pages'

const folder = mkdtempSync(join(tmpdir(), 'class-test-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const scenario = builtInScenario('first-steps')
const records = [1, 2, 3].map((dice) => playClassGame({ scenario, seed: 7, dice, people: everybody(`T${dice}`), line: `l${dice}` }))
const lastYear = playClassGame({ scenario, seed: 9, dice: 4, people: everybody('L') })
const games = join(folder, 'games')
beforeAll(() => {
  mkdirSync(join(games, 'late'), { recursive: true })
  const write = (name: string, text: string): void => writeFileSync(join(games, name), text)
  records.forEach((record, at) =>
    write(`${at === 2 ? 'late/' : ''}table ${at + 1}.sinkingmarket`, saveText(record, `T${at + 1}`, new Date(0))),
  )
  write('table 1 again.json', saveText(records[0]!, 'T1', new Date(9)))
  write('last year.sinkingclass', writeClassFile({ games: [{ name: 'old', text: saveText(lastYear, 'L', new Date(0)) }], pars: [] }))
  write('notes.json', '{}')
  write('torn.sinkingmarket', saveText(records[1]!, 'T2', new Date(0)).slice(0, 500))
  write('stray.sinkingmarket', saveText(playClassGame({ scenario, seed: 8, dice: 1 }), 'S', new Date(0)))
  write('readme.txt', 'no game')
})

const run = (...words: readonly string[]): ReturnType<typeof classCommand> => classCommand(words)

describe('class --json', () => {
  it('prints the tables of each group, with totals of their final accounts and ranks within roles, and what was left out', async () => {
    const { code, out, err } = await run(games, '--json', '--par', '2', '--level', 'easy')
    expect([code, err]).toEqual([0, ''])
    const { groups, refused } = JSON.parse(out) as { groups: Record<string, unknown>[]; refused: unknown[] }
    expect(groups.map(({ checkWord, scenario: id, seed, tables }) => [checkWord, id, seed, (tables as unknown[]).length])).toEqual([
      [checkWordOf({ scenario, seed: 7, advice: true, predictions: false }), 'first-steps', 7, 3],
      [checkWordOf({ scenario, seed: 9, advice: true, predictions: false }), 'first-steps', 9, 1],
      [checkWordOf({ scenario, seed: 8, advice: true, predictions: false }), 'first-steps', 8, 1],
    ])
    const tables = groups[0]!['tables'] as {
      file: string
      names: object
      totals: Record<string, number>
      rankInRole: Record<string, number>
    }[]
    expect(tables.map(({ file }) => file).sort()).toEqual([
      join('late', 'table 3.sinkingmarket'),
      'table 1 again.json',
      'table 2.sinkingmarket',
    ])
    for (const { file, names, totals: points, rankInRole } of tables) {
      const number = Number(/\d/.exec(file)?.[0])
      const expected = totals(standingOf(records[number - 1]!.state), { secret: true })
      expect(names).toEqual(everybody(`T${number}`))
      FACTIONS.forEach((faction, seat) => {
        expect(points[faction]).toBe(expected[seat])
        expect(rankInRole[faction]).toBe(1 + tables.filter((other) => other.totals[faction]! > expected[seat]!).length)
      })
    }
    expect(groups[0]!['par']).toMatchObject({ games: 2, level: 'easy' })
    expect(refused).toEqual([
      { file: 'notes.json', code: 'save.foreign', where: 'format' },
      { file: 'table 1.sinkingmarket', code: 'class.repeat', where: 'table 1 again.json' },
      { file: 'torn.sinkingmarket', code: 'save.truncated', where: '' },
    ])
  })

  it('plays no par for a table alone among several groups, unless it is asked for', async () => {
    const { out } = await run(games, '--json', '--level', 'random')
    const { groups } = JSON.parse(out) as { groups: { par: { games: number } | null }[] }
    expect(groups.map(({ par }) => par?.games ?? null)).toEqual([12, null, null])
  })
})

describe('class', () => {
  it('prints a table for people', async () => {
    const { out } = await run(games, '--par', '1', '--level', 'random')
    const { en } = checkWordOf({ scenario, seed: 7, advice: true, predictions: false })
    expect(out).toContain(`${en}: First steps, seed 7`)
    expect(out).toMatch(/T2 Ali: -?\d+ \(\d\)/)
    expect(out).toMatch(/Par: 1 games, random bots +-?\d/)
    expect(out).toContain('torn.sinkingmarket: save.truncated')
  })

  it('writes sheets that spreadsheets open, in the language asked for', async () => {
    const sheets = join(folder, 'sheets')
    expect((await run(games, '--par', '0', '--csv', sheets, '--lang', 'zh-CN')).code).toBe(0)
    expect(readdirSync(sheets).sort()).toEqual(['decisions.csv', 'gradebook.csv', 'predictions.csv', 'quarters.csv'])
    for (const file of readdirSync(sheets)) expect(readFileSync(join(sheets, file), 'utf8')).toMatch(/^\uFEFF对局暗号,牌桌,角色/)
  })

  it('leaves out of them every name, where that is asked for', async () => {
    const sheets = join(folder, 'nameless')
    await run(games, '--par', '0', '--csv', sheets, '--no-names')
    const texts = readdirSync(sheets).map((file) => readFileSync(join(sheets, file), 'utf8'))
    expect(texts.join('')).not.toMatch(/T\d|table \d\.|late\//)
    expect(texts.join('')).toContain('Table 3')
  })

  it.each([
    [[], 'no folder is named'],
    [['nowhere'], 'there is no folder or file "nowhere"'],
    [[folder, '--par', 'x'], '--par must be a whole number from 0 to 1000'],
    [[folder, '--lang', 'de'], '--lang must be one of en, zh-CN'],
  ] as const)('says what is wrong with %j, and ends with 2', async (words, text) => {
    const { code, out, err } = await run(...words)
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(text)
  })

  describe('prints', () => {
    const jobs: PrintJob[] = []
    const print: PrintPages = (job) => {
      jobs.push(job)
      return Promise.resolve(null)
    }
    const asked = (...words: readonly string[]) => classCommand([games, '--par', '0', ...words], undefined, print)
    const slides = join(folder, 'slides.pdf')

    it('slides and handouts of the game most tables played, on the paper and in the language asked for', async () => {
      jobs.length = 0
      const { code } = await asked('--slides', slides, '--handouts', join(folder, 'h.PDF'), '--paper', 'Letter', '--lang', 'zh-CN')
      expect(code).toBe(0)
      expect(jobs).toHaveLength(1)
      expect(jobs[0]).toMatchObject({ lang: 'zh-CN', group: { seed: 7 } })
      expect(jobs[0]!.group.tables).toHaveLength(3)
      expect(jobs[0]!.pages.map(({ form }) => form)).toEqual(['slides', 'Letter'])
      // The printer is another process: what it is sent has to be the same there.
      expect(JSON.parse(JSON.stringify(jobs[0]!.group))).toEqual(jobs[0]!.group)
    })

    it('those of another check word, and without names', async () => {
      jobs.length = 0
      const { en } = checkWordOf({ scenario, seed: 9, advice: true, predictions: false })
      await asked('--slides', slides, '--of', en.toUpperCase(), '--no-names')
      expect(jobs.map(({ group }) => group.seed)).toEqual([9])
      expect(JSON.stringify(jobs[0]!.group.tables)).not.toMatch(/L Ali|last year/)
    })

    it('or says why it could not', async () => {
      const { code, out, err } = await classCommand([games, '--par', '0', '--slides', slides], undefined, () =>
        Promise.resolve('no screen'),
      )
      expect([code, out, err]).toEqual([1, '', 'class: nothing was printed: no screen'])
    })

    it.each([
      [['--slides', 'slides.txt'], '--slides must name a PDF, found "slides.txt"'],
      [['--slides', slides, '--handouts', slides], '--slides and --handouts both name'],
      [['--handouts', join(folder, 'nowhere', 'h.pdf')], 'there is no folder'],
      [['--slides', slides, '--of', 'red herring'], 'no game has the check word "red herring". There are "'],
      [['--of', 'red herring'], 'Add --slides FILE or --handouts FILE'],
      [['--slides', slides, '--paper', 'A5'], '--paper must be one of A4, Letter'],
    ] as const)('nothing for %j, and says what is wrong', async (words, text) => {
      jobs.length = 0
      const { code, err } = await asked(...words)
      expect([code, jobs]).toEqual([2, []])
      expect(err).toContain(text)
    })
  })

  it('is a program, and prints nothing but the object', () => {
    const words = ['--import', 'tsx', 'tools/simulator.ts', 'class', games, '--json', '--par', '0']
    const { status, stdout, stderr } = spawnSync(process.execPath, words, { encoding: 'utf8' })
    expect([status, stderr]).toEqual([0, ''])
    expect((JSON.parse(stdout) as { groups: unknown[] }).groups).toHaveLength(3)
  })
})
