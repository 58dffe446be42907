import type { MenuCommand } from '../../shared/app-messages'
import type { AppSource } from './app-source'
import type { AppView } from './app-view'
import { UNSEEN_LIBRARY } from './library-view'
import { NO_INTENT } from '../play/intent-draft'
import { createAudience } from '../view/audience'
import type { AppEvent } from './root-events'
import type { RootInput } from './root-context'

/**
 * Shows the title while the rules and the table are still being fetched, and then whatever the table shows.
 * What is sent meanwhile is kept and handed on in order; a table that cannot be fetched is an error for whoever draws next.
 */
export const createOpeningSource = (input: RootInput, fetchTable: () => Promise<AppSource>): AppSource => {
  const opening = openingView(input)
  const backlog = createBacklog()
  let source: AppSource | null = null
  let broken: { readonly error: unknown } | null = null

  const now = (): AppView => {
    if (broken !== null) throw broken.error
    return source?.getSnapshot() ?? opening
  }
  const { subscribe, tell } = createAudience(now)
  const take = (table: AppSource): void => {
    source = table
    table.subscribe(tell)
    backlog.handTo(table)
    tell()
  }
  fetchTable().then(take, (error: unknown) => {
    broken = { error }
    tell()
  })

  return {
    getSnapshot: now,
    subscribe,
    send: backlog.send,
    onMenu: backlog.onMenu,
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

/** What is asked for before the table is there; once it is, everything goes to it at once. */
interface Backlog extends Pick<AppSource, 'send' | 'onMenu'> {
  readonly handTo: (table: AppSource) => void
}

const createBacklog = (): Backlog => {
  const kept: AppEvent[] = []
  const menus = new Set<MenuListener>()
  let taker: AppSource | null = null
  return {
    send: (event) => {
      if (taker === null) kept.push(event)
      else taker.send(event)
    },
    onMenu: (command, handler) => {
      const menu: MenuListener = { command, handler, stop: taker?.onMenu(command, handler) ?? null }
      menus.add(menu)
      return () => {
        menus.delete(menu)
        menu.stop?.()
      }
    },
    handTo: (table) => {
      taker = table
      for (const menu of menus) menu.stop = table.onMenu(menu.command, menu.handler)
      for (const event of kept.splice(0)) table.send(event)
    },
  }
}

/** The title as it stands before anybody has looked into the drawers. */
const openingView = ({ settings, notice, info }: RootInput): AppView => ({
  screen: { screen: 'title', inGame: false, fault: null },
  table: null,
  intent: NO_INTENT,
  ...UNSEEN_LIBRARY,
  settings: { settings, notice },
  replay: null,
  finished: null,
  info,
})
