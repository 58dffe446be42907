import type { ReactNode } from 'react'
import type { Move } from '../../../rules'
import { DEFAULT_SETTINGS } from '../../shared/settings'
import { type AppEvent, type AppSource, type AppView, createKeeper, type MovePreview, NO_INTENT, realRules } from '../../table'
import { TableProvider } from './table-provider'

/** What a component under test sees; whatever is left out is at rest. */
export interface FixtureProps extends Partial<AppView> {
  readonly preview?: (move: Move) => MovePreview | null
  /** Called with every event sent. */
  readonly onSend?: (event: AppEvent) => void
  readonly children: ReactNode
}

/** An app at rest: the title screen, no game, no saves. */
export const RESTING_APP: AppView = {
  screen: { screen: 'title', inGame: false, fault: null },
  table: null,
  intent: NO_INTENT,
  saves: { state: 'ready', saves: [], unread: 0, autosave: null, brokenAutosave: null, busyWith: null, notice: null },
  scenarios: { state: 'ready', own: [], opened: [], news: [], kept: null, notice: null },
  settings: { settings: DEFAULT_SETTINGS, notice: null },
  replay: null,
  finished: null,
  pdf: { isBusy: false, notice: null },
  arrivals: { files: [] },
  lesson: null,
  info: null,
}

const keeper = createKeeper(realRules)

/** Feeds the hooks from plain objects, for tests of single components. */
export const TableFixture = ({ children, onSend, preview, ...given }: FixtureProps) => {
  const view = { ...RESTING_APP, ...given }
  const source: AppSource = {
    getSnapshot: () => view,
    subscribe: () => ({ unsubscribe: () => undefined }),
    send: (event) => onSend?.(event),
    onMenu: () => () => undefined,
    preview: (move) => preview?.(move) ?? null,
    forecast: (position) => keeper.forecast(position),
    publicTable: () => null,
  }
  return <TableProvider source={source}>{children}</TableProvider>
}
