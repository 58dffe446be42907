import { type Actor, createActor, type Observer, type Subscribable } from 'xstate'
import type { Forecast, Move, PlayerView } from '../../../rules'
import type { MenuCommand } from '../../shared/app-messages'
import { type AppView, createAppViewer } from './app-view'
import type { Keeper, MovePreview } from '../game/keeper'
import { observing } from '../view/observing'
import { createPublicFilm, createPublicViewer, type PublicTable } from '../host/public-table'
import type { AppEvent } from './root-events'
import { createRootMachine, type RootMachine } from './root-machine'
import type { RootDeps, RootInput } from './root-setup'

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
  const source = sourceOf(actor, deps.keeper)
  actor.start()
  return { ...source, stop: () => void actor.stop() }
}

/** How often the screen is drawn while everything is skipped, milliseconds. */
const SKIPPING_FRAME_MS = 200

const isSkipping = (actor: Actor<RootMachine>): boolean => {
  const table = actor.getSnapshot().children.table?.getSnapshot()
  return table !== undefined && table.context.pace.skipTo !== null
}

/** A notice may come from the root, from one of its children, or from a child's children, which report to theirs. */
const sourceOf = (actor: Actor<RootMachine>, keeper: Keeper): AppSource => {
  const view = createAppViewer(keeper)
  const publicly = createPublicViewer(keeper)
  const replayed = createPublicFilm()
  const listeners = new Set<() => void>()
  const followed = new WeakSet()
  let current: AppView | null = null
  let broken: { readonly error: unknown } | null = null

  /** A view that cannot be made is a bug in the rules: whoever draws next gets the error, and can say so. */
  const look = (): AppView | null => {
    try {
      return view(actor.getSnapshot())
    } catch (error) {
      broken = { error }
      return null
    }
  }

  let later: { readonly timer: unknown } | null = null

  /** While everything is skipped the screen follows now and then: drawing each move would take longer than making it. */
  const refresh = (): void => {
    for (const child of Object.values(actor.getSnapshot().children)) follow(child)
    // The first picture of skipping comes at once: it shows that the press was felt.
    if (!isSkipping(actor) || current?.table?.pace.skipTo == null) show()
    else later ??= { timer: actor.clock.setTimeout(show, SKIPPING_FRAME_MS) }
  }

  const show = (): void => {
    if (later !== null) actor.clock.clearTimeout(later.timer)
    later = null
    const next = look()
    if (next !== null && next === current) return
    current = next
    for (const listener of listeners) listener()
  }

  const follow = (child: { subscribe(observer: { next(): void; error(error: unknown): void }): unknown } | undefined): void => {
    if (child === undefined || followed.has(child)) return
    followed.add(child)
    // A child's error reaches the root as an event, which decides what to do; here it only must not go unhandled.
    child.subscribe({ next: refresh, error: refresh })
  }

  actor.subscribe({ next: refresh })

  const now = (): AppView => {
    current ??= look()
    if (current === null) throw broken?.error ?? new Error('nothing to show')
    return current
  }

  return {
    getSnapshot: now,
    subscribe: (observer: Observer<AppView> | ((view: AppView) => void)) => {
      const listener = observing(observer, now)
      listeners.add(listener)
      return { unsubscribe: () => void listeners.delete(listener) }
    },
    send: (event) => actor.send(event),
    onMenu: (command, handler) => {
      const subscription = actor.on('menu', (emitted) => {
        if (emitted.command === command) handler()
      })
      return () => subscription.unsubscribe()
    },
    preview: (move) => {
      const table = actor.getSnapshot().children.table?.getSnapshot()
      const shown = now().table
      // Only who decides may try a move: on any other screen a preview could tell what the viewer must not know.
      if (table === undefined || shown === null || shown.legal.length === 0) return null
      return keeper.preview(table.context.record, move, shown.viewer)
    },
    forecast: (position) => keeper.forecast(position),
    publicTable: () => {
      const { children, context } = actor.getSnapshot()
      const table = children.table?.getSnapshot()
      const { replay, table: shown } = now()
      // A class talks about the replay that one of them leads through.
      if (context.reel !== null && replay !== null) return replayed(replay)
      return table === undefined || shown === null ? null : publicly(table, shown)
    },
  }
}
