import { type EventObject, fromCallback } from 'xstate'
import type { Bridge, LatestSave, SaveEntry } from '../../shared/bridge'
import { MOST_DESCRIBED } from '../../shared/saves'
import { failure, type Failure } from '../../shared/result'
import { errorText } from '../game/error-text'
import { isUnread, type SavesExtent } from './saves-extent'

/** What the reader is told to do; a new look drops what is left of the one before. */
export type ReaderOrder = { readonly type: 'reader.look'; readonly extent: SavesExtent } | { readonly type: 'reader.stop' }

/** What the reader finds, as it finds it. */
export type ReaderFind =
  | { readonly type: 'found.latest'; readonly latest: LatestSave }
  | { readonly type: 'found.list'; readonly saves: readonly SaveEntry[] }
  /** Some of the list, read; those of `ids` that are not among `saves` are gone. */
  | { readonly type: 'found.some'; readonly ids: readonly string[]; readonly saves: readonly SaveEntry[] }
  /** Everything that was asked for has been looked at. */
  | { readonly type: 'found.all' }
  | { readonly type: 'found.failure'; readonly failure: Failure }

/** Looks into the drawer: first for the game to continue, then at every file's name, then into those not read yet, the newest first. */
export const createSavesReader = (saves: Bridge['saves']) =>
  fromCallback<EventObject & ReaderOrder>(({ sendBack, receive }) => {
    let now = 0
    receive((order) => {
      now += 1
      if (order.type === 'reader.look') void look(saves, order.extent, now)
    })
    const look = async (from: Bridge['saves'], extent: SavesExtent, turn: number): Promise<void> => {
      try {
        for await (const find of finds(from, extent)) {
          if (turn !== now) return
          sendBack(find)
        }
      } catch (error) {
        if (turn === now) sendBack({ type: 'found.failure', failure: failure('ipc.failed', { detail: errorText(error) }) })
      }
    }
    return () => {
      now += 1
    }
  })

async function* finds(saves: Bridge['saves'], extent: SavesExtent): AsyncGenerator<ReaderFind> {
  const latest = await saves.latest()
  yield latest.ok ? { type: 'found.latest', latest } : { type: 'found.failure', failure: latest }
  if (extent === 'all' && latest.ok) yield* everything(saves)
  yield { type: 'found.all' }
}

async function* everything(saves: Bridge['saves']): AsyncGenerator<ReaderFind> {
  const list = await saves.list()
  if (!list.ok) {
    yield { type: 'found.failure', failure: list }
    return
  }
  yield { type: 'found.list', saves: list.saves }
  const unread = list.saves.filter(isUnread).sort((a, b) => b.modifiedAt.localeCompare(a.modifiedAt))
  for (let at = 0; at < unread.length; at += MOST_DESCRIBED) {
    const ids = unread.slice(at, at + MOST_DESCRIBED).map(({ id }) => id)
    const some = await saves.describe(ids)
    if (!some.ok) {
      yield { type: 'found.failure', failure: some }
      return
    }
    yield { type: 'found.some', ids, saves: some.saves }
  }
}
