import { describe, expect, it } from 'vitest'
import { EMPTY_OFFER, builtInScenario, type Move, type MoveType } from '../../../rules'
import { decide } from '../../bots'
import { fallbackMove } from '../ask/bot-port'
import type { GameRecord, MoveNote } from './game-record'
import { createKeeper } from './keeper'
import { loadGame } from '../files/load-game'
import { notesView, withTold } from './notes'
import { realRules } from './rules-door'
import { saveText } from '../files/save-game'
import { seating } from '../testing/seatings'

const keeper = createKeeper(realRules)
const scenario = builtInScenario('long-war')

/** Lets easy bots play so many moves, each with its reasons kept beside it. */
const played = (count: number): GameRecord => {
  let record = keeper.start({ scenario, seed: 4, seats: seating('ali') })
  for (let made = 0; made < count; made++) {
    const { pending } = record.state
    if (pending.kind === 'over') break
    const { move, why } = decide(keeper.view(record.state, pending.seat), keeper.legal(record.state), 'easy', made)
    const result = keeper.play(record, move)
    if (!result.ok) throw new Error(result.code)
    record = pending.seat === 'ali' ? result.record : { ...result.record, notes: [...record.notes, { at: made, why }] }
  }
  return record
}

const record = played(30)
const text = (notes: readonly MoveNote[]): string => saveText({ ...record, notes }, 'Evening', new Date('2021-03-25T08:00:00Z'))
const loaded = (notes: readonly unknown[]): readonly MoveNote[] => {
  const result = loadGame(keeper, text(notes as readonly MoveNote[]))
  if (!result.ok) throw new Error(result.code)
  return result.record.notes
}

/** Four people who do the least they can, up to the first hold. */
const ruledByPeople = (start: GameRecord): GameRecord => {
  let now = start
  while (now.state.pending.kind !== 'over') {
    const legal = keeper.legal(now.state)
    const move = legal.find(({ type }) => type === 'file') ?? fallbackMove(legal)
    const result = move === null ? null : keeper.play(now, move)
    if (result?.ok !== true) throw new Error('no move')
    now = result.record
    if (move?.type === 'rule') return now
  }
  throw new Error('nobody has ruled')
}

describe('the reasons kept beside the moves', () => {
  it('are still there when a saved game is loaded', () => {
    expect(record.notes.length).toBeGreaterThan(10)
    expect(loaded(record.notes)).toEqual(record.notes)
    const [first] = record.notes
    const refused = [{ ...first!, nearest: { ...EMPTY_OFFER, trafficFee: 2 } }]
    expect(loaded(refused)).toEqual(refused)
    const held = [{ ...first!, mood: 'open' as const }]
    expect(loaded(held)).toEqual(held)
  })

  it('are left out when they are not well formed, or not about a bot’s move', () => {
    const own = record.played.findIndex(({ move }) => move.seat === 'ali')
    const [first] = record.notes
    expect(
      loaded([
        { at: own, why: [] },
        { at: 9999, why: [] },
        { at: -1, why: [] },
        { ...first, nearest: { stake: 'all of it' } },
        { ...first, mood: 'warm' },
        'because',
      ]),
    ).toEqual([])
  })

  it('keep what a person shows with a hold, and nothing with any other move of theirs', () => {
    const own = keeper.start({ scenario: builtInScenario('spring-2021'), seed: 1, seats: seating('ali', 'tencent', 'pdd', 'jd') })
    const shown = { mood: 'open', nearest: { ...EMPTY_OFFER, stake: true } } as const
    const ruled = ruledByPeople(own)
    const at = ruled.played.length - 1
    const told = withTold(ruled, shown)
    expect(told.notes).toEqual([{ at, why: [], ...shown }])
    expect(withTold(ruled, {})).toBe(ruled)
    expect(withTold({ ...ruled, played: ruled.played.slice(0, -1) }, shown).notes).toEqual([])
    const [seen] = notesView(keeper, told, 'ali')
    expect(seen).toMatchObject({ by: 'human', seat: 'tencent', type: 'rule', why: [], ...shown })

    const again = loadGame(keeper, saveText(told, 'Evening', new Date('2021-03-25T08:00:00Z')))
    if (!again.ok) throw new Error(again.code)
    expect(again.record.notes).toEqual(told.notes)
    const wrong: readonly MoveNote[] = [
      { at: at - 1, why: [], mood: 'open' },
      { at, why: [] },
      { at, why: record.notes[0]!.why, mood: 'open' },
    ]
    const none = loadGame(keeper, saveText({ ...ruled, notes: wrong }, 'Evening', new Date('2021-03-25T08:00:00Z')))
    expect(none.ok && none.record.notes).toEqual([])
  })

  it('keep a bot’s chance to win back while the game is played; the replay tells it', () => {
    const at = record.notes.find(({ at: made }) => !['choose-agenda', 'bid', 'end-turn'].includes(record.played[made]?.move.type ?? ''))?.at
    if (at === undefined) throw new Error('no bot has moved')
    const why: MoveNote['why'] = [
      { key: 'search.ahead', params: { games: 90, points: 2 } },
      { key: 'search.chance', params: { percent: 61 } },
    ]
    const strong = { ...record, notes: [{ at, why }] }
    const told = (of: GameRecord) => notesView(keeper, of, 'ali')[0]?.why.map(({ key }) => key)
    expect(told(strong)).toEqual(['search.ahead'])
    expect(told({ ...strong, state: { ...strong.state, phase: 'over' } })).toEqual(['search.ahead', 'search.chance'])
  })

  it('tell nobody why an agenda was kept, what a bot has bid, or why it ends a turn in which it may have bid', () => {
    const noted = (type: MoveType) => record.notes.filter(({ at }) => record.played[at]?.move.type === type)
    const secret = [...noted('choose-agenda'), ...noted('bid')]
    for (const type of ['choose-agenda', 'bid', 'end-turn'] as const) expect(noted(type).length, type).toBeGreaterThan(0)
    const seen = notesView(keeper, record, 'ali')
    expect(seen).toHaveLength(record.notes.length - secret.length)
    expect(seen.filter(({ type }) => type === 'choose-agenda' || type === 'bid')).toEqual([])
    expect(seen.filter(({ type, why }) => type === 'end-turn' && why.length > 0)).toEqual([])
  })

  it('say what was done, in which quarter, and about which application', () => {
    const known = record.played.filter(({ move }) => move.type !== 'bid')
    for (const { at, type, log, quarter, application } of notesView(keeper, record, null)) {
      const move: Move | undefined = known[at]?.move
      expect(move?.type).toBe(type)
      expect(log.every((entry) => entry.quarter === quarter)).toBe(true)
      expect(application).toBe(move?.type === 'rule' ? move.application : null)
    }
  })
})
