import { CARDS, CONCESSIONS, FACTIONS } from '../../rules'
import { ArgumentError, readArguments } from './arguments'
import { loadScenario } from './load-scenario'
import { reportOf, tableOf } from './report'
import { playSeries } from './series'
import { newTallies, tallyGame, type Tallies } from './tallies'

const percent = (part: number, whole: number): string => `${whole === 0 ? 0 : Math.round((1000 * part) / whole) / 10}%`
const median = (list: readonly number[]): number => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0

const accessLines = (tallies: Tallies): string[] => [
  `Ali approved in ${percent(tallies.approvedIn.length, tallies.games)}, median quarter ${median(tallies.approvedIn)}; forced open in ${percent(tallies.forcedIn.length, tallies.games)}, median quarter ${median(tallies.forcedIn)}; orders in ${percent(tallies.orders, tallies.games)}`,
  `Concessions in Ali's approved offers: ${CONCESSIONS.map((concession) => `${concession} ${percent(tallies.conceded.get(concession) ?? 0, tallies.approvedOffers)}`).join(', ')}`,
]

const moveLines = (tallies: Tallies): string[] => {
  const forced = ['end-turn', 'choose-agenda', 'rule', 'answer-deal', 'answer-support', 'answer-counter']
  const actions = [...tallies.moves].filter(([type]) => !forced.includes(type))
  const all = actions.reduce((sum, [, count]) => sum + count, 0)
  return [`Actions: ${actions.map(([type, count]) => `${type} ${percent(count, all)}`).join(', ')}`]
}

const pointLines = (tallies: Tallies): string[] =>
  FACTIONS.map((faction, seat) => {
    const parts = [...tallies.sources[seat]].map(([source, points]) => `${source} ${(points / tallies.games).toFixed(1)}`)
    return `${faction}: ${parts.join(', ')}; cash left ${(tallies.cash[seat] / tallies.games).toFixed(1)}`
  })

const cardLines = (tallies: Tallies): string[] => {
  const rates = [...CARDS.values()].map(({ id, faction }) => `${faction}/${id} ${percent(tallies.cardsPlayed.get(id) ?? 0, tallies.cardsSeen.get(id) ?? 0)}`)
  return [`Cards played, of the games in which they were drawn: ${rates.join(', ')}`]
}

/** Prints how a scenario is balanced between bots; takes the options of simulate. */
try {
  const request = readArguments(process.argv.slice(2))
  const setup = { ...request, scenario: loadScenario(request.scenario) }
  const tallies = newTallies()
  const since = performance.now()
  const sums = playSeries(setup, undefined, (game) => tallyGame(tallies, game))
  console.log(tableOf(reportOf(setup, sums, (performance.now() - since) / 1000)))
  console.log([...pointLines(tallies), ...accessLines(tallies), ...moveLines(tallies), ...cardLines(tallies)].join('\n'))
  console.log(
    `Leader at half time won ${percent(tallies.leaderWon, tallies.games)}; median margin ${Math.round(median(tallies.margins))}% of the winner's points`,
  )
} catch (error) {
  if (!(error instanceof ArgumentError)) throw error
  process.stderr.write(`balance: ${error.message}\n`)
  process.exitCode = 2
}
