import { type EventFromLogic, getNextTransitions, initialTransition, transition } from 'xstate'
import { type LogEntry, SCENARIOS } from '../../../rules'
import type { GameRecord } from '../game/game-record'
import { createKeeper } from '../game/keeper'
import type { Seats } from '../game/seats'
import { createTableMachine, type TableMachine, type TableSnapshot } from '../play/table-machine'
import { stageOf } from '../view/told-view'
import { createScriptRules, type ScriptStep } from './script-rules'

/** Any event of the table, or one that XState makes itself: a delay that passed, an actor that is done. */
export type AnyTableEvent = EventFromLogic<TableMachine> | { readonly type: string; readonly output?: unknown; readonly error?: unknown }

/** A table over scripted rules, moved by pure transitions: no clock, no actors, no files. */
export const createPureTable = (script: readonly ScriptStep[], seats: Seats, opening: readonly LogEntry[] = []) => {
  const keeper = createKeeper(createScriptRules(script, opening))
  const never = (): Promise<never> => new Promise(() => undefined)
  const machine = createTableMachine({ keeper, askBot: never, askAdvice: never, writeSave: never, keepCopy: never, warn: () => undefined })
  const record = keeper.start({ scenario: SCENARIOS[0]!, seed: 1, seats })
  /** The table at its very start, the game on its way to the disk. */
  const begin = (opened: GameRecord = record): TableSnapshot => initialTransition(machine, { record: opened, speed: 'normal' })[0]
  const send = (snapshot: TableSnapshot, ...events: readonly AnyTableEvent[]): TableSnapshot =>
    events.reduce((now, event) => transition(machine, now, event as EventFromLogic<TableMachine>)[0], snapshot)
  const open = (): TableSnapshot => send(begin(), answered('autosave', { ok: true }))
  return { keeper, machine, record, begin, open, send, stage: stageOf }
}

/** The name XState gives to "this delay has passed", where the table waits for it now. */
export const passed = (snapshot: TableSnapshot, delay: string): AnyTableEvent => {
  const type = getNextTransitions(snapshot)
    .map(({ eventType }) => eventType)
    .find((name) => name.startsWith(`xstate.after.${delay}.`))
  if (type === undefined) throw new Error(`nothing waits for ${delay}`)
  return { type }
}

/** The name XState gives to "this actor has answered". */
export const answered = (id: 'bot' | 'advice' | 'autosave' | 'named', output: unknown): AnyTableEvent => ({
  type: `xstate.done.actor.${id}`,
  output,
})

/** Lets what a bot did stay there for as long as it does. */
export const readOut = ({ send }: Pick<ReturnType<typeof createPureTable>, 'send'>, acted: TableSnapshot): TableSnapshot => {
  const seen = send(acted, passed(acted, 'seen'))
  return send(seen, passed(seen, 'read'))
}
