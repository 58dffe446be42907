import { describe, expect, it } from 'vitest'
import { ALI, JD, MAX_TERMS, playerView, type Faction, type GameState } from '../../../../rules'
import { atBelt, play, position } from '../../../../rules/testing/builders'
import { TERM_KINDS, startingTerm, type DealDraft, type Side, type TermKind } from './deal-draft'
import { whyClosed } from './term-closed'

const table = (set?: (state: GameState) => void): GameState =>
  position({
    turn: 'ali',
    set: (state) => {
      state.supply.fill(0)
      state.hands[ALI] = []
      state.hands[JD] = ['double-11']
      set?.(state)
    },
  })

/** What cannot be added to an empty deal of Ali's, and why. */
const closedIn = (state: GameState, to: Faction, side: Side, draft: Partial<DealDraft> = {}): Partial<Record<TermKind, string>> => {
  const view = playerView(state, 'ali')
  const whole = { to, give: [], take: [], ...draft }
  return Object.fromEntries(
    TERM_KINDS.filter((kind) => startingTerm(view, 'ali', whole, side, kind) === null).map((kind) => {
      const why = whyClosed(view, 'ali', whole, side, kind)
      return [kind, 'key' in why ? why.key : why.refusal.code]
    }),
  )
}

describe('a kind of term that cannot be added', () => {
  it('says what the giver has not', () => {
    expect(closedIn(table(), 'jd', 'give')).toEqual({
      card: 'no-card',
      lobby: 'empty-desk',
      supply: 'no-supply',
      traffic: 'only-tencent',
      'no-throttle': 'only-tencent',
    })
    const poor = table((state) => void state.cash.fill(0))
    expect(closedIn(poor, 'jd', 'give')).toMatchObject({ cash: 'no-cash', campaign: 'deal.cash' })
  })

  it('says that nobody asks for a card unseen, and that Tencent applies for nothing', () => {
    expect(closedIn(table(), 'jd', 'take')).toMatchObject({ card: 'unseen-cards', 'no-throttle': 'only-tencent' })
    expect(closedIn(table(), 'tencent', 'take')).not.toHaveProperty('no-throttle')
    expect(closedIn(table(), 'tencent', 'give')).toMatchObject({ support: 'not-to-tencent' })
  })

  it('says of a promise not to bid that the stages of that time are sat out', () => {
    const state = table((s) => void (s.stageRest[JD] = 2))
    expect(closedIn(state, 'jd', 'take')).toMatchObject({ 'no-bid': 'sits-out' })
    expect(closedIn(state, 'jd', 'give')).not.toHaveProperty('no-bid')
  })

  it('says what the rules say where they say it best', () => {
    const busy = play(
      table(),
      {
        type: 'propose-deal',
        seat: 'ali',
        to: 'jd',
        give: [{ kind: 'campaign', macro: 'north' }],
        take: [{ kind: 'campaign', macro: 'north' }],
      },
      { type: 'answer-deal', seat: 'jd', accept: true },
    ).state
    busy.proposalsLeft = 1
    expect(closedIn(busy, 'pdd', 'give')).toMatchObject({ campaign: 'campaign.running' })
  })

  it('says that it comes too late, stands there already, or finds no room', () => {
    const late = table((state) => {
      state.quarter = state.config.length
      state.turn = 1
      state.order = [JD, ALI, 1, 2]
    })
    expect(closedIn(late, 'jd', 'take')).toMatchObject({ support: 'no-turn-left', 'no-bid': 'no-turn-left' })
    expect(closedIn(late, 'pdd', 'take')).not.toHaveProperty('no-bid')
    const { state } = play(table((s) => void (s.supply[atBelt('yiwu-smallwares', 'ali')] = 1)))
    const supply = { kind: 'supply', belt: 'yiwu-smallwares', quarters: 2 } as const
    expect(closedIn(state, 'jd', 'give', { give: [supply] })).toMatchObject({ supply: 'there' })
    const cash = [1, 2, 3].map((amount) => ({ kind: 'cash', amount }) as const)
    expect(cash).toHaveLength(MAX_TERMS)
    expect(closedIn(state, 'jd', 'give', { take: cash })).toMatchObject({ campaign: 'no-room' })
  })
})
