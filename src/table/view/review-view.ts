import { type Application, type Faction, factionAt, type GameState, type Offer, type Rejection } from '../../../rules'
import { counterMove, type DeskState, deskState } from '../play/application-machine'
import type { GameRecord } from '../game/game-record'
import type { Keeper } from '../game/keeper'
import { isBeforeBids } from '../tell/told'
import { memoLast } from './memo-last'
import { applicationActor } from '../play/setup/table-base'
import type { TableSnapshot } from '../play/table-machine'

/** One application of a review as everybody sees it. */
export interface DeskItem {
  readonly application: Application
  readonly applicant: Faction
  readonly state: DeskState
  /** The counter being written. */
  readonly draft: Offer | null
  /** Why the counter being written could not be sent. */
  readonly refusal: Rejection | null
}

/** A review: the applications on Tencent's desk and which one is being decided. */
export interface ReviewView {
  readonly desk: readonly DeskItem[]
  readonly current: number | null
}

type Stand = ReturnType<typeof deskState>

/** Reads the review off the machine and its applications' sub-machines. */
export const reviewViewer = (keeper: Keeper): ((snapshot: TableSnapshot) => ReviewView | null) => {
  const build = memoLast((record: GameRecord, desk: readonly number[], key: string): ReviewView | null => {
    const stands = JSON.parse(key) as readonly (Stand | null)[]
    const { pending } = record.state
    const items = desk.flatMap((id, at) => itemOf(keeper, record, id, stands[at] ?? null))
    return items.length === 0 ? null : { desk: items, current: 'application' in pending ? pending.application : null }
  })
  return (snapshot) => {
    const { record, desk } = snapshot.context
    // Where the bids are yet to be opened, whether a review comes next is not told either.
    if (desk.length === 0 || isBeforeBids(snapshot.context)) return null
    // The stands are plain data and few, so their text is a good key for "nothing changed".
    return build(record, desk, JSON.stringify(desk.map((id) => standOf(snapshot, id))))
  }
}

const standOf = (snapshot: TableSnapshot, id: number): Stand | null => {
  const child = snapshot.children[applicationActor(id)]
  return child === undefined ? null : deskState(child.getSnapshot())
}

const applicationIn = (state: GameState, id: number): Application | undefined =>
  state.applications.find((application) => application.id === id)

const itemOf = (keeper: Keeper, record: GameRecord, id: number, stand: Stand | null): readonly DeskItem[] => {
  const application = applicationIn(record.state, id)
  if (application === undefined) return []
  const draft = stand?.draft ?? null
  const move = counterMove({ id, draft })
  const refusal = move === null ? null : keeper.check(record, move)
  return [{ application, applicant: factionAt(application.seat), state: stand?.state ?? 'waiting', draft, refusal }]
}
