import { expect } from 'vitest'

/** What a sentence must never show: an unfilled gap, a bare key, a value that is not a word. */
export const NO_SENTENCE = /\{\{|\}\}|undefined|null|NaN|\[object|^\w+:[\w.-]+$|\?$/

/** Fails where a text is no whole sentence, and says what it was about. */
export function expectSentence(sentence: string, about: unknown): void {
  expect(sentence, JSON.stringify(about)).not.toMatch(NO_SENTENCE)
  expect(sentence.trim(), JSON.stringify(about)).not.toBe('')
}
