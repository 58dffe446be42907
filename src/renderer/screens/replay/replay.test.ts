import { describe, expect, it } from 'vitest'
import type { Move, PlayerView } from '../../../../rules'
import { freshName, kindsOf, otherWays } from './branch-wish'
import { openHands } from './hands-view'
import { apart } from './timeline'
import { pagesOf } from './use-player'

describe('the ruler of a replay', () => {
  it('keeps flags apart, in order and on the ruler', () => {
    const places = apart([10, 10.5, 40, 99.5, 100])
    places.slice(1).forEach((place, index) => expect(place - (places[index] ?? 0)).toBeGreaterThanOrEqual(2.09))
    expect(places[2]).toBe(40)
    expect(Math.max(...places)).toBeLessThanOrEqual(100)
    expect(apart([])).toEqual([])
  })

  it('turns at the start, at every quarter and at the end', () => {
    const marks = [
      { at: 4, quarter: 1, kind: 'quarter' },
      { at: 9, quarter: 1, kind: 'market' },
      { at: 9, quarter: 2, kind: 'quarter' },
    ] as const
    expect(pagesOf({ marks, length: 14 })).toEqual([0, 4, 9, 14])
  })
})

describe('the hands of a replay', () => {
  const at = (hand: readonly string[], agenda: string | null): PlayerView =>
    ({
      hands: [hand, [], [], []],
      agendas: [agenda, null, null, null],
      agendaChoices: [['factory-direct', 'own-purse'], [], [], []],
    }) as unknown as PlayerView

  it('are those of the moment, with what has just come marked', () => {
    const [ali, tencent] = openHands(at(['double-11', '1688-line'], 'own-purse'), at(['double-11', 'relic'], 'own-purse'))
    expect(ali).toEqual({ faction: 'ali', cards: ['double-11', '1688-line'], fresh: ['1688-line'], agendas: ['own-purse'] })
    expect(tencent).toEqual({ faction: 'tencent', cards: [], fresh: [], agendas: [] })
  })

  it('hold nothing new at the start, and the agendas a seat chooses between until it has chosen', () => {
    expect(openHands(at(['double-11'], null), null)[0]).toEqual({
      faction: 'ali',
      cards: ['double-11'],
      fresh: [],
      agendas: ['factory-direct', 'own-purse'],
    })
  })
})

describe('another way', () => {
  const hold: Move = { type: 'rule', seat: 'tencent', application: 1, ruling: 'hold' }
  const approve: Move = { ...hold, ruling: 'approve' }
  const film = { choices: (at: number) => (at === 4 ? [approve, hold] : []), chosen: (at: number) => (at === 4 ? hold : null) }

  it('is another move than the one that led to the moment', () => {
    expect(otherWays(film, 5)).toEqual({ before: 4, made: hold, others: [approve] })
    expect(otherWays(film, 4), 'nothing is known of the move before').toBeNull()
    expect(otherWays(film, 0)).toBeNull()
    expect(otherWays({ ...film, choices: () => [hold] }, 5), 'there was no choice').toBeNull()
  })

  it('lists the kind that was made first', () => {
    const others: readonly Move[] = [{ type: 'raise-capital', seat: 'jd' }, approve]
    expect(kindsOf({ before: 4, made: hold, others })).toEqual(['rule', 'raise-capital'])
    expect(kindsOf({ before: 4, made: { type: 'end-turn', seat: 'jd' }, others })).toEqual(['raise-capital', 'rule'])
  })

  it('has a name that no save has, and that fits', () => {
    expect(freshName('What if', [])).toBe('What if')
    expect(freshName('What if', ['What if', 'What if 2'])).toBe('What if 3')
    const long = 'x'.repeat(200)
    expect(freshName(long, [freshName(long, [])])).toMatch(/^x{78} 2$/)
  })
})
