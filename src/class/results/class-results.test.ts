import { describe, expect, it } from 'vitest'
import { builtInScenario, FACTIONS, standingOf, totals } from '../../../rules'
import { createKeeper, loadGame, realRules, resultOf, saveText, type GameRecord } from '../../table'
import { writeEnvelope, type SaveContents } from '../../shared/save-envelope'
import { everybody, fileOf, movesBy, playClassGame, type ClassGame } from '../testing/class-games'
import { classResults, rankPoints } from './class-results'
import { readTable, type GameFile } from './read-table'

const scenario = builtInScenario('first-steps')
const game = (dice: number, more: Partial<ClassGame> = {}): ClassGame => ({
  scenario,
  seed: 7,
  dice,
  people: everybody(`Table ${dice}`),
  line: `line-${dice}`,
  ...more,
})
const results = (...files: readonly GameFile[]): ReturnType<typeof classResults> => classResults(files.map(readTable))
const filesIn = ({ groups }: ReturnType<typeof classResults>): readonly (readonly string[])[] =>
  groups.map(({ tables }) => tables.map(({ file }) => file))

/** A save with something else in it, under its own seal. */
const resealed = (envelope: Record<string, unknown>, changes: object): string => writeEnvelope({ ...envelope, ...changes } as SaveContents)

const savedWith = (record: GameRecord, changes: Pick<GameRecord, 'branch'>): string =>
  saveText({ ...record, ...changes }, 'x', new Date('2026-03-02T09:00:00Z'))

describe('the tables of a class', () => {
  const files = [3, 1, 2].map((dice) => fileOf(`table ${dice}`, game(dice)))

  it('come together where they play the same game, in the order of their names', () => {
    const all = results(...files, fileOf('other', game(4, { seed: 8 })))
    expect(filesIn(all)).toEqual([['table 1', 'table 2', 'table 3'], ['other']])
    expect(all.refused).toEqual([])
    const [first, second] = all.groups
    expect([first!.seed, second!.seed, first!.scenario.id]).toEqual([7, 8, 'first-steps'])
    expect(first!.checkWord).toEqual(first!.tables[2]!.checkWord)
    expect(second!.checkWord).not.toEqual(first!.checkWord)
  })

  it('have the points of their final accounts, and the rules’ own totals', () => {
    const keeper = createKeeper(realRules)
    const [group] = results(...files).groups
    for (const table of group!.tables) {
      const loaded = loadGame(keeper, files.find(({ name }) => name === table.file)!.text)
      if (!loaded.ok) throw new Error(loaded.code)
      expect(table.measures.points).toEqual(totals(standingOf(loaded.record.state), { secret: true }))
      expect(table.checkWord).toEqual(resultOf(realRules, loaded.record).checkWord)
      const last = table.quarters[table.quarters.length - 1]!
      expect(last.points).toEqual(table.measures.points)
      expect(table.decisions).toHaveLength(loaded.record.played.length)
    }
  })

  it('are ranked within each role, equal points alike, and games that go on not at all', () => {
    const [group] = results(...files, fileOf('open', game(5, { made: 30 }))).groups
    const open = group!.tables.find(({ file }) => file === 'open')!
    expect([open.over, open.rankInRole]).toEqual([false, [null, null, null, null]])
    expect(rankPoints(open, 0, group!)).toBeNull()
    const over = group!.tables.filter((table) => table.over)
    expect(over).toHaveLength(3)
    for (const seat of [0, 1, 2, 3] as const) {
      const points = over.map(({ measures }) => measures.points[seat])
      over.forEach((table, at) => {
        expect(table.rankInRole[seat]).toBe(1 + points.filter((other) => other > points[at]!).length)
        const equal = points.filter((other) => other === points[at]).length - 1
        const won = points.filter((other) => other < points[at]!).length + equal / 2
        expect(rankPoints(table, seat, group!)).toBe(Math.round((100 * won) / 2))
      })
    }
  })

  it('differ in their decisions, and so in their points', () => {
    const [group] = results(...files).groups
    expect(new Set(group!.tables.map(({ measures }) => measures.points.join())).size).toBe(3)
  })

  it('are other classes where an option differs', () => {
    const asked = fileOf('asked', game(1, { predicts: () => ({ share: 200, low: 100, high: 300 }) }))
    expect(filesIn(results(files[0]!, asked))).toEqual([['asked'], ['table 3']])
  })
})

describe('repeats', () => {
  const whole = fileOf('autosave', game(1))

  it('are dropped, and the one that has come furthest stays: an autosave beside its named save, the same file twice', () => {
    const before = fileOf('before', game(1, { made: 12 }))
    const again = { ...whole, name: 'copy' }
    const { groups, refused } = results(before, whole, again)
    expect(filesIn({ groups, refused })).toEqual([['autosave']])
    expect(refused).toEqual([
      { file: 'before', code: 'class.repeat', where: 'autosave', params: { of: 'autosave' } },
      { file: 'copy', code: 'class.repeat', where: 'autosave', params: { of: 'autosave' } },
    ])
  })

  it('are known without a line by a whole quarter played alike by the same people', () => {
    const { line: _line, ...plain } = game(1)
    const moves = movesBy(scenario, 7, 1)
    const half = moves.findIndex(({ type }, at) => at > moves.length / 2 && type === 'end-turn') + 8
    expect(results(fileOf('whole', plain), fileOf('half', { ...plain, made: half })).refused).toMatchObject([
      { file: 'half', code: 'class.repeat' },
    ])
    // Two tables whose people chose the same agendas and no more are two tables.
    expect(filesIn(results(fileOf('whole', plain), fileOf('begun', { ...plain, made: 2 })))).toEqual([['begun', 'whole']])
  })

  it('are no other tables: copies of one start that went on, and other people who did the same', () => {
    const copies = [fileOf('one', game(1, { line: 'copied' })), fileOf('two', game(2, { line: 'copied', people: everybody('Table 1') }))]
    expect(filesIn(results(...copies))).toEqual([['one', 'two']])
    const others = fileOf('others', game(1, { people: everybody('Table 9'), line: 'line-9' }))
    expect(filesIn(results(whole, others))).toEqual([['autosave', 'others']])
  })
})

describe('files that cannot be taken', () => {
  const good = fileOf('good', game(1))
  const envelope = JSON.parse(good.text) as Record<string, unknown>

  it.each([
    ['save.not-json', '', { text: 'a page' }],
    ['save.foreign', 'format', { text: '{"format":"other"}' }],
    ['save.truncated', '', { text: good.text.slice(0, 900) }],
    ['save.damaged', 'checksum', { text: JSON.stringify({ ...envelope, seed: 8 }) }],
    ['save.newer', 'formatVersion', { text: JSON.stringify({ ...envelope, formatVersion: 99 }) }],
  ] as const)('are named with their reason (%s), and the others load', (code, where, { text }) => {
    const { groups, refused } = results(good, { name: 'bad', text })
    expect(filesIn({ groups, refused })).toEqual([['good']])
    expect(refused).toMatchObject([{ file: 'bad', code, where }])
  })

  it('are those of other rules, and “what if” games', () => {
    const record = playClassGame(game(1))
    const branch = { name: 'Ours', at: 3, moves: record.played.map(({ move }) => move) }
    const what = fileOf('what if', game(2))
    const keeper = createKeeper(realRules)
    const loaded = loadGame(keeper, what.text)
    if (!loaded.ok) throw new Error(loaded.code)
    expect(readTable({ name: 'x', text: what.text }).ok).toBe(true)
    expect(results({ name: 'branch', text: savedWith(loaded.record, { branch }) }).refused).toMatchObject([
      { file: 'branch', code: 'class.what-if', where: 'branch' },
    ])
    expect(results({ name: 'old', text: resealed(envelope, { rulesVersion: '0' }) }).refused).toMatchObject([
      { file: 'old', code: 'save.other-rules', where: '0' },
    ])
  })

  it('say where a move is that the rules refuse', () => {
    const moves = [...(envelope['moves'] as readonly object[])]
    const first = moves.findIndex((move) => (move as { type: string }).type === 'end-turn')
    moves[first] = { type: 'end-turn', seat: FACTIONS.find((seat) => seat !== (moves[first] as { seat: string }).seat) }
    expect(results({ name: 'bad', text: resealed(envelope, { moves }) }).refused).toMatchObject([
      { code: 'save.illegal-move', where: `moves[${first}]` },
    ])
  })
})
