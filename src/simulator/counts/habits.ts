import { FACTIONS, type Faction, type GameState, type Move, type MoveType } from '../../../rules'
import { answerTo, type Answer } from '../command'
import { loadScenario } from '../load-scenario'
import { perFaction } from '../per-faction'
import { playGame } from '../play'
import { COUNTING_HELP, readCounting } from './counting-arguments'

const HABITS_HELP = `Counts what each faction does on a turn, by stage of the game, as src/bots/content/habits.json holds it.

  npm run habits -- [options]

${COUNTING_HELP}`

/**
 * What is told of a faction's turns: those with five or more quarters to come after them, the middle ones, and those of the last two
 * quarters.
 */
const stageOf = (left: number): 0 | 1 | 2 => (left >= 5 ? 0 : left >= 2 ? 1 : 2)

/** Habits are about what a seat does with its turn on the board; the desk and the talk are played by other rules. */
const KINDS: ReadonlySet<MoveType> = new Set<MoveType>([
  'fission',
  'subsidise',
  'develop',
  'choose-one',
  'serve',
  'play-card',
  'petition',
  'raise-capital',
  'open-shops',
  'grow-organ',
  'set-toll',
  'throttle',
])

/** Rarer than once in so many turns is no habit. */
const LEAST = 0.02

interface Count {
  turns: number
  readonly made: Map<MoveType, number>
}

const nothing = (): Count => ({ turns: 0, made: new Map() })

/** Counts what each faction does on a turn, by stage of the game, as content/habits.json holds it. */
export const habits = (words: readonly string[]): Promise<Answer> =>
  answerTo('habits', async () => {
    const { help, games, seed, scenario, seats } = readCounting(words)
    if (help) return HABITS_HELP
    const played = loadScenario(scenario)
    const counts = perFaction(() => [nothing(), nothing(), nothing()] as const)
    const each = (state: GameState, move: Move): void => {
      const count = counts[move.seat][stageOf(state.config.length - state.quarter)]
      if (move.type === 'end-turn') count.turns += 1
      else if (KINDS.has(move.type)) count.made.set(move.type, (count.made.get(move.type) ?? 0) + 1)
    }
    for (let game = 0; game < games; game++) playGame(played, (seed + game) >>> 0, seats, { each })
    return written(counts)
  })

const written = (counts: Readonly<Record<Faction, readonly Count[]>>): string =>
  `{\n${FACTIONS.map((faction) => `  "${faction}": [\n${counts[faction].map(lineOf).join(',\n')}\n  ]`).join(',\n')}\n}`

const lineOf = ({ turns, made }: Count): string => {
  const perTurn = [...KINDS].map((kind) => [kind, Math.round((100 * (made.get(kind) ?? 0)) / Math.max(1, turns)) / 100] as const)
  return `    {${perTurn
    .filter(([, rate]) => rate >= LEAST)
    .map(([kind, rate]) => `"${kind}": ${rate}`)
    .join(', ')}}`
}
