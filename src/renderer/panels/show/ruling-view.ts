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

/** What follows from a ruling at once, what concerns the reader first. */
export function followsFor(follows: readonly LogEntry[], concerns: (entry: LogEntry) => boolean): readonly LogEntry[] {
  return [...follows.filter(concerns), ...follows.filter((entry) => !concerns(entry))]
}
