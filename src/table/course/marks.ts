import type { Faction, LogEntry, Ruling } from '../../../rules'

/** A moment of a game that one may want to go to. */
export type Mark = {
  /** Moves made when it has happened. */
  readonly at: number
  readonly quarter: number
} & (
  | { readonly kind: 'quarter' }
  | { readonly kind: 'market' }
  | { readonly kind: 'ruling'; readonly applicant: Faction; readonly ruling: Ruling }
  | { readonly kind: 'order' }
)

/** Finds the marks in a game's log, given move by move with the opening first. */
export const marksOf = (logs: readonly (readonly LogEntry[])[]): readonly Mark[] =>
  logs.flatMap((log, at) =>
    log.flatMap((entry): readonly Mark[] => {
      const { quarter } = entry
      if (entry.kind === 'quarter-began') return [{ at, quarter, kind: 'quarter' }]
      if (entry.kind === 'market') return [{ at, quarter, kind: 'market' }]
      if (entry.kind === 'ruled') return [{ at, quarter, kind: 'ruling', applicant: entry.applicant, ruling: entry.ruling }]
      return entry.kind === 'interconnection' ? [{ at, quarter, kind: 'order' }] : []
    }),
  )

/** The moments after which a quarter lay closed, the start first. */
export const closingsIn = (marks: readonly Mark[]): readonly { readonly quarter: number; readonly at: number }[] => [
  { quarter: 0, at: 0 },
  ...marks.filter(({ kind }) => kind === 'market').map(({ quarter, at }) => ({ quarter, at })),
]
