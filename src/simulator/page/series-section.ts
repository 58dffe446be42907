import { CONCESSIONS, FACTIONS, FACTION_INFO, type Faction } from '../../../rules'
import { inTurn } from '../in-turn'
import type { SeriesReport } from '../report'
import type { Rate } from '../../statistics/estimates'
import { percentWithin } from '../table'
import { barChart, stackChart, type Bar } from './charts'
import { figure, htmlTable, section } from './html'

/** The factions' colours, as on the board. */
const COLOURS: Readonly<Record<Faction, string>> = { ali: '#f0a020', tencent: '#2b9c93', pdd: '#d8503f', jd: '#5b6fb5' }
const PLAIN = '#8a7f70'
/** Colours of layers that belong to no faction. */
const LAYERS = [
  '#3f6f8f',
  '#d98c3f',
  '#7d9b4e',
  '#b3546b',
  '#8f6fae',
  '#c9b03a',
  '#4fa3a0',
  '#a0705a',
  '#6d6d6d',
  '#c77fb0',
  '#516b35',
  '#92a6c4',
]

const nameOf = (faction: Faction): string => FACTION_INFO[faction].name.en

/** A rate as a bar in percent. */
const bar = (name: string, { rate, low, high }: Rate, colour = PLAIN): Bar => ({
  name,
  value: 100 * rate,
  low: 100 * low,
  high: 100 * high,
  colour,
})

/** A series of games as a part of the page. */
export const seriesSection = (report: SeriesReport): string => {
  const { scenario, games, seed, seats, order } = report
  const bots = Object.entries(seats)
    .map(([seat, bot]) => `${seat} ${bot}`)
    .join(', ')
  const title = `${scenario}: ${games} games, seeds from ${seed}, ${bots}${order === 'rotated' ? ', turn order rotated' : ''}`
  return section(title, [
    winFigure(report),
    pointFigure(report),
    ...approvalFigures(report),
    ...useFigures(report),
    marginFigure(report),
    ...tables(report),
  ])
}

const winFigure = ({ winRate, places }: SeriesReport): string => {
  const bars = FACTIONS.map((faction) => bar(nameOf(faction), winRate[faction], COLOURS[faction]))
  const byPlace = (places?.winRate ?? []).map((rate, at) => bar(`Place ${at + 1}`, rate))
  return figure(
    'Games won by each seat, with 95% intervals; marked: 22.5% and 27.5%.',
    barChart([...bars, ...byPlace], { unit: '%', marks: [22.5, 27.5] }),
  )
}

const pointFigure = ({ pointsBySource }: SeriesReport): string => {
  const sources = [...new Set(FACTIONS.flatMap((faction) => Object.keys(pointsBySource[faction])))]
  const layers = sources.map((name, at) => ({
    name,
    colour: inTurn(LAYERS, at),
    values: FACTIONS.map((faction) => Object.entries(pointsBySource[faction]).find(([source]) => source === name)?.[1] ?? 0),
  }))
  return figure('Mean points by where they come from.', stackChart(FACTIONS.map(nameOf), layers, '', true))
}

const approvalFigures = ({ approval }: SeriesReport): readonly string[] => {
  const { grantedQuarters, forcedQuarters, granted, forcedOpen, outside } = approval
  const last = Math.max(1, ...[...Object.keys(grantedQuarters), ...Object.keys(forcedQuarters)].map(Number))
  const quarters = Array.from({ length: last }, (_, at) => `${at + 1}`)
  const layer = (name: string, colour: string, counts: Readonly<Record<string, number>>) => ({
    name,
    colour,
    values: quarters.map((at) => counts[at] ?? 0),
  })
  const ways = stackChart(
    quarters,
    [layer('granted', COLOURS.tencent, grantedQuarters), layer('forced open', COLOURS.pdd, forcedQuarters)],
    '',
    false,
  )
  const concessions = CONCESSIONS.map((concession) => bar(concession, approval.concessions[concession]))
  return [
    figure(
      `Quarter of Ali's first mini program, in games. Granted in ${percentWithin(granted)}, ` +
        `forced open in ${percentWithin(forcedOpen)}, never in ${percentWithin(outside)}.`,
      ways,
    ),
    figure(
      `Concessions in ${approval.offers} approved offers of Ali's, with 95% intervals; marked: 10% and 90%.`,
      barChart(concessions, { unit: '%', most: 100, marks: [10, 90] }),
    ),
  ]
}

const useFigures = ({ actions, cards }: SeriesReport): readonly string[] => {
  const used = Object.entries(actions).map(([type, { share }]) => bar(type, { rate: share, low: share, high: share }))
  const played = Object.entries(cards).map(([id, { faction, rate }]) => bar(id, rate, COLOURS[faction]))
  return [
    figure('Share of each kind of action in all actions; marked: 2%.', barChart(used, { unit: '%', marks: [2] })),
    figure(
      'Games in which a card was played, of those in which it was drawn; marked: 20%.',
      barChart(played, { unit: '%', most: 100, marks: [20] }),
    ),
  ]
}

const marginFigure = ({ drama }: SeriesReport): string => {
  const steps = Object.keys(drama.margins).map(Number)
  const names = Array.from({ length: Math.max(0, ...steps) / 5 + 1 }, (_, at) => 5 * at)
  const counts = { name: 'games', colour: PLAIN, values: names.map((from) => drama.margins[`${from}`] ?? 0) }
  return figure(
    `The winner's lead over the second, in percent of its points, by games. Under 10% in ${percentWithin(drama.marginUnderTenPercent)}; ` +
      `the leader at half time won ${percentWithin(drama.halfTimeLeaderWins)}.`,
    stackChart(
      names.map((from) => `${from}-${from + 5}`),
      [counts],
      '',
      false,
    ),
  )
}

const tables = ({ winRate, meanPoints, meanCash, decisions, decisionMs, seats }: SeriesReport): readonly string[] => [
  htmlTable(
    ['Seat', 'Bot', 'Wins (95%)', 'Mean points', 'Cash left', 'Decisions (median)', 'Decisions (most)'],
    FACTIONS.map((faction) => [
      nameOf(faction),
      seats[faction],
      percentWithin(winRate[faction]),
      meanPoints[faction].toFixed(1),
      meanCash[faction].toFixed(1),
      `${decisions[faction].median}`,
      `${decisions[faction].most}`,
    ]),
  ),
  htmlTable(
    ['Level', 'Decisions', 'Half of them within', '95% within'],
    Object.entries(decisionMs).map(([level, { decisions: count, p50, p95 }]) => [level, `${count}`, `${p50} ms`, `${p95} ms`]),
  ),
]
