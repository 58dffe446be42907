import { applicationById, cashCost, factionAt, forecast, seatOf, type Faction, type Move, type PlayerView } from '../../../../rules'
import type { IntentField, IntentValue, MovePreview } from '../../table'
import { estimateSupport } from '../deals/support-estimate'
import { refusalShuts } from '../dossier/estimate'
import { positionWithGrant, positionWithoutContract } from '../dossier/granted-position'
import { quickMoves } from './quick-moves'
import { cheapestAt, gainOf, gainsWhom, valueAt } from './target-gains'
import { pointsFor, sumOfWorth, worthOfTarget, type TargetWorth } from './target-worth'

/** What one of a list brings: buyers with the cheapest move there, points and leads, and the moves that can be made at once. */
export interface ChoiceWorth extends TargetWorth {
  readonly gain: number | null
  readonly quick: readonly Move[]
  /** Where nothing else tells two choices apart, the lower comes first. */
  readonly rank: number
}

/** What worths are worked out from: the moves that are open, and what a look at one of them tells. */
export interface ChoiceScene {
  readonly position: PlayerView
  readonly moves: readonly Move[]
  readonly look: (move: Move) => MovePreview | null
  readonly viewer: Faction | null
}

const UNKNOWN: ChoiceWorth = { gain: null, points: null, goals: 0, rival: null, flip: null, quick: [], rank: 0 }

/** Works out what a choice of a field brings; nothing is known where it is neither a place, a pillar, a seat nor an application. */
export function worthOfChoice(scene: ChoiceScene, field: IntentField, value: IntentValue): ChoiceWorth {
  const there = { ...scene, moves: scene.moves.filter((move) => valueAt(move, field) === value) }
  const [first] = there.moves
  return first === undefined ? UNKNOWN : (WEIGH[field]?.(there, first, field, value) ?? UNKNOWN)
}

/** Weighs the moves at one choice, of which the first is given too. */
type Weigh = (there: ChoiceScene, first: Move, field: IntentField, value: IntentValue) => ChoiceWorth

const weighPlace: Weigh = (there, _first, field, value) => ({ ...worthThere(there, field, value), quick: quickAt(there, field, value) })

const WEIGH: Readonly<Partial<Record<IntentField, Weigh>>> = {
  region: weighPlace,
  belt: weighPlace,
  macro: weighPlace,
  // Most pillars bring as much: the cheapest first.
  organ: (there, first, field, value) => ({ ...weighPlace(there, first, field, value), rank: cashCost(there.position, first) }),
  seat: (there, _first, field, value) => worthThere(there, field, value),
  platform: (there) => bestMacro(there),
  partner: (there) => bestMacro(there),
  against: (there, first, field, value) => ({ ...worthThere(there, field, value), gain: null, rank: roomOf(there.position, first) }),
  application: (there, first, _field, value) => worthIfGranted(there, Number(value), first.seat),
}

/** What brings most points comes first; then what turns a lead for less; then what moves most buyers, a rival's away. */
export function byWorth(field: IntentField, isRival: boolean): (a: ChoiceWorth, b: ChoiceWorth) => number {
  // One may lobby against an application as well as for it: what matters most comes first.
  const weight = (sum: number | null): number => (field === 'application' ? Math.abs(sum ?? 0) : (sum ?? 0))
  const flips = ({ flip }: ChoiceWorth): number => (flip === null ? Infinity : (flip.sum ?? 0))
  return (a, b) => {
    const gains = weight(b.gain) - weight(a.gain)
    return (
      weight(sumOfWorth(b)) - weight(sumOfWorth(a)) ||
      (flips(a) === flips(b) ? 0 : flips(a) - flips(b)) ||
      (isRival ? -gains : gains) ||
      a.rank - b.rank
    )
  }
}

function worthThere({ position, moves, look, viewer }: ChoiceScene, field: IntentField, value: IntentValue): ChoiceWorth {
  const cheapest = cheapestAt(position, moves, field, value)
  if (cheapest === null) return UNKNOWN
  if (cheapest.type === 'traffic-support') {
    // A push changes nothing before its partner buys it.
    const { bought, without } = estimateSupport(position, cheapest.partner, cheapest.macro, cheapest.price)
    return { ...UNKNOWN, gain: bought - without }
  }
  const gain = gainOf(look(cheapest), gainsWhom(cheapest, cheapest.seat))
  return { ...UNKNOWN, gain, ...worthOfTarget(position, moves, look, viewer) }
}

function quickAt({ position, moves, look }: ChoiceScene, field: IntentField, value: IntentValue): readonly Move[] {
  const cheapest = cheapestAt(position, moves, field, value)
  if (cheapest === null || cheapest.type === 'traffic-support') return []
  return quickMoves(moves, field, value, look(cheapest))
}

/** Whom one holds back or sells to is chosen before where: of the macro-regions, the one where it does most. */
function bestMacro(scene: ChoiceScene): ChoiceWorth {
  const macros = [...new Set(scene.moves.flatMap((move) => ('macro' in move ? [move.macro] : [])))]
  const isRival = scene.moves.some(({ type }) => type === 'throttle')
  const worths = macros.map((macro) =>
    worthThere({ ...scene, moves: scene.moves.filter((move) => valueAt(move, 'macro') === macro) }, 'macro', macro),
  )
  return worths.sort(byWorth('macro', isRival))[0] ?? UNKNOWN
}

/** What is left of a meter before the regulator acts: a report is nearest to its end where that is least. */
function roomOf({ scrutiny, config }: PlayerView, move: Move): number {
  if (move.type !== 'petition') return 0
  const seat = seatOf(move.against)
  return config.numbers.scrutiny.limit[seat] - scrutiny[seat]
}

/** What whoever lobbies would have of an application's being granted, as it lies on the desk. */
function worthIfGranted({ position, viewer }: ChoiceScene, id: number, faction: Faction): ChoiceWorth {
  const application = applicationById(position, id)
  if (application === null) return UNKNOWN
  const { level, offer } = application
  const applicant = factionAt(application.seat)
  const refused = forecast(refusalShuts(position, applicant, level) ? positionWithoutContract(position, applicant) : position)
  const granted = forecast(positionWithGrant(position, applicant, level, offer))
  const seat = seatOf(faction)
  return { ...UNKNOWN, gain: granted.share[seat] - refused.share[seat], ...pointsFor(faction, refused, granted, viewer) }
}
