/** The first round in which something was wrong, and where its files are kept. */
export interface Failure {
  readonly what: string
  readonly seed: number
  readonly round: number
  readonly folder: string
}

/** What became of the kills. */
export interface Count {
  readonly rounds: number
  /** Moves that the page had shown as made before the game was killed. */
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

/** Two counts together; the first failure is the first one's. */
export const added = (a: Count, b: Count): Count => ({
  rounds: a.rounds + b.rounds,
  confirmed: a.confirmed + b.confirmed,
  lost: a.lost + b.lost,
  broken: a.broken + b.broken,
  stuck: a.stuck + b.stuck,
  first: a.first ?? b.first,
})
