import { describe, expect, it } from 'vitest'
import {
  AGENDAS,
  FACTIONS,
  builtInScenario,
  createGame,
  legalMoves,
  playerView,
  seatOf,
  type AgendaId,
  type Faction,
} from '../../../../rules'
import { putOnTurn } from '../../../../rules/testing/builders'
import { CHARACTER } from '../testing/positions'
import type { Choice } from '../choice'
import { situationOf } from '../situation'
import { weighDevelop, weighServe } from './build'
import { weighShops } from './tencent'

const longWar = builtInScenario('long-war')

/** What a seat that keeps an agenda thinks of everything it could build. */
const building = (seat: Faction, agenda: AgendaId): readonly Choice[] => {
  const state = createGame({ scenario: longWar, seed: 4 })
  state.agendas[seatOf(seat)] = agenda
  state.cash.fill(40)
  state.phase = 'actions'
  putOnTurn(state, seat)
  const s = situationOf(playerView(state, seat), CHARACTER)
  return legalMoves(state).flatMap((move) =>
    move.type === 'develop'
      ? [weighDevelop(s, move)]
      : move.type === 'serve'
        ? [weighServe(s, move)]
        : move.type === 'open-shops'
          ? [weighShops(s, move)]
          : [],
  )
}

describe('the reasons for building', () => {
  it.each(FACTIONS)('name the same things whatever secret agenda %s keeps, though what it builds for is not', (seat) => {
    const agendas = [...AGENDAS.values()].filter(({ faction }) => faction === seat).map(({ id }) => id)
    const told = agendas.map((agenda) => building(seat, agenda).map(({ why }) => why().map(({ key }) => key)))
    for (const reasons of told) expect(reasons).toEqual(told[0])
    expect(told[0].length).toBeGreaterThan(10)
    const values = agendas.map((agenda) =>
      building(seat, agenda)
        .map(({ value }) => value.toFixed(4))
        .join(),
    )
    expect(new Set(values).size).toBeGreaterThan(1)
  })
})
