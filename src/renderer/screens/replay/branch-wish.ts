import type { Move, MoveType } from '../../../../rules'
import { MAX_SAVE_NAME } from '../../../shared/save-envelope'
import type { Film } from '../../table'

/** What may go another way at a moment: the move that has just been made, if it may be known and had alternatives. */
export interface OtherWays {
  /** How many moves come before the one in question. */
  readonly before: number
  readonly made: Move
  readonly others: readonly Move[]
}

/** The other ways at a moment; null where there are none, or where they are a secret. */
export const otherWays = (film: Pick<Film, 'choices' | 'chosen'>, at: number): OtherWays | null => {
  if (at === 0) return null
  const made = film.chosen(at - 1)
  if (made === null) return null
  const same = JSON.stringify(made)
  const others = film.choices(at - 1).filter((move) => JSON.stringify(move) !== same)
  return others.length === 0 ? null : { before: at - 1, made, others }
}

/** The kinds of move among the ways, the kind that was made first. */
export const kindsOf = ({ made, others }: OtherWays): readonly MoveType[] => {
  const kinds = [...new Set(others.map(({ type }) => type))]
  return kinds.includes(made.type) ? [made.type, ...kinds.filter((kind) => kind !== made.type)] : kinds
}

/** A name no save has yet, short enough to be one. */
export const freshName = (wanted: string, taken: readonly string[]): string => {
  const fit = (text: string, more: string): string => text.slice(0, MAX_SAVE_NAME - more.length).trim() + more
  for (let count = 1; ; count++) {
    const name = fit(wanted, count === 1 ? '' : ` ${count}`)
    if (!taken.includes(name)) return name
  }
}
