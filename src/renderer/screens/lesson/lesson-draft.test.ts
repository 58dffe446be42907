import { describe, expect, it } from 'vitest'
import { builtInScenario, FACTIONS } from '../../../../rules'
import {
  dealtOut,
  freshDraft,
  lessonFrom,
  likeFirst,
  namesInList,
  roomFor,
  sitterOf,
  withSitter,
  withSitterAt,
  withTables,
} from './lesson-draft'

const six = withTables(freshDraft({ seed: 1, date: '', questions: '', scenario: 'spring-2021' }), 6)
const members = (draft: typeof six) =>
  lessonFrom(draft, builtInScenario('spring-2021')).tables.map(({ seats }) =>
    FACTIONS.map((faction) => (seats[faction].kind === 'team' ? seats[faction].members : null)),
  )

describe('seats by table', () => {
  it('are chosen for one table alone, and for all by the first', () => {
    const one = withSitterAt(six, 2, 'jd', 'normal')
    expect(one.tables.map(({ seats }) => seats.jd.sitter)).toEqual(['human', 'human', 'normal', 'human', 'human', 'human'])
    expect(sitterOf(one, 'jd')).toBeNull()
    expect(sitterOf(likeFirst(one), 'jd')).toBe('human')
    expect(likeFirst(withSitterAt(six, 0, 'pdd', 'easy')).tables.every(({ seats }) => seats.pdd.sitter === 'easy')).toBe(true)
  })
})

describe('a list of names', () => {
  it('is read by lines, tabs and marks of either language', () => {
    expect(namesInList('Ana\n\n 王小明 \t2026-17,李华、Bo；Cy')).toEqual(['Ana', '王小明', '2026-17', '李华', 'Bo', 'Cy'])
  })

  it('is dealt in order and evenly to the teams, never to bots, and whole', () => {
    const names = Array.from({ length: 24 }, (_, at) => `N${at + 1}`)
    expect(
      members(dealtOut(six, names, ', '))
        .flat()
        .flatMap((team) => team ?? ['bot']),
    ).toEqual(names)
    const withBots = withSitter(six, 'jd', 'normal')
    const dealt = members(dealtOut(withBots, names, '、')).flat()
    expect(dealt.filter((team) => team === null)).toHaveLength(6)
    expect(dealt.flatMap((team) => team ?? [])).toEqual(names)
    const sizes = dealt.flatMap((team) => (team === null ? [] : [team.length]))
    expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1)
    expect(roomFor(withBots)).toBe(18 * 12)
  })
})
