import { z } from 'zod'
import { FACTIONS, MACROS, ORGANS } from '../model/ids'
import { SCOPES } from '../model/offer'

/** A whole number in a range, with words that say so. */
export function whole(from: number, to: number): z.ZodType<number> {
  const message = `a whole number from ${from} to ${to}`
  return z.number({ error: message }).refine((value) => Number.isInteger(value) && value >= from && value <= to, { error: message })
}

/** One of a few words. */
export function oneOf<const T extends readonly string[]>(words: T): z.ZodType<T[number]> {
  return z.enum(words, { error: `one of ${words.join(', ')}` })
}

export const bool = z.boolean({ error: 'true or false' })
export const text = z.string({ error: 'a text' }).min(1, { error: 'a text that is not empty' })
export const id = z.string({ error: 'an id' }).regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'an id of lower-case words joined by hyphens' })
export const words = z.strictObject({ en: text, 'zh-CN': text }, { error: 'a text in "en" and "zh-CN"' })
export const faction = oneOf(FACTIONS)
export const macro = oneOf(MACROS)
export const organ = oneOf(ORGANS)
export const level23 = z.union([z.literal(2), z.literal(3)], { error: '2 or 3' })

export const offer = z.strictObject(
  { weChatPay: bool, trafficFee: whole(0, 5), scope: oneOf(SCOPES), openShelves: bool, endExclusivity: bool, control: bool, stake: bool },
  { error: 'an offer with its seven concessions' },
)

/** Four numbers in seat order: ali, tencent, pdd, jd. */
export function perSeat(from: number, to: number): z.ZodType<readonly [number, number, number, number]> {
  const one = whole(from, to)
  return z.tuple([one, one, one, one], { error: 'a list of four numbers: ali, tencent, pdd, jd' })
}
