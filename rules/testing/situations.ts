import { ALI, type Faction } from '../model/ids'
import type { GameState } from '../model/state'
import { createGame } from '../phases/create-game'
import { benchScenario, changeFirst, closeQuarter, endTurns, offer, play, position } from './builders'

/** Situations in which a move may not be made, for the tests of refusals. */
type Set = (state: GameState) => void

export const on = (turn: Faction, set?: Set): GameState => position({ turn, set })
export const desk = (turn: Faction, set?: Set): GameState =>
  position({ turn, set, scenario: { start: { applications: [{ seat: 'ali', level: 2, offer: offer() }] } } })
export const review = (): GameState => endTurns(desk('ali')).state
export const holding = (turn: Faction, card: string, set: Set = () => {}): GameState =>
  on(turn, (s) => {
    s.hands[['ali', 'tencent', 'pdd', 'jd'].indexOf(turn)] = [card]
    set(s)
  })

export function givenUp(state: GameState): void {
  state.contracts[ALI] = { seat: ALI, level: 2, terms: offer({ endExclusivity: true }), since: 1, until: 5, forced: false }
}

export function closed(turn: Faction): GameState {
  return desk(turn, (s) => {
    changeFirst(s, { status: 'rejected' })
  })
}

export function choosing(): GameState {
  return createGame({ scenario: benchScenario({ agendas: 'choose' }), seed: 1 })
}

export function dealing(): GameState {
  return play(on('jd'), { type: 'propose-deal', seat: 'jd', to: 'pdd', give: [{ kind: 'cash', amount: 1 }], take: [] }).state
}

export function twoOnDesk(): GameState {
  return endTurns(
    position({
      scenario: {
        start: {
          applications: [
            { seat: 'ali', level: 2, offer: offer() },
            { seat: 'pdd', level: 3, offer: offer() },
          ],
        },
      },
    }),
  ).state
}

export function over(): GameState {
  return closeQuarter(position({ scenario: { length: 1, start: { contracts: [], access: [1, 3, 1, 1] } } })).state
}
