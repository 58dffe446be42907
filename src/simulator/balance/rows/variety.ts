import { FACTIONS } from '../../../../rules'
import { gamesOf, type Results } from '../../results'
import type { GameRecord } from '../../record'
import { ACTION_TYPES, actionsIn, cardsIn } from '../../statistics/actions'
import { approvalIn } from '../../../statistics/approval'
import { courseIn } from '../../statistics/course'
import { wilson, type Rate } from '../../../statistics/estimates'
import { subsidyName } from '../experiments'
import { everyRow, type Row } from '../row'
import { nameOf, winRate } from './seats'

/** Whether everything the rules offer is used, and nothing alone is enough. */
export const varietyRows = (results: Results): readonly Row[] => {
  const games = gamesOf(results, 'long-war')
  const cards = Object.fromEntries(Object.entries(cardsIn(games)).map(([id, { faction, rate }]) => [`${faction}/${id}`, rate]))
  const subsidies = Object.fromEntries(
    FACTIONS.map((faction) => [nameOf(faction), winRate(gamesOf(results, subsidyName(faction)), faction)]),
  )
  const conceded = approvalIn(games).concessions
  return [
    everyRow("Concessions in Ali's approved offers", '10-90% each', conceded, { least: 0.1, most: 0.9 }, 'long-war', true),
    everyRow('Every type of action', '2% of all actions or more', actionRates(games), { least: 0.02 }, 'long-war'),
    everyRow('Every card', 'played in 20% or more of the games in which it is drawn', cards, { least: 0.2 }, 'long-war'),
    everyRow('A seat that only subsidises wins', 'under 10%', subsidies, { most: 0.1 }, 'subsidy-only-*', true),
    openingRow(games),
  ]
}

/** One line of the rules: file, revise or withdraw. */
const actionRates = (games: readonly GameRecord[]): Record<string, Rate> => {
  const uses = actionsIn(games)
  const all = ACTION_TYPES.reduce((sum, type) => sum + uses[type].count, 0)
  const { file, revise, withdraw, ...others } = uses
  const actions = { 'file, revise or withdraw': { count: file.count + revise.count + withdraw.count }, ...others }
  return Object.fromEntries(Object.entries(actions).map(([type, { count }]) => [type, wilson(count, all)]))
}

const openingRow = (games: readonly GameRecord[]): Row => {
  const { openings } = courseIn(games)
  const most = FACTIONS.flatMap((faction) => {
    const [first] = Object.entries(openings[faction])
    return first === undefined ? [] : [[`${nameOf(faction)} ${first[0]}`, first[1]] as const]
  })
  return everyRow("A seat's most frequent first action", '50% of games at most', Object.fromEntries(most), { most: 0.5 }, 'long-war', true)
}
