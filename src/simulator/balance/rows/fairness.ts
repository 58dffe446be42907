import { FACTIONS, seatOf } from '../../../../rules'
import { gamesOf, type Results } from '../../results'
import { wilson } from '../../../statistics/estimates'
import { placesIn } from '../../statistics/places'
import { skillName } from '../experiments'
import { everyRow, meanRow, rateRow, type Row } from '../row'
import { atLeast, type LevelTargets, type Target } from '../targets'
import { nameOf, winRate } from './seats'

/** Whether every seat wins as often, wherever it sits. */
export const fairnessRows = (results: Results, { wins, springWins }: LevelTargets): readonly Row[] => {
  const fair = (name: string, title: string, { wanted, limits }: Target): readonly Row[] =>
    FACTIONS.map((faction) => rateRow(`${nameOf(faction)} wins (${title})`, wanted, winRate(gamesOf(results, name), faction), limits, name))
  return [...fair('long-war', 'long war', wins), ...fair('spring-2021', 'Spring 2021', springWins), ...placeRows(results)]
}

const placeRows = (results: Results): readonly Row[] => {
  if (!('rotated' in results)) return []
  const { place, effect, low, high } = placesIn(gamesOf(results, 'rotated')).farthest
  return [
    meanRow(
      `Place in the turn order (the ${['first', 'second', 'third', 'last'][place - 1]} matters most)`,
      'under 3 points of win rate',
      { mean: effect, low, high },
      { least: -0.03, most: 0.03 },
      'rotated',
      ' points',
      100,
    ),
  ]
}

const SKILL = { overAll: atLeast(45), inEverySeat: atLeast(38) } as const

/** Whether playing better wins more, in every seat. */
export const skillRows = (results: Results): readonly Row[] => {
  const series = FACTIONS.filter((faction) => skillName(faction) in results)
  if (series.length === 0) return []
  const games = series.map((faction) => ({ faction, played: gamesOf(results, skillName(faction)) }))
  const all = games.reduce((sum, { played }) => sum + played.length, 0)
  const wins = games.reduce((sum, { faction, played }) => sum + played.filter(({ winner }) => winner === seatOf(faction)).length, 0)
  const bySeat = Object.fromEntries(games.map(({ faction, played }) => [nameOf(faction), winRate(played, faction)]))
  const title = 'Skill: one against three of the level below'
  return [
    rateRow(title, SKILL.overAll.wanted, wilson(wins, all), SKILL.overAll.limits, 'one-above-*'),
    everyRow(`${title}, in every seat`, SKILL.inEverySeat.wanted, bySeat, SKILL.inEverySeat.limits, 'one-above-*', true),
  ]
}
