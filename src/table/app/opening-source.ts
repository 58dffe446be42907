import type { Observer } from 'xstate'
import type { MenuCommand } from '../../shared/app-messages'
import type { AppSource } from './app-source'
import type { AppView } from './app-view'
import { NO_INTENT } from '../play/intent-draft'
import { observing } from '../view/observing'
import type { AppEvent } from './root-events'
import type { RootInput } from './root-setup'

/**
 * Shows the title while the rules and the table are still being fetched, and then whatever the table shows.
 * What is sent meanwhile is kept and handed on in order; a table that cannot be fetched is an error for whoever draws next.
 */
export const createOpeningSource = (input: RootInput, fetchTable: () => Promise<AppSource>): AppSource => {
  const listeners = new Set<() => void>()
  const kept: AppEvent[] = []
  const menus = new Set<MenuListener>()
  const opening = openingView(input)
  let source: AppSource | null = null
  let broken: { readonly error: unknown } | null = null

  const now = (): AppView => {
    if (broken !== null) throw broken.error
    return source?.getSnapshot() ?? opening
  }
  const tell = (): void => {
    for (const listener of listeners) listener()
  }
  const take = (table: AppSource): void => {
    source = table
    table.subscribe(tell)
    for (const menu of menus) menu.stop = table.onMenu(menu.command, menu.handler)
    for (const event of kept.splice(0)) table.send(event)
    tell()
  }
  fetchTable().then(take, (error: unknown) => {
    broken = { error }
    tell()
  })

  return {
    getSnapshot: now,
    subscribe: (observer: Observer<AppView> | ((view: AppView) => void)) => {
      const listener = observing(observer, now)
      listeners.add(listener)
      return { unsubscribe: () => void listeners.delete(listener) }
    },
    send: (event) => {
      if (source === null) kept.push(event)
      else source.send(event)
    },
    onMenu: (command, handler) => {
      const menu: MenuListener = { command, handler, stop: source?.onMenu(command, handler) ?? null }
      menus.add(menu)
      return () => {
        menus.delete(menu)
        menu.stop?.()
      }
    },
    preview: (move) => source?.preview(move) ?? null,
    forecast: (position) => source?.forecast(position) ?? null,
    publicTable: () => source?.publicTable() ?? null,
  }
}

interface MenuListener {
  readonly command: MenuCommand
  readonly handler: () => void
  stop: (() => void) | null
}

/** The title as it stands before anybody has looked into the drawers. */
const openingView = ({ settings, notice, info }: RootInput): AppView => ({
  screen: { screen: 'title', inGame: false, fault: null },
  table: null,
  intent: NO_INTENT,
  saves: { state: 'loading', saves: [], unread: 0, autosave: null, brokenAutosave: null, busyWith: null, notice: null },
  scenarios: { state: 'loading', own: [], opened: [], news: [], notice: null },
  settings: { settings, notice },
  pdf: { isBusy: false, notice: null },
  arrivals: { files: [] },
  replay: null,
  finished: null,
  info,
})
