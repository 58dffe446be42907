import { applicationOf, levelsOpenTo } from '../access/applications'
import { openByOrder } from '../access/contracts'
import { record } from '../effects/run'
import { seatOf } from '../model/ids'
import { actor } from './actor'
import { free, refuse, type MoveRule } from './move-rule'
import { canonicalOffers, checkOffer, fewOffers } from './offer-check'

/** Files an application for a level of access with an offer; under an interconnection order level 2 is granted at once. */
export const file: MoveRule<'file'> = {
  type: 'file',
  answers: 'action',
  cash: free,
  check(position, move) {
    if (move.seat === 'tencent') return refuse('faction.cannot')
    const seat = seatOf(move.seat)
    if (applicationOf(position, move.seat) !== null) return refuse('application.pending')
    if (position.quarter <= position.filingBlockedUntil[seat]) return refuse('application.blocked', { until: position.filingBlockedUntil[seat] })
    const level = Math.max(1, position.access[seat])
    if (move.level < level || move.level > level + 1) return refuse('application.level', { have: position.access[seat], asked: move.level })
    if (!levelsOpenTo(position, seat).includes(move.level)) {
      const until = position.contracts[seat]?.until ?? 0
      return refuse('application.too-early', { until, from: until - position.config.numbers.access.renewalWindow + 1 })
    }
    return checkOffer(position, move.seat, move.offer)
  },
  apply(state, move, run) {
    const { level, offer } = move
    const id = state.nextId++
    state.applications.push({
      id,
      seat: seatOf(move.seat),
      level,
      filedIn: state.quarter,
      status: 'filed',
      offer,
      counter: null,
      holds: 0,
      lobbies: [],
      steps: [{ quarter: state.quarter, step: 'filed', offer }],
      ruledIn: 0,
    })
    record(state, run, { kind: 'filed', seat: move.seat, application: id, level, offer })
    openByOrder(state, run)
  },
  candidates(position, out) {
    const { seat, index } = actor(position)
    for (const level of levelsOpenTo(position, index)) for (const offer of canonicalOffers(seat)) out.push({ type: 'file', seat, level, offer })
  },
  representatives(position, out) {
    const { seat, index } = actor(position)
    for (const level of levelsOpenTo(position, index)) for (const offer of fewOffers(seat)) out.push({ type: 'file', seat, level, offer })
  },
}
