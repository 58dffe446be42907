import { describe, expect, it } from 'vitest'
import { PDD } from '../model/ids'
import type { LogEntry } from '../model/outcome'
import { closeQuarter, entries, position } from '../testing/builders'
import { drawCard } from './draw'

describe('drawing', () => {
  it('takes the top card and reveals something', () => {
    const state = position()
    const [top] = state.decks[PDD]
    const log: LogEntry[] = []
    const run = { log, reveals: false }
    drawCard(state, run, PDD)
    expect(state.hands[PDD].at(-1)).toBe(top)
    expect(run.reveals).toBe(true)
    expect(log).toEqual([{ kind: 'card-drawn', quarter: 1, seat: 'pdd', card: top }])
  })

  it('stops at a full hand', () => {
    const state = position({
      set: (s) => {
        s.hands[PDD] = s.decks[PDD].splice(0, s.config.numbers.handLimit)
      },
    })
    const run = { log: null, reveals: false }
    drawCard(state, run, PDD)
    expect(state.hands[PDD]).toHaveLength(state.config.numbers.handLimit)
    expect(run.reveals).toBe(false)
  })

  it('makes a new deck of the discards, shuffled by the seed', () => {
    const state = position({
      set: (s) => {
        s.discards[PDD] = s.decks[PDD].splice(0)
      },
    })
    const pile = [...state.discards[PDD]]
    const twin = structuredClone(state)
    drawCard(state, { log: null, reveals: false }, PDD)
    expect(state.discards[PDD]).toEqual([])
    expect(new Set([state.hands[PDD].at(-1), ...state.decks[PDD]])).toEqual(new Set(pile))
    drawCard(twin, { log: null, reveals: false }, PDD)
    expect(twin).toEqual(state)
  })

  it('finds nothing when everything is in hand', () => {
    const state = position({
      set: (s) => {
        s.decks[PDD] = []
        s.discards[PDD] = []
        s.hands[PDD] = ['orchard-game']
      },
    })
    drawCard(state, { log: null, reveals: false }, PDD)
    expect(state.hands[PDD]).toEqual(['orchard-game'])
  })

  it('happens once for each seat at the start of a quarter', () => {
    const { state, log } = closeQuarter(position())
    expect(entries(log, 'card-drawn').map(({ seat }) => seat)).toEqual(['ali', 'tencent', 'pdd', 'jd'])
    expect(state.hands.map((hand) => hand.length)).toEqual([2, 2, 2, 2])
  })
})
