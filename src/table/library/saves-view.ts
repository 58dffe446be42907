import type { LatestSave, SaveEntry } from '../../shared/bridge'
import { compareNaturally } from '../../shared/natural-order'
import { memoLast } from '../view/memo-last'
import type { Notice, SaveTask } from './save-tasks'
import { isUnread, type SavesExtent } from './saves-extent'

/** What the library remembers. */
export interface SavesContext {
  readonly saves: readonly SaveEntry[]
  readonly latest: LatestSave
  readonly extent: SavesExtent
  readonly notice: Notice | null
  readonly task: SaveTask | null
}

/** A drawer nobody has looked into. */
export const UNSEEN_SAVES: SavesContext = { saves: [], latest: { save: null, broken: null }, extent: 'latest', notice: null, task: null }

/** Saved games as screens see them. */
export interface SavesView {
  readonly state: 'loading' | 'ready' | 'busy'
  /** What was played last comes first. */
  readonly saves: readonly SaveEntry[]
  /** How many of them have not been read yet. */
  readonly unread: number
  /** The unfinished game played last: what "Continue" continues. */
  readonly autosave: SaveEntry | null
  /** An autosave that cannot be read, when there is nothing to continue. */
  readonly brokenAutosave: SaveEntry | null
  readonly busyWith: string | null
  readonly notice: Notice | null
}

const timeOf = ({ summary, modifiedAt }: SaveEntry): number => summary?.order ?? Date.parse(modifiedAt)

const nameOf = ({ summary, fileName }: SaveEntry): string => summary?.name ?? fileName

/** The last played first; what came at once, as copies do, by name. */
const sorted = memoLast((saves: readonly SaveEntry[]): readonly SaveEntry[] =>
  [...saves].sort((a, b) => timeOf(b) - timeOf(a) || compareNaturally(nameOf(a), nameOf(b))),
)

/** Puts the library's state in words for screens. */
export const savesView = (state: SavesView['state'], { saves, latest, notice, task }: SavesContext): SavesView => ({
  state,
  saves: sorted(saves),
  unread: saves.filter(isUnread).length,
  autosave: latest.save,
  brokenAutosave: latest.broken,
  busyWith: task !== null && 'id' in task ? task.id : null,
  notice,
})
