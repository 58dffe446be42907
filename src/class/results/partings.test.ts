import { describe, expect, it } from 'vitest'
import { builtInScenario } from '../../../rules'
import { fileOf } from '../testing/class-games'
import { NO_OPENING, type Choice } from './choices'
import type { ClassTable } from './class-table'
import { partingsOf } from './partings'
import { readTable } from './read-table'

const read = readTable(fileOf('one', { scenario: builtInScenario('spring-2021'), seed: 7, dice: 1 }))
if (!read.ok) throw new Error(read.refused.code)
const { table } = read

/** A table of a class that did some things its way and came to some points as Ali. */
const tableWith = (file: string, ali: number, choices: readonly Choice[]): ClassTable => ({
  ...table,
  file,
  measures: { ...table.measures, points: [ali, 50, 50, 50] },
  choices,
})
const entry = (value: string): Choice => ({ kind: 'entry', seat: 'ali', value })
const capital = (value: string): Choice => ({ kind: 'capital', seat: 'jd', value })

describe('the decisions in which tables parted', () => {
  const parted = [
    tableWith('a', 90, [entry('q1'), capital('yes')]),
    tableWith('b', 86, [entry('q1'), capital('no')]),
    tableWith('c', 52, [entry('never'), capital('no')]),
    tableWith('d', 48, [entry('never'), capital('yes')]),
  ]

  it('are those that go with the points of a role, the best way first', () => {
    expect(partingsOf(parted)).toEqual([
      {
        kind: 'entry',
        seat: 'ali',
        role: 'ali',
        ways: [
          { value: 'q1', files: ['a', 'b'], mean: 88 },
          { value: 'never', files: ['c', 'd'], mean: 50 },
        ],
        gap: 38,
        explained: expect.closeTo((1444 - 8) / 1460, 6),
      },
    ])
  })

  it('are none among too few tables, where all did alike, where each went its own way, or where games go on', () => {
    expect(partingsOf(parted.slice(0, 3))).toEqual([])
    expect(partingsOf(parted.map((one) => ({ ...one, choices: [entry('q1')] })))).toEqual([])
    expect(partingsOf(parted.map((one, at) => ({ ...one, choices: [entry(`q${at}`)] })))).toEqual([])
    expect(partingsOf(parted.map((one) => ({ ...one, over: false })))).toEqual([])
  })

  it('are read off a game: the agenda kept, the door, the price, the opening', () => {
    const kinds = new Map(table.choices.map((choice) => [`${choice.kind} ${choice.seat}`, choice.value]))
    const chosen = table.decisions.find(({ seat, move }) => seat === 'ali' && move.type === 'choose-agenda')
    if (chosen?.move.type === 'choose-agenda') expect(kinds.get('agenda ali')).toBe(chosen.move.agenda)
    const opened = table.applications.find(({ applicant, order }) => applicant === 'ali' && order !== null)
    const expected = opened === undefined ? 'never' : `${opened.status === 'approved' ? '' : 'order-'}q${opened.settledIn}`
    expect(kinds.get('entry ali')).toBe(expected)
    for (const seat of ['ali', 'tencent', 'pdd', 'jd']) {
      const first = table.decisions.find((one) => one.seat === seat && !NO_OPENING.has(one.move.type))
      expect(kinds.get(`opening ${seat}`)).toBe(first?.move.type)
    }
  })
})
