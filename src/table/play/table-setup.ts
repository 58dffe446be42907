import { assign, enqueueActions, fromPromise, raise, sendTo, setup } from 'xstate'
import type { Move } from '../../../rules'
import type { SaveSlot } from '../../shared/bridge'
import type { Result } from '../../shared/result'
import { applicationMachine } from './application-machine'
import { type Advice, type AdviceQuestion, type AskAdvice, type AskBot, type BotAnswer, type BotQuestion } from '../ask/bot-port'
import { copyAfter, type CopyKept, type CopyRequest, NO_COPY } from '../files/copies'
import type { GameRecord, GuideMarks } from '../game/game-record'
import { intentMachine } from './intent-machine'
import type { Keeper } from '../game/keeper'
import { isForetold } from '../game/predictions'
import { passShows, USUAL_PACE, waitsOf } from '../tell/pace'
import { humansOf } from '../game/seats'
import { MARKET_ORDER } from '../tell/shows'
import { decisionOf, deskOf, isHandedRound, isUnsaved, needsHandOver, type TableContext, type TableInput } from './table-context'
import type { TableEvent } from './table-events'
import { dropShow, endTurn, makeAgain, makeBotMove, makeMove, takeBack } from './table-moves'
import { BOT_PATIENCE_MS, saveRetryMs } from '../tell/timing'
import type { TableTag } from './table-tags'

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

/** The move an event stands for, if any. */
const moveIn = (context: TableContext, event: TableEvent): Move | null => {
  if (event.type === 'move.chosen') return event.move
  const decision = decisionOf(context)
  return event.type === 'turn.end' && decision !== null ? { type: 'end-turn', seat: decision.seat } : null
}

/** The vocabulary of the table's machine: what it remembers, asks, does and waits for. */
export const tableSetup = ({ keeper, askBot, askAdvice, writeSave, keepCopy, warn }: TableDeps) =>
  setup({
    types: {
      context: {} as TableContext,
      events: {} as TableEvent,
      input: {} as TableInput,
      tags: {} as TableTag,
      children: {} as { readonly intent: 'intent' } & Readonly<Record<ApplicationActor, 'application'>>,
    },
    actors: {
      askBot: fromPromise<BotAnswer, BotQuestion>(({ input, signal }) => askBot(input, signal)),
      askAdvice: fromPromise<readonly Advice[], AdviceQuestion>(({ input, signal }) => askAdvice(input, signal)),
      writeSave: fromPromise<Result, SaveRequest>(({ input }) => writeSave(input)),
      keepCopy: fromPromise<CopyEnd, CopyRequest>(async ({ input }) => ({ kept: await keepCopy(input), moves: input.record.played })),
      intent: intentMachine,
      application: applicationMachine,
    },
    delays: {
      think: ({ context }) => waitsOf(context).think,
      acted: ({ context }) => (hasJustRuled(context) ? waitsOf(context).verdict : waitsOf(context).acted),
      verdict: ({ context }) => waitsOf(context).verdict,
      step: ({ context }) => waitsOf(context).step,
      page: ({ context }) => waitsOf(context).page,
      patience: BOT_PATIENCE_MS,
      retry: ({ context }) => saveRetryMs(context.autosave.attempts),
    },
    guards: {
      isBroken: ({ context }) => context.fault !== null,
      hasVerdict: ({ context }) => context.verdict,
      isShowing: ({ context }, kind: string) => context.shows[0]?.kind === kind,
      isOver: ({ context }) => decisionOf(context) === null,
      isBots: ({ context }) => decisionOf(context)?.by === 'bot',
      mayAdvise: ({ context }) => context.record.advice && decisionOf(context)?.by === 'human',
      isReview: ({ context }) => ['ruling', 'counter'].includes(decisionOf(context)?.kind ?? ''),
      isAnswer: ({ context }) => decisionOf(context)?.isPublic === true,
      isPrivateToMany: ({ context }) => decisionOf(context)?.isPublic === false && isHandedRound(context),
      needsHandOver: ({ context }) => needsHandOver(context),
      hasNoRecap: ({ context }) => {
        const decision = decisionOf(context)
        // Before anybody has had a turn there is nothing to tell.
        return decision === null || decision.kind === 'agenda' || keeper.recap(context.record, decision.seat).length === 0
      },
      isMove: ({ context, event }) => moveIn(context, event) !== null,
      isLegal: ({ context, event }) => {
        const move = moveIn(context, event)
        return move !== null && keeper.check(context.record, move) === null
      },
      asksPrediction: ({ context, event }) => {
        const move = moveIn(context, event)
        return context.record.predicts && move?.type === 'end-turn' && keeper.check(context.record, move) === null
      },
      isForetold: ({ event }) => event.type === 'prediction.give' && isForetold(event.forecast),
      canUndo: ({ context }) => keeper.canUndo(context.record),
      canRedo: ({ context }) => keeper.canRedo(context.record),
      isMarketShown: ({ context }) => context.step >= MARKET_ORDER.length || waitsOf(context).step === 0,
      isBotReady: ({ context }) => context.bot?.answered === true && context.bot.hurried,
      isUnattended: ({ context }) => humansOf(context.record.seats).length === 0,
      goesOnAlone: ({ context }) => humansOf(context.record.seats).length === 0 && !context.pace.held,
      isRunning: ({ context }) => !context.pace.held,
      isOnDesk: ({ context, event }) => 'application' in event && context.desk.includes(event.application),
      isSaved: ({ context }) => context.autosave.state === 'saved' && !context.autosave.due,
      isSafe: ({ context }) => !isUnsaved(context),
      isSaveDue: ({ context }) => context.autosave.due,
    },
    actions: {
      play: assign(({ context, event }) => {
        const move = moveIn(context, event)
        return move === null ? {} : makeMove(context, keeper, move)
      }),
      endTurn: assign(({ context, event }) => endTurn(context, keeper, event.type === 'prediction.give' ? event.forecast : null)),
      refuse: assign(({ context, event }) => {
        const move = moveIn(context, event)
        return { refusal: move === null ? null : keeper.check(context.record, move) }
      }),
      dismissRefusal: assign({ refusal: null }),
      undo: assign(({ context }) => takeBack(context, keeper)),
      redo: assign(({ context }) => makeAgain(context, keeper)),
      askFor: assign(({ context }) => {
        const decision = decisionOf(context)
        return { bot: decision === null ? null : { seat: decision.seat, answered: false, answer: null, hurried: false, movedAt: null } }
      }),
      keepAnswer: assign(({ context }, answer: BotAnswer) => ({ bot: context.bot && { ...context.bot, answered: true, answer } })),
      hurry: assign(({ context }) => ({ bot: context.bot && { ...context.bot, hurried: true } })),
      noteTrouble: assign(({ context }, detail: string) => ({
        troubles: [...context.troubles, { code: 'bot.failed', detail }],
        bot: context.bot && { ...context.bot, answered: true, answer: null },
      })),
      playBot: assign(({ context }) => makeBotMove(context, keeper)),
      warnOfBot: ({ context }) => {
        const [trouble] = context.troubles.slice(-1)
        if (context.bot?.answer === null && trouble !== undefined) warn(`${trouble.code}: ${trouble.detail}`)
      },
      forgetBot: assign({ bot: null }),
      beginAdvice: assign({ advice: { state: 'thinking', choices: [] } as const }),
      keepAdvice: assign((_, choices: readonly Advice[]) => ({ advice: { state: 'given', choices } as const })),
      failAdvice: assign({ advice: { state: 'failed', choices: [] } as const }),
      closeAdvice: assign(({ context, event }) => ({
        advice: null,
        advised: (event.type === 'advice.close' ? event.chosen : null) ?? context.advised,
      })),
      forgetAdvice: assign({ advice: null, advised: null }),
      sitDown: assign(({ context }) => ({ atScreen: decisionOf(context)?.seat ?? null })),
      standUp: assign({ atScreen: null }),
      markGuide: assign(({ context, event }) => ({ record: { ...context.record, guide: guideAfter(context.record.guide, event) } })),
      hold: assign({ pace: { held: true, skipTo: null } }),
      goOn: assign({ pace: USUAL_PACE }),
      skip: assign(({ event }) => (event.type === 'watch.skip' ? { pace: { held: false, skipTo: event.to } } : {})),
      passShows: assign(({ context }) => passShows(context)),
      nextStep: assign(({ context }) => ({ step: context.step + 1 })),
      seeVerdict: assign({ verdict: false }),
      dropShow: assign(({ context }) => dropShow(context)),
      beginIntent: enqueueActions(({ context, enqueue, self }) => {
        if (context.drafting) return
        enqueue.spawnChild('intent', {
          id: 'intent',
          syncSnapshot: true,
          input: { legal: keeper.legal(context.record.state), parent: self },
        })
        enqueue.assign({ drafting: true })
      }),
      // After a pause the turn is handed over, not over: the draft waits, unseen, for the seat it belongs to.
      endIntent: enqueueActions(({ context, event, enqueue }) => {
        if (!context.drafting || event.type === 'resume') return
        enqueue.stopChild('intent')
        enqueue.assign({ drafting: false })
      }),
      tellIntent: sendTo('intent', ({ event }) => event),
      tellApplication: sendTo(
        ({ event }) => applicationActor('application' in event ? event.application : 0),
        ({ event }) => event,
      ),
      arrangeDesk: enqueueActions(({ context, enqueue, self }) => {
        const { quarter, pending, applications } = context.record.state
        const wanted = deskOf(context)
        for (const id of context.desk) if (!wanted.includes(id)) enqueue.stopChild(applicationActor(id))
        for (const application of applications.filter(({ id }) => wanted.includes(id))) {
          const id = applicationActor(application.id)
          const called = 'application' in pending && pending.application === application.id
          if (context.desk.includes(application.id)) enqueue.sendTo(id, { type: 'desk.moved', application, called, quarter })
          else enqueue.spawnChild('application', { id, syncSnapshot: true, input: { application, called, quarter, parent: self } })
        }
        enqueue.assign({ desk: wanted })
      }),
      setSpeed: assign(({ event }) => (event.type === 'speed.changed' ? { speed: event.speed } : {})),
      saveSoon: raise({ type: 'save.due' }),
      saveStarts: assign(({ context: { autosave, record } }) => ({
        autosave: { ...autosave, state: 'saving', due: false, begun: { line: record.line ?? null, moves: record.played.length } } as const,
      })),
      saveAgain: assign(({ context }) => ({ autosave: { ...context.autosave, due: true } })),
      saveEnded: assign(({ context }, result: Result) => ({ autosave: saveEnded(context.autosave, result) })),
      nameSave: assign(({ event }) =>
        event.type === 'game.save'
          ? { named: { state: 'saving', name: event.name, overwrite: event.overwrite === true, code: null, params: {} } as const }
          : {},
      ),
      namedEnded: assign(({ context }, result: Result) => ({
        named: result.ok
          ? ({ ...context.named, state: 'saved' } as const)
          : ({ ...context.named, state: 'failed', code: result.code, params: result.params } as const),
      })),
      beginCopy: assign(({ context, event }) =>
        event.type === 'copy.keep' ? { copy: { ...context.copy, state: 'keeping', name: event.name } as const } : {},
      ),
      copyEnded: assign(({ context }, { kept, moves }: CopyEnd) => ({
        copy: copyAfter(context.copied === moves ? context.copy : NO_COPY, kept),
        copied: kept.ok && kept.fileName !== null ? moves : context.copied,
      })),
      sayOver: enqueueActions(({ context, enqueue }) => {
        if (context.parent !== null) enqueue.sendTo(context.parent, { type: 'table.over', record: context.record })
      }),
      sayLeft: enqueueActions(({ context, enqueue }) => {
        if (context.parent !== null) enqueue.sendTo(context.parent, { type: 'table.left' })
      }),
    },
  })

export type TableSetup = ReturnType<typeof tableSetup>

const saveEnded = ({ attempts, due, begun, onDisk }: TableContext['autosave'], result: Result): TableContext['autosave'] =>
  result.ok
    ? { state: 'saved', code: null, params: {}, attempts: 0, onDisk: begun, due, begun }
    : { state: 'failed', code: result.code, params: result.params, attempts: attempts + 1, onDisk, due: false, begun }

/** A ruling, or the answer to a counter, stays on the screen as long as a person's would. */
const hasJustRuled = ({ record, bot }: TableContext): boolean => {
  const type = bot?.movedAt == null ? null : record.played[bot.movedAt]?.move.type
  return type === 'rule' || type === 'answer-counter'
}

const guideAfter = (guide: GuideMarks, event: TableEvent): GuideMarks => {
  if (event.type === 'guide.seen') return guide.seen.includes(event.lesson) ? guide : { ...guide, seen: [...guide.seen, event.lesson] }
  return { ...guide, left: event.type === 'guide.leave' }
}
