import {
  applicationById,
  factionAt,
  type Application,
  type Faction,
  type Move,
  type Offer,
  type Position,
  type Rejection,
} from '../../../../rules'
import type { IntentView, TableView } from '../../table'

/** What a dossier on the table is for. */
export type DossierMode =
  | {
      readonly kind: 'draft'
      readonly applicant: Faction
      readonly level: 2 | 3
      readonly offer: Offer
      readonly application: Application | null
    }
  | { readonly kind: 'ruling'; readonly application: Application; readonly draft: Offer | null; readonly refusal: Rejection | null }
  | { readonly kind: 'answer'; readonly application: Application; readonly counter: Offer }
  | { readonly kind: 'read'; readonly application: Application }

/** Which dossier lies on the table now, and what for; null when none does. What has to be decided comes before what is only read. */
export function dossierMode(view: DossierView, intent: Pick<IntentView, 'stage' | 'move'>, opened: number | null): DossierMode | null {
  const drafted = intent.stage === 'composing' && intent.move !== null ? draftMode(view.position, intent.move) : null
  return drafted ?? decisionMode(view) ?? readMode(view.position, opened)
}

type DossierView = Pick<TableView, 'stage' | 'decider' | 'review' | 'position'>

/** The dossier a person has to decide on in the review. */
function decisionMode({ stage, decider, review }: DossierView): DossierMode | null {
  if (stage !== 'review' || decider?.by !== 'human') return null
  const item = review?.desk.find((other) => other.application.id === review.current)
  if (item === undefined) return null
  const { application, draft, refusal } = item
  if (decider.kind === 'ruling') return { kind: 'ruling', application, draft, refusal }
  return decider.kind === 'counter' && application.counter !== null ? { kind: 'answer', application, counter: application.counter } : null
}

function readMode(position: Position, opened: number | null): DossierMode | null {
  const application = opened === null ? null : applicationById(position, opened)
  return application === null ? null : { kind: 'read', application }
}

function draftMode(position: Position, move: Move): DossierMode | null {
  if (move.type === 'file') return { kind: 'draft', applicant: move.seat, level: move.level, offer: move.offer, application: null }
  if (move.type !== 'revise') return null
  const application = applicationById(position, move.application)
  return application === null ? null : { kind: 'draft', applicant: move.seat, level: application.level, offer: move.offer, application }
}

/** What a dossier shows: whose it is, the offer on the page, and the offer its changes are measured against. */
export interface DossierPageOf {
  readonly applicant: Faction
  readonly level: 2 | 3
  readonly offer: Offer
  readonly base: Offer | null
  readonly application: Application | null
}

/** Reads the page off the mode. */
export function pageOf(mode: DossierMode): DossierPageOf {
  if (mode.kind === 'draft')
    return {
      applicant: mode.applicant,
      level: mode.level,
      offer: mode.offer,
      base: mode.application?.offer ?? null,
      application: mode.application,
    }
  const { application } = mode
  const common = { applicant: factionAt(application.seat), level: application.level, application }
  if (mode.kind === 'ruling')
    return { ...common, offer: mode.draft ?? application.offer, base: mode.draft === null ? null : application.offer }
  if (mode.kind === 'answer') return { ...common, offer: mode.counter, base: application.offer }
  return { ...common, offer: application.counter ?? application.offer, base: application.counter === null ? null : application.offer }
}
