import { expect, it } from 'vitest'
import { stepFrom, textOf, typed, writeNumber } from './number-draft'

const range = { least: 0, most: 100, decimals: 1 }

it('shows what is being typed, and the value once that is another', () => {
  const { draft, read } = typed('12,5', 20, range)
  expect(read).toEqual({ ok: true, value: 12.5 })
  expect(textOf(draft, 12.5)).toBe('12,5')
  expect(textOf(draft, 13)).toBe('13')
  expect(textOf(null, 4294967295)).toBe('4294967295')
})

it('keeps what cannot be read in sight and the value as it was', () => {
  const { draft, read } = typed('12;5', 20, range)
  expect(read.ok).toBe(false)
  expect(textOf(draft, 20)).toBe('12;5')
})

it('steps from rung to rung and never past the ends', () => {
  expect(stepFrom(12.3, 0.5, true, range)).toBe(12.5)
  expect(stepFrom(12.3, 0.5, false, range)).toBe(12)
  expect(stepFrom(12.5, 0.5, true, range)).toBe(13)
  expect(stepFrom(100, 0.5, true, range)).toBe(100)
  expect(stepFrom(0, 1, false, range)).toBe(0)
  for (let tenths = 0; tenths < 1000; tenths++) expect(writeNumber(stepFrom(tenths / 10, 0.1, true, range))).toBe(String((tenths + 1) / 10))
})
