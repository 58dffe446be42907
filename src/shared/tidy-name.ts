import { lowerStacks, TURNS } from './marks'

/** What has no place in a name: halves of a character, turns of direction. */
const OUT_OF_PLACE = new RegExp(`[\\p{Cs}${TURNS}]`, 'gu')
const BREAKS = /[\p{Cc}\p{Zl}\p{Zp}]+/gu
/** What leaves nothing to see: blanks, marks without a letter, fillers; U+2800 is a braille cell without dots. */
const UNSEEN = /^[\s\p{Cf}\p{M}\p{Default_Ignorable_Code_Point}\u2800]*$/u

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/** How long a name may be: in characters as people count them, and in UTF-16 units as a file holds them. */
export interface NameLength {
  readonly characters: number
  readonly units: number
}

const onOneLine = (text: string): string => lowerStacks(text.replace(OUT_OF_PLACE, '').replace(BREAKS, ' '))

/** A name while it is being typed: one line, without what could not be shown as it is, cut between two characters. */
export function trimToLength(text: string, { characters, units }: NameLength): string {
  const clean = onOneLine(text)
  let [kept, count] = ['', 0]
  for (const { segment } of graphemes.segment(clean)) {
    if (count === characters || kept.length + segment.length > units) break
    kept += segment
    count += 1
  }
  return kept
}

/** A name as it is kept: one line without blanks at its ends; empty if there is nothing to see of it. */
export function tidyName(text: string): string {
  const clean = onOneLine(text).replace(/\s+/gu, ' ').trim()
  return UNSEEN.test(clean) ? '' : clean
}
