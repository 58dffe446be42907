import { describe, expect, it } from 'vitest'
import { builtInScenario, seatOf } from '../../../rules'
import { classOfGame, classResults } from '../results/class-results'
import { readTable } from '../results/read-table'
import { everybody, fileOf, playClassGame } from '../testing/class-games'
import { classQuestions, ownQuestions } from './questions'
import { teamsIn } from './teams'
import { turningsOf } from './turnings'

const scenario = builtInScenario('spring-2021')
const predicts = () => ({ share: 250, low: 200, high: 300 })
const files = [1, 2, 3, 4, 5, 6].map((dice) => fileOf(`T${dice}`, { scenario, seed: 3, dice, people: everybody(`T${dice}`), predicts }))
const [group] = classResults(files.map(readTable)).groups
const alone = classOfGame(playClassGame({ scenario, seed: 3, dice: 1, people: { jd: 'Mei' } }), 'Ours')

describe('the account of a table', () => {
  it('adds up to the points of every seat', () => {
    for (const { account, measures } of group!.tables)
      for (const seat of [0, 1, 2, 3] as const)
        expect(account.reduce((sum, { points }) => sum + points[seat], 0)).toBe(measures.points[seat])
  })
})

describe('the largest moves of a table’s markets', () => {
  it('add up from before to after, cause by cause, and are of different quarters and platforms', () => {
    for (const { swings } of group!.tables) {
      expect(swings).toHaveLength(2)
      expect(new Set(swings.map(({ quarter }) => quarter)).size).toBe(2)
      expect(new Set(swings.map(({ seat }) => seat)).size).toBe(2)
      for (const { before, after, causes } of swings) expect(before + causes.reduce((sum, { amount }) => sum + amount, 0)).toBe(after)
    }
  })
})

describe('what a class should talk about', () => {
  it('is where its tables parted, with a role’s account for each way that adds up to its mean', () => {
    expect(group!.partings.length).toBeGreaterThan(0)
    const parted = turningsOf(group!).filter((turning) => turning.kind === 'parting')
    const splits = new Set(group!.partings.map(({ role, ways }) => JSON.stringify([role, ways.map(({ files }) => files)])))
    expect(parted.length).toBe(Math.min(2, splits.size))
    for (const { parting, ledger } of parted)
      parting.ways.forEach(({ mean }, way) => expect(ledger.reduce((sum, { means }) => sum + (means[way] ?? 0), 0)).toBeCloseTo(mean))
  })

  it('is of one table its largest moves', () => {
    expect(turningsOf(alone).map(({ kind }) => kind)).toEqual(['swing', 'swing'])
  })
})

describe('teams', () => {
  it('are the seats people sat at, with what is their own', () => {
    const teams = teamsIn(group!)
    expect(teams).toHaveLength(24)
    for (const { predictions, seat } of teams)
      expect([predictions.length, predictions.every((one) => one.seat === seat)]).toEqual([4, true])
    expect(teamsIn(alone).map(({ seat }) => seat)).toEqual(['jd'])
  })

  it('are all seats where bots played alone', () => {
    expect(teamsIn(classOfGame(playClassGame({ scenario, seed: 3, dice: 2 }), 'x'))).toHaveLength(4)
  })
})

describe('questions', () => {
  it('of a class are about its own games', () => {
    const asked = classQuestions(group!)
    expect(asked.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['parted', 'range', 'foresight', 'history']))
    const range = asked.find(({ kind }) => kind === 'range')
    if (range?.kind !== 'range') throw new Error('no range')
    const points = group!.tables.map(({ measures }) => measures.points[seatOf(range.role)])
    expect([range.best, range.worst].map(({ measures }) => measures.points[seatOf(range.role)])).toEqual([
      Math.max(...points),
      Math.min(...points),
    ])
  })

  it('of one game have no other tables in them', () => {
    expect(classQuestions(alone).map(({ kind }) => kind)).not.toContain('range')
    expect(ownQuestions(teamsIn(alone)[0]!, alone).map(({ kind }) => kind)).not.toContain('elsewhere')
  })

  it('of a team are three, and compare it with the best of its role elsewhere', () => {
    for (const team of teamsIn(group!)) {
      const [first, ...rest] = ownQuestions(team, group!)
      expect(rest).toHaveLength(2)
      if (first?.kind !== 'elsewhere') throw new Error('no comparison')
      const seat = seatOf(team.seat)
      const others = group!.tables.filter(({ file }) => file !== team.table.file)
      expect(first.best.measures.points[seat]).toBe(Math.max(...others.map(({ measures }) => measures.points[seat])))
    }
  })
})
