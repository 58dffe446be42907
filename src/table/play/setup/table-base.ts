import { fromPromise, setup } from 'xstate'
import type { SaveSlot } from '../../../shared/bridge'
import type { Result } from '../../../shared/result'
import type { Advice, AdviceQuestion, AskAdvice, AskBot, BotAnswer, BotQuestion } from '../../ask/bot-port'
import type { ThinkingBot } from '../../ask/think-ahead'
import type { CopyKept, CopyRequest } from '../../files/copies'
import type { GameRecord } from '../../game/game-record'
import type { Keeper } from '../../game/keeper'
import { waitsOf } from '../../tell/pace'
import { BOT_PATIENCE_MS, readingOf, saveRetryMs, type Stay } from '../../tell/timing'
import { applicationMachine } from '../application-machine'
import { intentMachine } from '../intent-machine'
import type { TableContext, TableInput } from '../table-context'
import type { TableEvent } from '../table-events'
import type { TableTag } from '../table-tags'

/** A save to be written. */
export interface SaveRequest {
  readonly slot: SaveSlot
  readonly record: GameRecord
}

/** What the table's machine needs from outside; with these it stays free of workers, files and rules of its own. */
export interface TableDeps {
  readonly keeper: Keeper
  readonly askBot: AskBot
  readonly askAdvice: AskAdvice
  readonly writeSave: (request: SaveRequest) => Promise<Result>
  readonly keepCopy: (request: CopyRequest) => Promise<CopyKept>
  /** The computer's clock, in milliseconds; without it turns are not measured. */
  readonly now?: () => number
  /** Hears what went wrong without anybody at the table having to know. */
  readonly warn: (text: string) => void
}

/** What became of a copy, and which moves are in it. */
export interface CopyEnd {
  readonly kept: CopyKept
  readonly moves: GameRecord['played']
}

/** The id of an application's sub-machine. */
export type ApplicationActor = `application-${number}`

/** Names an application's sub-machine. */
export const applicationActor = (id: number): ApplicationActor => `application-${id}`

/** How long what a bot did last stays: a move, or with the end of a turn all of it. */
const stayOf = (context: TableContext): Stay => {
  const { acted, ended } = waitsOf(context)
  return context.record.played[context.bot?.movedAt ?? -1]?.move.type === 'end-turn' ? ended : acted
}

/** What the table's machine is made of before it knows a game: its types, whom it asks, how long it waits. */
export const tableBase = ({ askAdvice, writeSave, keepCopy }: TableDeps, bots: ThinkingBot) =>
  setup({
    types: {
      context: {} as TableContext,
      events: {} as TableEvent,
      input: {} as TableInput,
      tags: {} as TableTag,
      children: {} as { readonly intent: 'intent' } & Readonly<Record<ApplicationActor, 'application'>>,
    },
    actors: {
      askBot: fromPromise<BotAnswer, BotQuestion>(({ input, signal }) => bots.ask(input, signal)),
      askAdvice: fromPromise<readonly Advice[], AdviceQuestion>(({ input, signal }) => askAdvice(input, signal)),
      writeSave: fromPromise<Result, SaveRequest>(({ input }) => writeSave(input)),
      keepCopy: fromPromise<CopyEnd, CopyRequest>(async ({ input }) => ({ kept: await keepCopy(input), moves: input.record.played })),
      intent: intentMachine,
      application: applicationMachine,
    },
    delays: {
      think: ({ context }) => waitsOf(context).think,
      seen: ({ context }) => stayOf(context).start,
      read: ({ context }) => readingOf(stayOf(context), context.bot?.letters ?? null),
      gate: ({ context }) => waitsOf(context).gate,
      step: ({ context }) => waitsOf(context).step,
      page: ({ context }) => waitsOf(context)[context.shows[0]?.kind === 'prologue' ? 'sheet' : 'page'],
      patience: BOT_PATIENCE_MS,
      retry: ({ context }) => saveRetryMs(context.autosave.attempts),
    },
  })

/** What each part of the vocabulary is added to. */
export type TableBase = ReturnType<typeof tableBase>
