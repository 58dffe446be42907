import { createActor, type Observer, type Subscription } from 'xstate'
import type { Faction } from '../../../rules'
import type { TableInput } from '../play/table-context'
import { createTableMachine } from '../play/table-machine'
import type { TableDeps } from '../play/setup/table-base'
import { observing } from '../view/observing'
import { type IntentRefusal, type SeatIntent, whyNot } from './seat-intents'
import { createSeatViewer, type SeatView } from './seat-view'

/** Who looks at a hosted table: somebody at a seat, or with null anybody. Whoever hosts says who is who. */
export type Viewer = Faction | null

/** A table that serves several viewers at once, each with a screen of their own and only what they may see. */
export interface TableHost {
  /** What a viewer sees now. */
  view(viewer: Viewer): SeatView
  /** Tells a viewer what they see now, and whenever it changes. */
  subscribe(viewer: Viewer, observer: Observer<SeatView> | ((view: SeatView) => void)): Subscription
  /** Does what a viewer asks, or says why not. */
  send(viewer: Viewer, intent: SeatIntent): { readonly ok: true } | IntentRefusal
  stop(): void
}

/** A view, or null where it cannot be made: the observer is then told the error. */
const lookedAt = (look: () => SeatView): SeatView | null => {
  try {
    return look()
  } catch {
    return null
  }
}

/** Opens a table for several viewers; it needs no window, and runs wherever its bots and saves do. */
export const openTableHost = (deps: TableDeps, { record, speed }: Pick<TableInput, 'record' | 'speed'>): TableHost => {
  const actor = createActor(createTableMachine(deps), { input: { record, speed, screens: 'own' } })
  const viewers = new Map<Viewer, ReturnType<typeof createSeatViewer>>()

  const view = (viewer: Viewer): SeatView => {
    const look = viewers.get(viewer) ?? createSeatViewer(deps.keeper, viewer)
    viewers.set(viewer, look)
    return look(actor.getSnapshot())
  }

  actor.start()
  return {
    view,
    subscribe: (viewer, observer) => {
      let last: SeatView | null = null
      const tell = observing(observer, () => view(viewer))
      const tellNews = (): void => {
        const now = lookedAt(() => view(viewer))
        if (now !== null && now === last) return
        last = now
        tell()
      }
      tellNews()
      return actor.subscribe(tellNews)
    },
    send: (viewer, intent) => {
      const refusal = whyNot(deps.keeper, actor.getSnapshot(), viewer, intent)
      if (refusal !== null) return refusal
      actor.send(intent)
      return { ok: true }
    },
    stop: () => void actor.stop(),
  }
}
