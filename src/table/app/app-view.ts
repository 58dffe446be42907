import type { AppInfo } from '../../shared/bridge'
import type { Keeper } from '../game/keeper'
import { type IntentDraft, NO_INTENT } from '../play/intent-draft'
import { intentDraft } from '../play/intent-machine'
import type { Fault } from '../play/table-context'
import type { TableSnapshot } from '../play/table-machine'
import { keepIfSame, memoLast } from '../view/memo-last'
import { createTableViewer, type TableView } from '../view/table-view'
import { createLibraryViewer, type LibraryView } from './library-view'
import { createLookingBack, type LookingBack } from './looking-back'
import type { ScreenId } from './root-events'
import type { RootSnapshot } from './root-machine'

/** Which screen is shown, and what lies under it. */
export interface ScreenView {
  readonly screen: ScreenId
  /** A game lies under this screen. */
  readonly inGame: boolean
  /** The game ended unexpectedly, or could not be started. */
  readonly fault: Fault | null
}

/** Everything the interface may know, in one object. */
export interface AppView extends LibraryView, LookingBack {
  readonly screen: ScreenView
  readonly table: TableView | null
  readonly intent: IntentDraft
  readonly info: AppInfo | null
}

/** Reads the app's view off the root machine and its children; what did not change keeps its identity. */
export const createAppViewer = (keeper: Keeper): ((snapshot: RootSnapshot) => AppView) => {
  const viewTable = createTableViewer(keeper)
  const viewDraft = createDraftViewer()
  const viewLibrary = createLibraryViewer()
  const lookBack = createLookingBack()
  const screenFor = memoLast((screen: ScreenId, inGame: boolean, fault: Fault | null): ScreenView => ({ screen, inGame, fault }))
  const keep = keepIfSame<AppView>()

  return (snapshot) => {
    const { context, children, value } = snapshot
    const table = children.table?.getSnapshot()
    const shown = table === undefined ? null : viewTable(table)
    return keep({
      screen: screenFor(value.screen, context.record !== null, context.fault),
      table: shown,
      intent: viewDraft(table, shown),
      ...viewLibrary(snapshot),
      ...lookBack(context),
      info: context.info,
    })
  }
}

/** A draft names cards in hand: on any screen but its own turn's, somebody else may be looking. */
const createDraftViewer = (): ((table: TableSnapshot | undefined, shown: TableView | null) => IntentDraft) => {
  const draftFor = memoLast(intentDraft)
  return (table, shown) => {
    const intent = shown?.stage === 'human-turn' ? table?.children.intent?.getSnapshot() : undefined
    return intent === undefined ? NO_INTENT : draftFor(intent)
  }
}
