import { FACTIONS, FACTION_INFO } from '../../rules'
import type { SeriesReport } from './report'
import type { Rate } from '../statistics/estimates'

/** A rate as people read it: 26.3%. */
export const percent = (rate: number): string => `${(100 * rate).toFixed(1)}%`

/** A rate with its interval: 26.3% (24.1-28.6). */
export const percentWithin = ({ rate, low, high }: Rate): string =>
  `${percent(rate)} (${(100 * low).toFixed(1)}-${(100 * high).toFixed(1)})`

/** Rows of cells as a table in plain text: the first columns to the left, the others to the right. */
export const plainTable = (head: readonly string[], rows: readonly (readonly string[])[], left: number): string => {
  const widthOf = (column: number): number => Math.max(...[head, ...rows].map((cells) => cells[column]?.length ?? 0))
  const widths = head.map((_, column) => widthOf(column))
  const line = (cells: readonly string[]): string =>
    widths
      .map((width, column) => (column < left ? (cells[column] ?? '').padEnd(width) : (cells[column] ?? '').padStart(width)))
      .join('   ')
      .trimEnd()
  return [line(head), ...rows.map(line)].join('\n')
}

/** A report as a table for people. */
export const tableOf = (report: SeriesReport): string => {
  const { games, seed, scenario, moves, gamesPerSecond } = report
  const rows = FACTIONS.map((faction) => [
    FACTION_INFO[faction].name.en,
    report.seats[faction],
    `${report.wins[faction]}`,
    percentWithin(report.winRate[faction]),
    report.meanPoints[faction].toFixed(1),
    report.meanCash[faction].toFixed(1),
    `${report.decisions[faction].median}`,
  ])
  return [
    `${scenario}: ${games} ${games === 1 ? 'game' : 'games'} from seed ${seed}`,
    '',
    plainTable(['Seat', 'Bot', 'Wins', 'Of games (95%)', 'Mean points', 'Cash left', 'Decisions'], rows, 2),
    '',
    ...pointLines(report),
    '',
    ...courseLines(report),
    ...bargainLines(report),
    '',
    heldTable(report),
    '',
    `${(moves / games).toFixed(1)} moves a game, ${gamesPerSecond} games a second; ${timeLine(report)}`,
  ].join('\n')
}

const pointLines = ({ pointsBySource }: SeriesReport): readonly string[] =>
  FACTIONS.map(
    (faction) =>
      `${FACTION_INFO[faction].name.en}: ${Object.entries(pointsBySource[faction])
        .map(([source, points]) => `${source} ${points.toFixed(1)}`)
        .join(', ')}`,
  )

const courseLines = ({ approval, actions, cards, drama, places }: SeriesReport): readonly string[] => [
  `Ali approved in ${percentWithin(approval.granted)}, median quarter ${approval.medianQuarter}; ` +
    `forced open in ${percentWithin(approval.forcedOpen)}; orders in ${percent(approval.orders.rate)}`,
  `Concessions in ${approval.offers} approved offers of Ali's: ${ratesLine(approval.concessions)}`,
  `The same in all ${approval.allOffers}: ${ratesLine(approval.allConcessions)}`,
  `Actions: ${Object.entries(actions)
    .map(([type, { share }]) => `${type} ${percent(share)}`)
    .join(', ')}`,
  `Cards played, of the games in which they were drawn: ${Object.entries(cards)
    .map(([id, { faction, rate }]) => `${faction}/${id} ${percent(rate.rate)}`)
    .join(', ')}`,
  `Leader at half time won ${percentWithin(drama.halfTimeLeaderWins)}; ` +
    `median margin ${drama.medianMarginPercent}%, under 10% in ${percent(drama.marginUnderTenPercent.rate)}`,
  ...(places === undefined ? [] : [`Wins by place in the turn order: ${places.winRate.map(percentWithin).join(', ')}`]),
]

const bargainLines = ({ bargaining, course }: SeriesReport): readonly string[] => [
  `Rulings: ${ratesLine(bargaining.rulings)}; first offers taken ${percentWithin(bargaining.firstOffersTaken)}`,
  `Deals: ${bargaining.dealsPerGame.mean.toFixed(2)} a game (${ratesLine(bargaining.dealForms)}); ` +
    `promises kept ${percentWithin(bargaining.promisesKept)}`,
  `The lead changes ${course.leaderChanges.mean.toFixed(2)} times a game; at half time it is ${ratesLine(course.leadsAtHalfTime)}; ` +
    `leader before the last quarter won ${percentWithin(course.lateLeaderWins)}, ` +
    `last at half time won ${percentWithin(course.halfTimeLastWins)}`,
  `Somebody besides Tencent fined in ${percentWithin(course.othersFined)}`,
  ...FACTIONS.map((faction) => `${FACTION_INFO[faction].name.en} opens with ${ratesLine(course.openings[faction])}`),
]

/** The secret cards: how often each was kept of the times it was dealt, and who won then. */
const heldTable = ({ cardsHeld }: SeriesReport): string => {
  const rows = Object.entries(cardsHeld).map(([id, { kind, seat, dealt, kept, wins, aliInByQuarter4 }]) => [
    id,
    kind,
    FACTION_INFO[seat].name.en,
    ...[dealt, kept, ...FACTIONS.map((faction) => wins[faction]), aliInByQuarter4].map(String),
  ])
  const winners = FACTIONS.map((faction) => `${FACTION_INFO[faction].name.en} won`)
  return plainTable(['Secret card', 'Kind', 'Seat', 'Dealt', 'Kept', ...winners, 'Ali in by Q4'], rows, 3)
}

const ratesLine = (rates: Readonly<Record<string, Rate>>): string =>
  Object.entries(rates)
    .map(([name, { rate }]) => `${name} ${percent(rate)}`)
    .join(', ')

const timeLine = ({ decisionMs }: SeriesReport): string =>
  Object.entries(decisionMs)
    .map(([level, { p50, p95 }]) => `${level} decides in ${p50} ms (half of them), ${p95} ms (95%)`)
    .join('; ')
