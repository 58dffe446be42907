import type { PrivateTerm } from '../model/content'
import type { Concession, Offer } from '../model/offer'
import { sizeOf } from './conceded'

/** What a private term is about: a concession, and the least of it that crosses a red line or fulfils a wish; null for any other goal. */
export function termAbout({ goal }: PrivateTerm): { readonly concession: Concession; readonly least: number } | null {
  const { metric, steps } = goal
  if (metric.of === 'conceded') return { concession: metric.concession, least: (steps[0]?.at ?? 0) + 1 }
  return metric.of === 'partners-conceding' ? { concession: metric.concession, least: metric.level ?? 1 } : null
}

/** Whether an offer makes enough of the concession a private term is about. */
export function touches(term: PrivateTerm, offer: Offer): boolean {
  const about = termAbout(term)
  return about !== null && sizeOf(offer, about.concession) >= about.least
}
