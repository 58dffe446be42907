import type { Agenda, Card, FactionInfo, NewsEvent, PrivateTerm } from '../model/content'
import type { Scenario } from '../model/scenario'
import { listFor, type PerSeat } from '../model/indexes'
import { FACTIONS, type AgendaId, type CardId, type EventId, type Faction, type ScenarioId, type TermId } from '../model/ids'
import agendas from './agendas/agendas.json'
import aliCards from './cards/ali.json'
import jdCards from './cards/jd.json'
import pddCards from './cards/pdd.json'
import tencentCards from './cards/tencent.json'
import events from './events/events.json'
import factions from './factions/factions.json'
import firstSteps from './scenarios/first-steps.json'
import longWar from './scenarios/long-war.json'
import noRegulator from './scenarios/no-regulator.json'
import openDoors from './scenarios/open-doors.json'
import spring2021 from './scenarios/spring-2021.json'
import terms from './terms/private-terms.json'

const allCards = [...aliCards, ...tencentCards, ...pddCards, ...jdCards] as unknown as readonly Card[]

/** Every card by id. */
export const CARDS: ReadonlyMap<CardId, Card> = byId(allCards)
/** Every news event by id. */
export const EVENTS: ReadonlyMap<EventId, NewsEvent> = byId(events as unknown as readonly NewsEvent[])
/** Every agenda by id. */
export const AGENDAS: ReadonlyMap<AgendaId, Agenda> = byId(agendas as unknown as readonly Agenda[])
/** Every private term by id. */
export const PRIVATE_TERMS: ReadonlyMap<TermId, PrivateTerm> = byId(terms as unknown as readonly PrivateTerm[])
/** The four factions by id. */
export const FACTION_INFO = Object.fromEntries((factions as unknown as readonly FactionInfo[]).map((info) => [info.id, info])) as Readonly<
  Record<Faction, FactionInfo>
>
/** The built-in scenarios, in the order people are offered them. */
export const SCENARIOS = [firstSteps, spring2021, longWar, noRegulator, openDoors] as unknown as readonly Scenario[]

/** The card ids of each faction's deck, in seat order. */
export const DECKS: PerSeat<readonly CardId[]> = listFor(FACTIONS, (faction) =>
  allCards.filter((card) => card.faction === faction).map((card) => card.id),
)
/** The agenda ids of each faction, in seat order. */
export const AGENDAS_OF: PerSeat<readonly AgendaId[]> = listFor(FACTIONS, (faction) =>
  [...AGENDAS.values()].filter((agenda) => agenda.faction === faction).map((agenda) => agenda.id),
)

/** The private terms each faction draws from, in seat order. */
export const PRIVATE_TERMS_OF: PerSeat<readonly TermId[]> = listFor(FACTIONS, (faction) =>
  [...PRIVATE_TERMS.values()].filter((term) => term.faction === faction).map((term) => term.id),
)

/** The built-in scenario of that id; asking for one that does not exist is a bug. */
export function builtInScenario(id: ScenarioId): Scenario {
  const scenario = SCENARIOS.find((one) => one.id === id)
  if (scenario === undefined) throw new Error(`no scenario "${id}"; there are ${SCENARIOS.map((one) => one.id).join(', ')}`)
  return scenario
}

/** The card of that id; asking for one that does not exist is a bug. */
export function cardOf(id: CardId): Card {
  const card = CARDS.get(id)
  if (card === undefined) throw new Error(`no card "${id}"`)
  return card
}

function byId<T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> {
  return new Map(items.map((item) => [item.id, item]))
}
