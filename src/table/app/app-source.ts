import { type Actor, createActor, type Subscribable } from 'xstate'
import type { Forecast, Move, PlayerView } from '../../../rules'
import type { MenuCommand } from '../../shared/app-messages'
import { type AppView, createAppViewer } from './app-view'
import type { Keeper } from '../game/keeper'
import type { MovePreview } from '../game/preview'
import { createPublicFilm, createPublicViewer, type PublicTable } from '../host/public-table'
import type { TableSnapshot } from '../play/table-machine'
import type { AppEvent } from './root-events'
import { createDrawnView } from './drawn-view'
import { followActors } from './follow-actors'
import { nowAndThen } from './now-and-then'
import { createRootMachine, type RootMachine } from './root-machine'
import type { RootDeps, RootInput } from './root-context'

/** Where the hooks get everything: the app's view, and a way to send events. The machine and the game stay behind it. */
export interface AppSource extends Subscribable<AppView> {
  getSnapshot(): AppView
  send(event: AppEvent): void
  onMenu(command: MenuCommand, handler: () => void): () => void
  preview(move: Move): MovePreview | null
  forecast(position: PlayerView): Forecast | null
  /** The table as everybody in the room may see it; null when no game is on. */
  publicTable(): PublicTable | null
}

/** Starts the app's root actor and shows it as a source of views. */
export const startApp = (deps: RootDeps, input: RootInput): AppSource & { readonly stop: () => void } => {
  const actor = createActor(createRootMachine(deps), { input })
  const source = sourceOf(actor, deps)
  actor.start()
  return { ...source, stop: () => void actor.stop() }
}

/** How often the screen is drawn while everything is skipped, milliseconds: drawing each move would take longer than making it. */
const SKIPPING_FRAME_MS = 200
/** How long what the table tells by itself waits, ms, while a person waits for the picture of what they pressed. */
const PRESSED_MS = 60

const tableIn = (actor: Actor<RootMachine>): TableSnapshot | undefined => actor.getSnapshot().children.table?.getSnapshot()

const sourceOf = (actor: Actor<RootMachine>, { keeper, isPictureAwaited }: RootDeps): AppSource => {
  const view = createAppViewer(keeper)
  const drawn = createDrawnView(() => view(actor.getSnapshot()))
  // The first picture of skipping comes at once: it shows that the press was felt.
  const isSkipping = (): boolean => tableIn(actor)?.context.pace.skipTo != null && drawn.last()?.table?.pace.skipTo != null
  let isAsked = false
  const waitMs = (): number => {
    if (isSkipping()) return SKIPPING_FRAME_MS
    return !isAsked && isPictureAwaited() ? PRESSED_MS : 0
  }
  followActors(actor, nowAndThen(actor.clock, drawn.draw, waitMs))
  return {
    getSnapshot: drawn.now,
    subscribe: drawn.subscribe,
    send: (event) => {
      // What a person asks for is drawn at once, whatever it sets off.
      const wasAsked = isAsked
      isAsked = true
      try {
        actor.send(event)
      } finally {
        isAsked = wasAsked
      }
    },
    onMenu: (command, handler) => {
      const subscription = actor.on('menu', (emitted) => {
        if (emitted.command === command) handler()
      })
      return () => subscription.unsubscribe()
    },
    preview: (move) => {
      const table = tableIn(actor)
      const shown = drawn.now().table
      // Only who decides may try a move: on any other screen a preview could tell what the viewer must not know.
      if (table === undefined || shown === null || shown.legal.length === 0) return null
      return keeper.preview(table.context.record, move, shown.viewer)
    },
    forecast: (position) => keeper.forecast(position),
    publicTable: publicTableOf(actor, keeper, drawn.now),
  }
}

const publicTableOf = (actor: Actor<RootMachine>, keeper: Keeper, now: () => AppView): AppSource['publicTable'] => {
  const publicly = createPublicViewer(keeper)
  const replayed = createPublicFilm()
  return () => {
    const table = tableIn(actor)
    const { replay, table: shown } = now()
    // A class talks about the replay that one of them leads through.
    if (actor.getSnapshot().context.reel !== null && replay !== null) return replayed(replay)
    return table === undefined || shown === null ? null : publicly(table, shown)
  }
}
