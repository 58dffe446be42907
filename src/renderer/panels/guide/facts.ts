import {
  ALL_REGIONS,
  applicationOf,
  regionLeader,
  seatOf,
  type AgendaId,
  type Application,
  type Faction,
  type LogEntry,
  type LogKind,
  type MoveType,
  type Ruling,
} from '../../../../rules'
import type { IntentView, TableView } from '../../table'
import type { Panels } from '../common/panels-provider'

/** Whom the guided game teaches. */
export const PUPIL: Faction = 'ali'

/** What the course looks at to know where a person is and what they did. */
export interface GuideFacts {
  readonly stage: TableView['stage']
  readonly quarter: number
  /** It is the pupil's own turn, and an action is asked for. */
  readonly ownTurn: boolean
  readonly actionsLeft: number
  readonly cash: number
  /** Which counter the pupil has to answer now. */
  readonly answers: 'counter' | 'deal' | 'support' | null
  /** What is being put together. */
  readonly drafting: MoveType | null
  readonly isComposing: boolean
  /** What the pupil did in this quarter, oldest first. */
  readonly own: readonly LogEntry[]
  /** How Tencent ruled on the pupil's application in this quarter. */
  readonly ruling: Ruling | null
  readonly application: Application | null
  /** Types of move that are legal now. */
  readonly legal: readonly MoveType[]
  readonly access: number
  /** What the pupil is to do in secret, in which words, and how many regions they lead. */
  readonly agenda: AgendaId | null
  readonly led: number
  /** Whether left-hand buyers lie on the board. */
  readonly leftHand: boolean
  /** Whether anybody's scrutiny is more than none. */
  readonly scrutiny: boolean
  readonly tab: Panels['tab']
  readonly regionPage: Panels['regionPage']
  readonly account: Panels['account']
  /** Lessons done by looking, or skipped. */
  readonly seen: readonly string[]
}

/** Reads the facts off the table and off what the person looks at. */
export function guideFacts(
  view: TableView,
  intent: Pick<IntentView, 'stage' | 'type'>,
  { tab, regionPage, account }: Pick<Panels, 'tab' | 'regionPage' | 'account'>,
): GuideFacts {
  const { position, stage, decider, legal, guide } = view
  return {
    stage,
    quarter: position.quarter,
    ownTurn: stage === 'human-turn' && decider?.kind === 'action',
    actionsLeft: position.actionsLeft,
    cash: position.cash[seatOf(PUPIL)],
    answers: answered(view),
    drafting: intent.stage === 'idle' ? null : intent.type,
    isComposing: intent.stage === 'composing',
    ...deedsOf(view),
    application: applicationOf(position, PUPIL) ?? lastApplication(view),
    legal: [...new Set(legal.map(({ type }) => type))],
    access: position.access[seatOf(PUPIL)],
    agenda: position.agendas[seatOf(PUPIL)],
    led: ALL_REGIONS.filter((region) => regionLeader(position, region) === seatOf(PUPIL)).length,
    leftHand: position.leftHand.some((buyers) => buyers > 0),
    scrutiny: position.scrutiny.some((level) => level > 0),
    tab,
    regionPage,
    account,
    seen: guide?.seen ?? [],
  }
}

/** Which counter a person has to answer now. */
function answered({ stage, decider }: TableView): GuideFacts['answers'] {
  if ((stage !== 'answer' && stage !== 'review') || decider?.by !== 'human') return null
  const { kind } = decider
  return kind === 'counter' || kind === 'deal' || kind === 'support' ? kind : null
}

/** What the log says of the pupil in this quarter. */
function deedsOf({ log, position }: TableView): Pick<GuideFacts, 'own' | 'ruling'> {
  const now = log.filter((entry) => entry.quarter === position.quarter)
  const rulings = now.flatMap((entry) => (entry.kind === 'ruled' && entry.applicant === PUPIL ? [entry.ruling] : []))
  return { own: now.filter((entry) => 'seat' in entry && entry.seat === PUPIL), ruling: rulings.at(-1) ?? null }
}

function lastApplication({ position }: TableView): Application | null {
  return position.applications.filter(({ seat }) => seat === seatOf(PUPIL)).at(-1) ?? null
}

/** Whether the pupil did one of these in this quarter. */
export const did = ({ own }: GuideFacts, ...kinds: readonly LogKind[]): boolean => own.some(({ kind }) => kinds.includes(kind))
