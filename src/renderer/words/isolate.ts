import { lowerStacks, TURNS } from '../../shared/marks'

const TURNING = new RegExp(`[${TURNS}]`, 'gu')
/** Letters and marks that run from right to left. */
const BACKWARDS = /[\u0590-\u08FF\u200F\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u
const ANY_TURN = new RegExp(`${BACKWARDS.source}|${TURNING.source}`, 'u')
const ISOLATED = new RegExp(`\\u2068[^${TURNS}]*\\u2069`, 'gu')

/**
 * A text of somebody else's (a name, a file, a title) as it can stand inside our sentences: whichever way it runs, the words around it stay
 * in their order. Every value put into a sentence passes through here; what runs from left to right, as nearly everything does, comes out
 * as it went in.
 */
export function isolate(text: string): string {
  const calm = lowerStacks(text)
  if (!ANY_TURN.test(calm)) return calm
  // A sentence in which every name is isolated already is none the worse for standing in another.
  if (!ANY_TURN.test(calm.replace(ISOLATED, ''))) return calm
  return `\u2068${calm.replace(TURNING, '')}\u2069`
}
