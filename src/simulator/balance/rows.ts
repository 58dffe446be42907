import { FACTIONS, FACTION_INFO, TOTAL_SHOPPERS, seatOf, type Faction } from '../../../rules'
import type { GameRecord } from '../record'
import { gamesOf, type Results } from '../results'
import { ACTION_TYPES, actionsIn, cardsIn } from '../statistics/actions'
import { approvalIn } from '../statistics/approval'
import { decisionsIn, dramaIn } from '../statistics/drama'
import { differenceOf, meanOf, wilson, type Rate } from '../statistics/estimates'
import { placesIn } from '../statistics/places'
import { skillName, subsidyName } from './experiments'
import { everyRow, meanRow, rateRow, type Row } from './row'

/** The table of targets from the games of the experiments. */
export const rowsOf = (results: Results): readonly Row[] => [
  ...fairnessRows(results),
  ...skillRows(results),
  ...approvalRows(results),
  ...choiceRows(results),
  ...varietyRows(results),
  ...dramaRows(results),
]

const winRate = (games: readonly GameRecord[], faction: Faction): Rate =>
  wilson(games.filter(({ winner }) => winner === seatOf(faction)).length, games.length)

const nameOf = (faction: Faction): string => FACTION_INFO[faction].name.en

const fairnessRows = (results: Results): readonly Row[] => {
  const limits = { least: 0.225, most: 0.275 }
  const fair = (name: string, title: string): readonly Row[] =>
    FACTIONS.map((faction) =>
      rateRow(`${nameOf(faction)} wins (${title})`, '22.5-27.5%', winRate(gamesOf(results, name), faction), limits, name),
    )
  const { farthest } = placesIn(gamesOf(results, 'rotated'))
  const { place, effect, low, high } = farthest
  const places = meanRow(
    `Place in the turn order (the ${['first', 'second', 'third', 'last'][place - 1]} matters most)`,
    'under 3 points of win rate',
    { mean: effect, low, high },
    { least: -0.03, most: 0.03 },
    'rotated',
    ' points',
    100,
  )
  return [...fair('long-war', 'long war'), ...fair('spring-2021', 'Spring 2021'), places]
}

const skillRows = (results: Results): readonly Row[] => {
  const series = FACTIONS.filter((faction) => skillName(faction) in results)
  if (series.length === 0) return []
  const games = series.flatMap((faction) => gamesOf(results, skillName(faction)))
  const wins = series.reduce(
    (sum, faction) => sum + gamesOf(results, skillName(faction)).filter(({ winner }) => winner === seatOf(faction)).length,
    0,
  )
  return [rateRow('Skill: one against three of the level below', '45% or more', wilson(wins, games.length), { least: 0.45 }, 'one-above-*')]
}

const approvalRows = (results: Results): readonly Row[] => {
  const main = approvalIn(gamesOf(results, 'long-war'))
  const { medianQuarter: quarter } = main
  const share = shareWon(results)
  return [
    rateRow('Ali is granted its mini program', '55-85% of games', main.granted, { least: 0.55, most: 0.85 }, 'long-war'),
    {
      target: 'Median quarter of that',
      wanted: '3-6',
      measured: `${quarter}`,
      holds: quarter >= 3 && quarter <= 6,
      sure: quarter >= 4 && quarter <= 5,
      from: 'long-war',
    },
    rateRow('Forced open', '5-20% of games', main.forcedOpen, { least: 0.05, most: 0.2 }, 'long-war'),
    meanRow(
      `Approval at quarter 3 instead of never, to Ali (${share.length} games)`,
      '5 points of share or more',
      meanOf(share),
      { least: 5 },
      'approve-from-3, never-files',
      ' points',
    ),
  ]
}

/** What approval at quarter 3 brings Ali: its final share, in percent of all shoppers, above that of the same seed when it never files. */
const shareWon = (results: Results): readonly number[] => {
  const outside = new Map(gamesOf(results, 'never-files').map((game) => [game.seed, finalShare(game)]))
  return gamesOf(results, 'approve-from-3').flatMap((game) => {
    const without = outside.get(game.seed)
    const inTime = game.entry?.by === 'approved' && game.entry.quarter === 3
    return inTime && without !== undefined ? [finalShare(game) - without] : []
  })
}

const finalShare = ({ shares }: GameRecord): number => (100 * (shares[shares.length - 1]?.[seatOf('ali')] ?? 0)) / TOTAL_SHOPPERS

const choiceRows = (results: Results): readonly Row[] => {
  const free = winRate(gamesOf(results, 'long-war'), 'tencent')
  const cost = (policy: string, title: string): Row =>
    meanRow(
      `Tencent that ${title} wins less often, by`,
      '5 points or more',
      differenceOf(free, winRate(gamesOf(results, policy), 'tencent')),
      { least: 0.05 },
      `${policy}, long-war`,
      ' points',
      100,
    )
  return [cost('always-approve', 'always approves at once'), cost('never-approve', 'never approves')]
}

const varietyRows = (results: Results): readonly Row[] => {
  const games = gamesOf(results, 'long-war')
  const uses = actionsIn(games)
  const all = ACTION_TYPES.reduce((sum, type) => sum + uses[type].count, 0)
  // One line of the rules: file, revise or withdraw.
  const { file, revise, withdraw, ...others } = uses
  const actions = { 'file, revise or withdraw': { count: file.count + revise.count + withdraw.count }, ...others }
  const rates = Object.fromEntries(Object.entries(actions).map(([type, { count }]) => [type, wilson(count, all)]))
  const cards = Object.fromEntries(Object.entries(cardsIn(games)).map(([id, { faction, rate }]) => [`${faction}/${id}`, rate]))
  const subsidies = Object.fromEntries(
    FACTIONS.map((faction) => [nameOf(faction), winRate(gamesOf(results, subsidyName(faction)), faction)]),
  )
  return [
    everyRow(
      "Concessions in Ali's approved offers",
      '10-90% each',
      approvalIn(games).concessions,
      { least: 0.1, most: 0.9 },
      'long-war',
      true,
    ),
    everyRow('Every type of action', '2% of all actions or more', rates, { least: 0.02 }, 'long-war'),
    everyRow('Every card', 'played in 20% or more of the games in which it is drawn', cards, { least: 0.2 }, 'long-war'),
    everyRow('A seat that only subsidises wins', 'under 10%', subsidies, { most: 0.1 }, 'subsidy-only-*', true),
  ]
}

const dramaRows = (results: Results): readonly Row[] => {
  const games = gamesOf(results, 'long-war')
  const drama = dramaIn(games)
  const decisions = decisionsIn(games)
  const most = Math.max(...FACTIONS.map((faction) => decisions[faction].median))
  return [
    rateRow('The leader at half time wins', 'under 60%', drama.halfTimeLeaderWins, { most: 0.6 }, 'long-war'),
    rateRow(
      "Final margin under 10% of the winner's points",
      'half of the games or more',
      drama.marginUnderTenPercent,
      { least: 0.5 },
      'long-war',
    ),
    {
      target: 'Decisions of a seat (median; most in one game)',
      wanted: '30 at most',
      measured: FACTIONS.map((faction) => `${nameOf(faction)} ${decisions[faction].median} (${decisions[faction].most})`).join(', '),
      holds: most <= 30,
      sure: true,
      from: 'long-war',
    },
  ]
}
