import { describe, expect, it } from 'vitest'
import { ALI, EMPTY_OFFER, FACTIONS, MOVE_TYPES, SCENARIOS, checkMove, legalMoves, type GameState, type MoveType } from '../../../../rules'
import { atBelt, play, position } from '../../../../rules/testing/builders'
import { playRandomGame } from '../../../../rules/testing/random-play'
import { actionGroups, candidateMoves } from '../../table'
import { availabilityOf, cardRefusal } from './availability'

const at = (state: GameState, type: MoveType) => availabilityOf(state, legalMoves(state), type)
const codeAt = (state: GameState, type: MoveType) => at(state, type).refusal?.code ?? null

describe('why an action cannot be taken', () => {
  it('is nothing when it can', () => {
    expect(at(position({ turn: 'ali' }), 'subsidise')).toMatchObject({
      available: true,
      refusal: null,
      actions: 1,
      cash: { from: 1, to: 5 },
    })
  })

  it('is the missing action once the turn is spent, even where targets have troubles of their own', () => {
    const state = position({
      turn: 'ali',
      set: (s) => {
        s.actionsLeft = 0
      },
    })
    for (const type of ['subsidise', 'fission', 'develop', 'serve', 'file'] as const) expect(codeAt(state, type)).toBe('actions.none')
  })

  it('is the missing cash, and says how much the cheapest target needs', () => {
    const poor = position({
      turn: 'ali',
      set: (s) => {
        s.cash[ALI] = 1
      },
    })
    expect(at(poor, 'serve').refusal).toMatchObject({ code: 'cash.short', params: { need: 3, have: 1 } })
    expect(at(poor, 'subsidise')).toMatchObject({ available: true, cash: { from: 1, to: 1 } })
  })

  it('is the access that fission lacks, not some region without buyers', () => {
    expect(
      codeAt(
        position({
          turn: 'ali',
          set: (s) => {
            s.access[ALI] = 0
          },
        }),
        'fission',
      ),
    ).toBe('fission.no-access')
  })

  it('is the supply that choosing one of two needs', () => {
    expect(codeAt(position({ turn: 'ali' }), 'choose-one')).toBe('exclusive.supply')
    expect(
      at(
        position({
          turn: 'ali',
          set: (s) => {
            s.supply[atBelt('yiwu-smallwares', 'ali')] = 2
          },
        }),
        'choose-one',
      ).available,
    ).toBe(true)
  })

  it('is the empty desk for lobbying, and the pending application for filing', () => {
    expect(codeAt(position({ turn: 'pdd' }), 'lobby')).toBe('application.unknown')
    const filed = play(position({ turn: 'ali' }), { type: 'file', seat: 'ali', level: 2, offer: EMPTY_OFFER }).state
    expect(codeAt(filed, 'file')).toBe('application.pending')
    expect(codeAt(filed, 'lobby')).toBe('application.yours')
  })

  it('is the once-a-turn rule after a petition', () => {
    const state = play(position({ turn: 'jd' }), { type: 'petition', seat: 'jd', against: 'tencent' }).state
    expect(codeAt(state, 'petition')).toBe('turn.already')
    expect(codeAt(position({ turn: 'jd', scenario: { scrutiny: false } }), 'petition')).toBe('scrutiny.off')
  })

  it('is told card by card', () => {
    const state = position({
      turn: 'ali',
      set: (s) => {
        s.hands[ALI] = ['choose-one-of-two']
        s.cash[ALI] = 0
        s.actionsLeft = 0
      },
    })
    const [card] = state.hands[ALI]
    expect(cardRefusal(state, legalMoves(state), card)).not.toBeNull()
  })
})

describe('candidates', () => {
  it('hold a legal move of every type that the rules list as legal, all through random games', () => {
    for (const seed of [3, 4]) {
      playRandomGame(SCENARIOS[2], seed, (state, moves) => {
        if (state.pending.kind !== 'action') return
        for (const type of new Set(moves.map((move) => move.type))) {
          const legal = candidateMoves(state, type).some((move) => checkMove(state, move) === null)
          expect(legal, `${type} in quarter ${state.quarter}`).toBe(true)
        }
      })
    }
  })

  it('explain every action of every faction that is not available', () => {
    playRandomGame(SCENARIOS[1], 5, (state, moves) => {
      if (state.pending.kind !== 'action') return
      const { seat } = state.pending
      const hasApplication = state.applications.some((other) => other.seat === FACTIONS.indexOf(seat) && other.status === 'filed')
      for (const { actions } of actionGroups(seat, { hasApplication, hasStage: true, proposes: true })) {
        for (const type of actions) {
          const availability = availabilityOf(state, moves, type)
          expect(availability.available || availability.refusal !== null, type).toBe(true)
        }
      }
    })
  })
})

describe('the actions people see', () => {
  it('are every action of the rules, each in one group of those who may take it', () => {
    const elsewhere: readonly MoveType[] = [
      'choose-agenda',
      'play-card',
      'answer-deal',
      'counter-deal',
      'answer-support',
      'end-turn',
      'rule',
      'answer-counter',
    ]
    const seen = new Set(
      FACTIONS.flatMap((faction) =>
        [false, true].flatMap((hasApplication) =>
          actionGroups(faction, { hasApplication, hasStage: true, proposes: true }).flatMap((group) => group.actions),
        ),
      ),
    )
    expect([...seen].sort()).toEqual(MOVE_TYPES.filter((type) => !elsewhere.includes(type)).sort())
    for (const faction of FACTIONS) {
      const shown = actionGroups(faction, { hasApplication: true, hasStage: true, proposes: true }).flatMap((group) => group.actions)
      expect(new Set(shown).size).toBe(shown.length)
    }
  })
})
