import type { ActorLogic } from 'xstate'
import { getShortestPaths } from 'xstate/graph'
import type { TableSnapshot } from '../play/table-machine'
import type { AnyTableEvent, createPureTable } from './pure-table'

/** How a walk goes through a pure table. */
export interface Walk {
  /** Where it begins. */
  readonly from: TableSnapshot
  /** What can happen at each place. */
  readonly events: (at: TableSnapshot) => readonly AnyTableEvent[]
  /** Two snapshots are the same for the walk when this is the same. */
  readonly key: (at: TableSnapshot) => string
  /** More than this many steps are a walk without end. */
  readonly limit: number
}

/** A place a walk comes to, and the shortest way there. */
export interface WalkedPath {
  readonly state: TableSnapshot
  readonly steps: readonly { readonly event: AnyTableEvent }[]
}

/** Everywhere one can come to at a pure table. */
export const walkTable = (
  { send }: Pick<ReturnType<typeof createPureTable>, 'send'>,
  { from, events, key, limit }: Walk,
): readonly WalkedPath[] => {
  // Not the machine itself: it takes only events of its own, and a walk also passes delays and lets actors answer.
  const logic: ActorLogic<TableSnapshot, AnyTableEvent> = {
    transition: (snapshot, event) => send(snapshot, event),
    getInitialSnapshot: () => from,
    getPersistedSnapshot: (snapshot) => snapshot,
  }
  return getShortestPaths(logic, { fromState: from, events, serializeState: key, limit })
}

/** The states a snapshot remembers having been in, by which its parts go on where they were. */
export const rememberedPlaces = ({ historyValue }: TableSnapshot): readonly string[] =>
  Object.values(historyValue)
    .flatMap((nodes) => nodes.map(({ id }) => id))
    .sort()
