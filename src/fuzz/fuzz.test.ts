import { expect, it } from 'vitest'
import { inputOf, READERS, tryInput } from './try-input'

const INPUTS = 2000

it('answers every input with a code, or takes it and is right', () => {
  const met = new Map<string, number>()
  for (let index = 0; index < INPUTS; index++) {
    const input = inputOf(1, index)
    const outcome = tryInput(input)
    const { kind } = outcome
    expect(kind === 'refused' || kind === 'accepted' ? null : { index, reader: input.reader.name, ...outcome }).toBeNull()
    met.set(`${input.reader.name} ${kind}`, (met.get(`${input.reader.name} ${kind}`) ?? 0) + 1)
  }
  // Both answers of every reader must have been met, or this proved little; a form takes anything.
  for (const { name } of READERS) {
    expect(met.get(`${name} accepted`), name).toBeGreaterThan(5)
    if (name !== 'set-up') expect(met.get(`${name} refused`), name).toBeGreaterThan(5)
  }
})
