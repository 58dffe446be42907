import { describe, expect, it } from 'vitest'
import { builtInScenario, FACTIONS, seatOf } from '../../rules'
import { HELD_KINDS, HOLDABLE } from './held-cards'
import { perFaction } from './per-faction'
import { recordGame, type GameRecord } from './record'
import { cardsHeldIn } from './statistics/cards-held'
import { blankGame } from './testing/blank-game'

const played = (id: string, games: number): readonly GameRecord[] =>
  Array.from({ length: games }, (_, seed) => {
    const setup = { scenario: builtInScenario(id), games, seed: 0, seats: perFaction(() => 'random' as const), order: 'leader' as const }
    return recordGame(setup, seed, () => 0).game
  })

describe('the secret cards', () => {
  it('are of every kind, and each has an id of its own', () => {
    expect(new Set(HOLDABLE.map(({ kind }) => kind))).toEqual(new Set(HELD_KINDS))
    expect(new Set(HOLDABLE.map(({ id }) => id)).size).toBe(HOLDABLE.length)
    for (const faction of FACTIONS) expect(HOLDABLE.some((card) => card.faction === faction && card.kind !== 'agenda')).toBe(true)
  })

  it('of a game in which agendas are chosen: two dealt to each seat and one kept, and a private term drawn', () => {
    for (const { held } of played('spring-2021', 3))
      for (const faction of FACTIONS) {
        const own = held
          .filter(({ seat }) => seat === seatOf(faction))
          .map(({ id, kept }) => ({ kept, ...HOLDABLE.find((card) => card.id === id) }))
        expect(own.every((card) => card.faction === faction)).toBe(true)
        const agendas = own.filter(({ kind }) => kind === 'agenda')
        expect(agendas).toHaveLength(2)
        expect(agendas.filter(({ kept }) => kept)).toHaveLength(1)
        expect(own.filter(({ kind }) => kind !== 'agenda')).toMatchObject([
          { kept: true, kind: faction === 'tencent' ? 'wish' : 'red-line' },
        ])
      }
  })

  it('of a game with fixed agendas: each is dealt and kept', () => {
    const [game] = played('first-steps', 1)
    const agendas = game?.held.filter(({ id }) => HOLDABLE.some((card) => card.id === id && card.kind === 'agenda')) ?? []
    expect(agendas).toHaveLength(4)
    expect(agendas.every(({ kept }) => kept)).toBe(true)
  })

  it('are counted by the games in which they were kept: who won, and whether Ali was in by quarter 4', () => {
    const kept = [{ id: 'gatekeeper', seat: 1, kept: true }] as const
    const counted = cardsHeldIn([
      blankGame({ held: kept, winner: 3, aliIn: 4 }),
      blankGame({ held: kept, winner: 3, aliIn: 5 }),
      blankGame({ held: kept, winner: 0, aliIn: null }),
      blankGame({ held: [{ id: 'gatekeeper', seat: 1, kept: false }], winner: 1, aliIn: 1 }),
    ])
    expect(counted['gatekeeper']).toEqual({
      kind: 'agenda',
      seat: 'tencent',
      dealt: 4,
      kept: 3,
      wins: { ali: 1, tencent: 0, pdd: 0, jd: 2 },
      aliInByQuarter4: 1,
    })
    expect(counted['wish-key']).toMatchObject({ kind: 'wish', seat: 'tencent', dealt: 0, kept: 0 })
  })
})

describe('when Ali comes in', () => {
  it('is the quarter of its first way in, and the first where it begins inside', () => {
    expect(played('open-doors', 2).map(({ aliIn }) => aliIn)).toEqual([1, 1])
    for (const { aliIn, entry } of played('spring-2021', 4)) expect(aliIn).toBe(entry?.quarter ?? null)
  })
})
