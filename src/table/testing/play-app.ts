import { type LogEntry, type Move, builtInScenario } from '../../../rules'
import { DEFAULT_SETTINGS, type Settings } from '../../shared/settings'
import { type AppSource, startApp } from '../app/app-source'
import type { AskBot } from '../ask/bot-port'
import { createKeeper } from '../game/keeper'
import type { RulesDoor } from '../game/rules-door'
import { realRules } from '../game/rules-door'
import type { Seats } from '../game/seats'
import type { TableView } from '../view/table-view'
import { createFakeBridge, type FakeBridge } from './fake-bridge'

/** Bots that pick by their seed, at once. */
export const quickBots: AskBot = ({ moves, seed }) => Promise.resolve({ move: moves[seed % moves.length] as Move, why: [] })

/** Starts the app on the real rules with everything else in memory, and no waiting for shows. */
export const startTestApp = (
  options: {
    readonly fake?: FakeBridge
    readonly rules?: RulesDoor
    readonly askBot?: AskBot
    readonly settings?: Partial<Settings>
    readonly now?: () => Date
    readonly isPictureAwaited?: () => boolean
  } = {},
) => {
  const fake = options.fake ?? createFakeBridge()
  const settings: Settings = { ...DEFAULT_SETTINGS, animationSpeed: 'off', ...options.settings }
  const app = startApp(
    {
      bridge: fake.bridge,
      keeper: createKeeper(options.rules ?? realRules),
      askBot: options.askBot ?? quickBots,
      askAdvice: () => Promise.resolve([]),
      now: options.now ?? (() => new Date('2021-03-25T08:00:00Z')),
      isPictureAwaited: options.isPictureAwaited ?? (() => false),
      newLine: lines(),
      warn: (text) => console.warn(text),
    },
    { settings, notice: null, info: null },
  )
  return { app, fake }
}

const lines = (): (() => string) => {
  let count = 0
  return () => `line ${++count}`
}

/** A built-in scenario by its id. */
/** Starts a game in an app. */
export const startGame = (app: AppSource, seats: Seats, scenario = builtInScenario('first-steps'), seed = 5): void =>
  app.send({ type: 'setup.start', setup: { scenario, seed, seats } })

/** Lets promises and timers of no length run. */
export const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0))

/** Waits until something holds; a test's own time limit ends what never does. */
export const until = async (holds: () => boolean): Promise<void> => {
  while (!holds()) await settle()
}

/** The open table's view. */
export const tableOf = (app: AppSource): TableView => {
  const { table } = app.getSnapshot()
  if (table === null) throw new Error('no game is open')
  return table
}

/** Everything of a log that only one seat may know. */
export const secretsIn = (log: readonly LogEntry[]): readonly string[] =>
  log.flatMap((entry) => (entry.kind === 'card-drawn' ? [entry.card] : entry.kind === 'agenda-chosen' ? [entry.agenda] : []))

/** Picks a move by a fixed rule; nothing is withdrawn, so that there is something to review. */
const anyMove = (legal: readonly Move[], count: number): Move => {
  const wanted = legal.filter(({ type }) => type !== 'withdraw')
  return wanted[(count * 7) % wanted.length] as Move
}

/** Ends every turn at once. */
export const idleMove = (legal: readonly Move[], count: number): Move =>
  legal.find(({ type }) => type === 'end-turn') ?? anyMove(legal, count)

/** Does whatever a person would do next to get on. */
export const stepOn = async (app: AppSource, count: number, pick = anyMove): Promise<void> => {
  const { stage, legal, decider, bot } = tableOf(app)
  if (stage === 'hand-over') app.send({ type: 'seat.ready' })
  else if (stage === 'recap') app.send({ type: 'recap.done' })
  else if (bot?.waits === true || (stage === 'review' && decider === null)) app.send({ type: 'show.skip' })
  else if (stage === 'human-turn' || stage === 'answer' || stage === 'review') app.send({ type: 'move.chosen', move: pick(legal, count) })
  else app.send({ type: 'show.done' })
  await settle()
}
