import type { DealTerm, PromiseTerm } from '../model/offer'

/**
 * Whether two terms say the same. Held against each other field by field, because written out as text, which a search would do with every
 * deal it thinks of, they take ten times as long.
 */
export function sameTerm(one: DealTerm, other: DealTerm | undefined): boolean {
  if (one === other) return true
  if (one.kind !== other?.kind) return false
  return one.kind === 'promise' && other.kind === 'promise' ? samePromise(one.promise, other.promise) : sameFields(one, other)
}

/** Whether two sides of a deal say the same, term by term. */
export function sameTerms(terms: readonly DealTerm[], others: readonly DealTerm[]): boolean {
  if (terms.length !== others.length) return false
  for (const [i, term] of terms.entries()) if (!sameTerm(term, others[i])) return false
  return true
}

function samePromise(one: PromiseTerm, other: PromiseTerm): boolean {
  if (one.kind !== other.kind || one.quarters !== other.quarters) return false
  return one.kind !== 'no-subsidy' || other.kind !== 'no-subsidy' || sameNames(one.regions, other.regions)
}

function sameNames(one: readonly string[], other: readonly string[]): boolean {
  if (one.length !== other.length) return false
  for (let i = 0; i < one.length; i++) if (one[i] !== other[i]) return false
  return true
}

/** For terms whose fields are all names and figures. */
function sameFields(one: Readonly<Record<string, unknown>>, other: Readonly<Record<string, unknown>>): boolean {
  for (const field in one) if (one[field] !== other[field]) return false
  return true
}
