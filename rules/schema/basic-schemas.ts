import { z } from 'zod'
import { FACTIONS, MACROS, ORGANS, type Words } from '../model/ids'
import { SCOPES } from '../model/offer'
import { wants } from './expectation'

/** A whole number in a range, with words that say so. */
export function whole(from: number, to: number): z.ZodType<number> {
  const error = wants('whole', { from, to })
  return z.number(error).refine((value) => Number.isInteger(value) && value >= from && value <= to, error)
}

/** One of a few words. */
export function oneOf<const T extends readonly string[]>(words: T): z.ZodType<T[number]> {
  return z.enum(words, wants('one-of', { list: words.join(', ') }))
}

/** A text of at most so many UTF-16 units; it may be empty. */
export function textAtMost(most: number): z.ZodType<string> {
  return z.string(wants('text')).max(most, wants('text-at-most', { most }))
}

export const bool = z.boolean(wants('bool'))
export const text = z.string(wants('text')).min(1, wants('text-filled'))
export const id = z.string(wants('id')).regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, wants('id'))
export const words = z.strictObject({ en: text, 'zh-CN': text }, wants('words'))

/** Words for people to read, in both languages: without the blanks around them, and no longer than `most` UTF-16 units. */
export function wordsUpTo(most: number): z.ZodType<Words> {
  const error = wants('text-up-to', { most })
  const phrase = z.string(wants('text')).trim().min(1, error).max(most, error)
  return z.strictObject({ en: phrase, 'zh-CN': phrase }, wants('words'))
}

export const faction = oneOf(FACTIONS)
export const macro = oneOf(MACROS)
export const organ = oneOf(ORGANS)
export const level23 = z.union([z.literal(2), z.literal(3)], wants('one-of', { list: '2, 3' }))

export const offer = z.strictObject(
  { weChatPay: bool, trafficFee: whole(0, 5), scope: oneOf(SCOPES), openShelves: bool, endExclusivity: bool, control: bool, stake: bool },
  wants('offer'),
)

/** Four numbers in seat order: ali, tencent, pdd, jd. */
export function perSeat(from: number, to: number): z.ZodType<readonly [number, number, number, number]> {
  const one = whole(from, to)
  return z.tuple([one, one, one, one], wants('per-seat'))
}
