/** What a sentence must never show: an unfilled gap, a bare key, a value that is not a word. */
const NO_SENTENCE = /\{\{|\}\}|undefined|null|NaN|\[object|^\w+:[\w.-]+$|\?$/

/** Whether a text can be read to people: whole, and not empty. */
export function isSentence(text: string): boolean {
  return !NO_SENTENCE.test(text) && text.trim() !== ''
}
