import fc from 'fast-check'
import { expect, it } from 'vitest'
import { isolate } from './isolate'
import { sitterName } from './sitter-name'
import { startWords } from './start-words'
import i18next from 'i18next'
import type { Translate } from './use-words'

const TURNING = /[\u202A-\u202E\u2066\u2067]/u

it('leaves alone what runs from left to right', () => {
  for (const name of ['Mei', '小美', 'Zoë 12', 'Nguyễn', '👩‍👩‍👧', 'a & b “c”']) expect(isolate(name)).toBe(name)
})

it('keeps a name that turns from turning the words around it', () => {
  expect(isolate('abc\u202Edef')).toBe('\u2068abcdef\u2069')
  expect(isolate('\u2069\u202Ex')).toBe('\u2068x\u2069')
  expect(isolate('שרה')).toBe('\u2068שרה\u2069')
  expect(isolate('سارة 3')).toBe('\u2068سارة 3\u2069')
})

it('takes nothing from a sentence whose names are isolated, however often it is put into others', () => {
  const said = `Played by ${isolate('שרה')}, then by ${isolate('a\u202Eb')}`
  expect(isolate(said)).toBe(said)
  expect(isolate(`${said} שרה`)).toBe('\u2068Played by שרה, then by ab שרה\u2069')
})

it('lowers a stack of marks', () => {
  expect(isolate(`Z${'\u0335'.repeat(90)}a`)).toBe(`Z${'\u0335'.repeat(4)}a`)
})

it('leaves no text that could reach out of it', () => {
  const piece = fc.constantFrom('a', 'ש', '\u202E', '\u202A', '\u202C', '\u2066', '\u2067', '\u2068', '\u2069', ' ', '1')
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = isolate(pieces.join(''))
      expect(text).not.toMatch(TURNING)
      let depth = 0
      for (const sign of text) {
        depth += sign === '\u2068' ? 1 : sign === '\u2069' ? -1 : 0
        expect(depth).toBeGreaterThanOrEqual(0)
        if (/[\u202E\u05E9]/.test(sign)) expect(depth).toBe(1)
      }
      expect(depth).toBe(0)
      expect(isolate(text)).toBe(text)
    }),
    { numRuns: 2000 },
  )
})

it('is what every value of a sentence passes through, in both languages', async () => {
  await startWords('en')
  const t = i18next.t as unknown as Translate
  const name = sitterName({ kind: 'human', name: 'ש\u202Eר', place: 1 }, t)
  expect(t('panels:top.decides.ruling', { name })).toBe('\u2068שר\u2069 rules')
  expect(t('panels:pause.savedAs', { name: 'x\u202Ey' })).toBe('Saved as “\u2068xy\u2069”.')
  expect(t('panels:pause.savedAs', { name: '<b> & "c"' })).toBe('Saved as “<b> & "c"”.')
  expect(sitterName({ kind: 'human', name: '\u200B\u2060', place: 2 }, t)).toBe('Player 2')
})
