import {
  ALL_SEATS,
  FACTION_INFO,
  FACTIONS,
  SCENARIOS,
  STAGES,
  createGame,
  factionAt,
  TOTAL_SHOPPERS,
  standingOf,
  type Faction,
  type Position,
  type Scenario,
  type Seat,
  type Words,
} from '../../../../../rules'
import { factionName, formatNumber, formatSeries, quarterName, say, type Language } from '../../../words'
import { lengthsFor } from '../../set-up/set-up-draft'
import { agendasIn, privateTermsIn } from './agendas-in'
import { NONE, inCells } from './cells'

/** Lists and rows made from content: `{{missions}}`, `{{agendas}}`, `{{private-terms}}`, `{{scenarios}}`, `{{stages}}`, `{{seat-names}}`. */
export const CONTENT: Readonly<Record<string, (lang: Language, scenario: Scenario) => string>> = {
  missions: (lang) =>
    FACTIONS.map((faction) => {
      const goals = FACTION_INFO[faction].missions.map(({ words }) => say(words, lang)).join(lang === 'en' ? ' ' : '')
      return `- ${strong(factionName(faction, lang), lang)}${goals}`
    }).join('\n'),
  agendas: (lang, scenario) =>
    FACTIONS.flatMap((faction) => agendasIn(scenario, faction).map(({ name, goal }) => ownedLine(faction, name, goal.words, lang))).join(
      '\n',
    ),
  'private-terms': (lang, scenario) =>
    privateTermsIn(scenario)
      .map(({ faction, name, goal }) => ownedLine(faction, name, goal.words, lang))
      .join('\n'),
  scenarios: (lang) => SCENARIOS.map((scenario) => scenarioRow(scenario, lang)).join('\n'),
  'scenario-summaries': (lang) =>
    SCENARIOS.map(({ name, summary }) => `- ${strong(say(name, lang), lang)}${say(summary, lang)}`).join('\n'),
  stages: (lang) =>
    formatSeries(
      STAGES.map(({ name }) => say(name, lang)),
      lang,
    ),
  'seat-names': (lang) => inCells(FACTIONS.map((faction) => factionName(faction, lang))),
}

/** A line of a list of what belongs to seats: whose it is, its name, what it asks. */
function ownedLine(faction: Faction, name: Words, goal: Words, lang: Language): string {
  const title = `${factionName(faction, lang)}${lang === 'en' ? ', ' : '·'}${say(name, lang)}`
  return `- ${strong(title, lang)}${say(goal, lang)}`
}

function strong(text: string, lang: Language): string {
  return lang === 'en' ? `**${text}**: ` : `**${text}**：`
}

function scenarioRow(scenario: Scenario, lang: Language): string {
  const { name, startsAt, minutes } = scenario
  const lengths = lengthsFor(scenario).join(lang === 'en' ? ', ' : '、')
  return `| ${inCells([say(name, lang), lengths, quarterName(startsAt, 1, lang), formatNumber(minutes, lang)])} |`
}

type StartFigure = (seat: Seat, faction: Faction, opening: Position, lang: Language) => string

const levels = (list: readonly number[], seat: number): number =>
  list.reduce((sum, level, i) => (i % FACTIONS.length === seat ? sum + level : sum), 0)
const figure = (value: number, lang: Language): string => (value === 0 ? NONE : formatNumber(value, lang))

const START: Readonly<Record<string, StartFigure>> = {
  cash: (seat, _faction, { cash }, lang) => formatNumber(cash[seat], lang),
  share: (seat, _faction, opening, lang) => formatNumber(Math.round((standingOf(opening).counted[seat] * 100) / TOTAL_SHOPPERS), lang),
  access: (seat, faction, { access }, lang) => (faction === 'tencent' ? NONE : formatNumber(access[seat], lang)),
  contract: (seat, _faction, { contracts }, lang) => figure(contracts[seat]?.until ?? 0, lang),
  pay: (seat, _faction, { contracts }, lang) => (contracts[seat]?.terms.weChatPay === true ? (lang === 'en' ? 'yes' : '是') : NONE),
  fee: (seat, _faction, { contracts }, lang) => figure(contracts[seat]?.terms.trafficFee ?? 0, lang),
  stake: (seat, _faction, { stakes }, lang) => figure(stakes[seat], lang),
  supply: (seat, _faction, { supply }, lang) => figure(levels(supply, seat), lang),
  service: (seat, _faction, { service }, lang) => figure(levels(service, seat), lang),
  pillars: (_seat, faction, { organs }, lang) =>
    faction === 'tencent'
      ? figure(
          organs.reduce((sum, level) => sum + level, 0),
          lang,
        )
      : NONE,
  scrutiny: (seat, _faction, { scrutiny }, lang) => formatNumber(scrutiny[seat], lang),
  cards: (seat, _faction, { hands }, lang) => formatNumber(hands[seat].length, lang),
}

/** What the seats start with in a scenario, as cells; no seed changes any of it. */
export function startCells(scenario: Scenario, what: string, lang: Language): string {
  return inCells(startFigures(scenario, what, lang))
}

/** What each seat starts with of something in a scenario, in seat order. */
export function startFigures(scenario: Scenario, what: string, lang: Language): readonly string[] {
  const write = START[what]
  if (write === undefined) throw new Error(`the rulebook asks what seats start with of ${what}`)
  const opening = createGame({ scenario, seed: 1 })
  return ALL_SEATS.map((seat) => write(seat, factionAt(seat), opening, lang))
}
