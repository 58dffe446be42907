import { FACTION_INFO, seatOf, type Faction } from '../../../../rules'
import type { GameRecord } from '../../record'
import { wilson, type Rate } from '../../../statistics/estimates'

/** How often a faction won some games. */
export const winRate = (games: readonly GameRecord[], faction: Faction): Rate =>
  wilson(games.filter(({ winner }) => winner === seatOf(faction)).length, games.length)

/** A faction's name in the table. */
export const nameOf = (faction: Faction): string => FACTION_INFO[faction].name.en
