import { describe, expect, it } from 'vitest'
import { builtInScenario, legalMoves, type Move } from '../../../rules'
import { createKeeper } from '../game/keeper'
import type { GameRecord } from '../game/game-record'
import { realRules } from '../game/rules-door'
import { createFilm } from '../replay/film'
import { seating } from '../testing/seatings'
import { speechBeside, speechOfLast } from './speech'

const keeper = createKeeper(realRules)

/** A spring in which Tencent holds whatever lies on its desk, and everybody else ends their turns. */
const playOn = (record: GameRecord): GameRecord => {
  const moves = legalMoves(record.state)
  const move =
    moves.find((one) => one.type === 'rule' && one.ruling === 'hold') ?? moves.find(({ type }) => type === 'end-turn') ?? moves[0]
  const result = keeper.play(record, move as Move)
  if (!result.ok) throw new Error(result.code)
  return result.record
}

const steps = (count: number): readonly GameRecord[] => {
  const records = [keeper.start({ scenario: builtInScenario('spring-2021'), seed: 5, seats: seating() })]
  while (records.length <= count) records.push(playOn(records[records.length - 1]!))
  return records
}

describe('what is said beside what is told', () => {
  const records = steps(18)
  const at = records.findIndex(({ played }) => played.at(-1)?.move.type === 'rule')
  const ruled = records[at]!

  it('is Tencent’s at its ruling, and the same in the replay', () => {
    const speech = speechBeside(ruled, { of: 'move', at: at - 1 })
    expect(speech?.house).toBe('tencent')
    expect(speechOfLast(ruled)).toEqual(speech)
    expect(createFilm(realRules, records[18]!, null).table(at).speech).toEqual(speech)
    expect(createFilm(realRules, ruled, null).table(0).speech).toBeNull()
  })

  it('does not outlast the quarter, and is silent where nothing is worth a word', () => {
    expect(speechBeside(ruled, { of: 'entry', entry: { quarter: 1, kind: 'interconnection' } })).toBeNull()
    expect(speechBeside(records[1]!, { of: 'market' })).toBeNull()
    expect(speechOfLast(records[1]!)).toBeNull()
    expect(speechOfLast(records[at + 1]!)).toBeNull()
  })

  it('tells whoever comes back what the others say, not what they say themselves', () => {
    const recap = { of: 'recap', entries: ruled.played.at(-1)!.log.length } as const
    expect(speechBeside(ruled, { ...recap, to: 'ali' })?.house).toBeDefined()
    expect(speechBeside(ruled, { ...recap, to: 'tencent' })?.house).not.toBe('tencent')
  })
})
