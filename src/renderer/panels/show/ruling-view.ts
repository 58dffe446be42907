import type { Application, EntryOf, Faction, LogEntry, Offer } from '../../../../rules'

type Decision = EntryOf['ruled' | 'counter-answered']

/** What a stamp can say. */
export type StampWord = 'approve' | 'reject' | 'hold' | 'counter' | 'accepted' | 'declined'

/** What is stamped on a dossier. */
export function stampOf(entry: Decision): StampWord {
  if (entry.kind === 'ruled') return entry.ruling
  return entry.accepted ? 'accepted' : 'declined'
}

/** Whether a stamp opens the gate, or leaves it open. */
export const opensGate = (stamp: StampWord): boolean => stamp === 'approve' || stamp === 'accepted'

/** The terms a stamp falls on: the applicant's own, or those of the counter that is sent or answered; null where nobody knows them. */
export function offerStamped(application: Application | null, entry: Decision): Offer | null {
  if (entry.kind === 'ruled') return entry.offer
  const countered = application?.steps.filter(({ step }) => step === 'countered') ?? []
  return countered[countered.length - 1]?.offer ?? null
}

/** Who reads of a ruling: the applicant, whoever judges, or anybody else. */
export type RulingReader = 'applicant' | 'judge' | 'other'

/** As whom somebody reads of a ruling; people who share a screen are all of them others, and read names. */
export function readerOf(viewer: Faction | null, applicant: Faction): RulingReader {
  if (viewer === applicant) return 'applicant'
  return viewer === 'tencent' ? 'judge' : 'other'
}

/** Whether a stamp leaves its applicant waiting, which costs both sides points when the review ends. */
export const costsDelay = (stamp: StampWord): boolean => stamp === 'hold' || stamp === 'reject' || stamp === 'declined'

/** The contract that a ruling set in force; null where it left the gate as it was. */
export const contractFrom = (follows: readonly LogEntry[], applicant: Faction): EntryOf['contract-began'] | null =>
  follows.find((entry): entry is EntryOf['contract-began'] => entry.kind === 'contract-began' && entry.seat === applicant) ?? null

/**
 * What else follows from a ruling at once, what concerns the reader first. Its contract has a line of its own, and so has delay, which is
 * charged at the end of the review, whoever is ruled on last.
 */
export function followsFor(follows: readonly LogEntry[], applicant: Faction, concerns: (entry: LogEntry) => boolean): readonly LogEntry[] {
  const contract = contractFrom(follows, applicant)
  const rest = follows.filter((entry) => entry !== contract && entry.kind !== 'delayed')
  return [...rest.filter(concerns), ...rest.filter((entry) => !concerns(entry))]
}
