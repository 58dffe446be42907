/** What can be wrong: a confirmed move is missing, a save cannot be read, or the game cannot be gone on with. */
export type WrongKind = 'lost' | 'broken' | 'stuck'

/** Something that is wrong after a kill, in words for whoever looks into it. */
export interface Wrong {
  readonly kind: WrongKind
  readonly what: string
}

/**
 * The first round in which something was wrong, where its files are kept (as they were before it and after it), and how to play it again.
 */
export interface Failure extends Wrong {
  readonly seed: number
  readonly round: number
  readonly moment: string
  readonly folder: string
  readonly again: string
}

/** What became of the kills. */
export interface Count {
  readonly rounds: number
  /** Moves that the page had told to be on the disk before the game was killed. */
  readonly confirmed: number
  /** Rounds after which a confirmed move was missing. */
  readonly lost: number
  /** Rounds after which a saved game could not be read. */
  readonly broken: number
  /** Rounds after which the game could not be gone on with. */
  readonly stuck: number
  readonly first: Failure | null
}

/** Nothing has been killed yet. */
export const NOTHING: Count = { rounds: 0, confirmed: 0, lost: 0, broken: 0, stuck: 0, first: null }

/** Two counts together; the first failure is that of the earlier round. */
export const added = (a: Count, b: Count): Count => ({
  rounds: a.rounds + b.rounds,
  confirmed: a.confirmed + b.confirmed,
  lost: a.lost + b.lost,
  broken: a.broken + b.broken,
  stuck: a.stuck + b.stuck,
  first: a.first === null || (b.first !== null && b.first.round < a.first.round) ? b.first : a.first,
})
