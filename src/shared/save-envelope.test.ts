import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseEnvelope, sealEnvelope, writeEnvelope } from './save-envelope'
import { sampleSave } from './testing/sample-save'

const codeOf = (text: string): string => {
  const parsed = parseEnvelope(text)
  return parsed.ok ? 'ok' : parsed.code
}
const sealed = writeEnvelope(sampleSave())
const edited = (change: (save: Record<string, unknown>) => void): string => {
  const save = JSON.parse(sealed) as Record<string, unknown>
  change(save)
  return JSON.stringify(save)
}

describe('a sealed save', () => {
  it('reads back as it was', () => {
    expect(parseEnvelope(sealed)).toEqual({ ok: true, envelope: sealEnvelope(sampleSave()) })
  })

  it('may be laid out and ordered anew, and carry a byte order mark', () => {
    const save = JSON.parse(sealed) as Record<string, unknown>
    const backwards = Object.fromEntries(Object.entries(save).reverse())
    expect(codeOf(`\uFEFF${JSON.stringify(backwards, null, 4)}`)).toBe('ok')
  })

  it.each([
    ['Mei\u202E\nand\tHao', 'Mei and Hao'],
    [`Z${'\u0335'.repeat(50)}`, `Z${'\u0335'.repeat(4)}`],
    ['\u3164\u200B', '?'],
  ])('has its name as names are kept: %j is %j', (written, kept) => {
    const seats = { ...sampleSave().seats, ali: { kind: 'human', name: written } } as const
    const branch = { name: written, at: 0, moves: [] }
    const read = parseEnvelope(writeEnvelope(sampleSave({ name: written, seats, branch })))
    const bare = kept === '?' ? '' : kept
    expect(read).toMatchObject({ ok: true, envelope: { name: kept, seats: { ali: { name: bare } }, branch: { name: bare } } })
  })

  it('carries a whole scenario of the player', () => {
    expect(codeOf(writeEnvelope(sampleSave({ scenario: { id: 'mine', regions: [1, 2] } })))).toBe('ok')
  })
})

describe('a save that is wrong', () => {
  it.each([
    ['nothing', '', 'save.truncated'],
    ['spaces', ' \n', 'save.truncated'],
    ['prose', 'Dear diary', 'save.not-json'],
    ['torn JSON of another program', '{"name": "x"', 'save.not-json'],
    ['a number', '42', 'save.foreign'],
    ['null', 'null', 'save.foreign'],
    ['a list', '[]', 'save.foreign'],
    ['JSON of another program', '{"format":"chess"}', 'save.foreign'],
    ['a newer format', edited((save) => (save['formatVersion'] = 2)), 'save.newer'],
    ['a format version that is no number', edited((save) => (save['formatVersion'] = 'two')), 'save.shape'],
    ['a missing field', edited((save) => delete save['seats']), 'save.shape'],
    ['an unknown field', edited((save) => (save['cheat'] = true)), 'save.shape'],
    ['a changed name', edited((save) => (save['name'] = 'Better')), 'save.damaged'],
    ['a move taken out', edited((save) => (save['moves'] as unknown[]).pop()), 'save.damaged'],
    ['another sum', edited((save) => (save['checksum'] = '0'.repeat(28))), 'save.damaged'],
  ])('%s is named for what it is', (_name, text, code) => {
    expect(codeOf(text)).toBe(code)
  })

  it('says where the shape is wrong', () => {
    const text = edited((save) => ((save['seats'] as Record<string, unknown>)['jd'] = { kind: 'cat', name: 'Tom' }))
    expect(parseEnvelope(text)).toMatchObject({ ok: false, code: 'save.shape', where: 'seats.jd.kind' })
  })

  it('survives nesting that would exhaust a stack', () => {
    const deep = `${'['.repeat(50_000)}${']'.repeat(50_000)}`
    const parsed = parseEnvelope(`{"format":"sinking-market-save","formatVersion":1,"moves":${deep}}`)
    expect(parsed).toMatchObject({ ok: false, code: 'save.shape', where: 'moves' })
  })

  it('is seen through at once, however many marks it is full of', () => {
    expect(codeOf(`{"format":"sinking-market-save","a":"${'\\"'.repeat(1_000_000)}`)).toBe('save.truncated')
  })

  it('is truncated wherever it was cut', () => {
    for (let length = 0; length < sealed.trimEnd().length; length++) {
      expect(codeOf(sealed.slice(0, length)), `cut at ${length}`).toBe('save.truncated')
    }
  })

  it('is never taken for sound after any one character changed', () => {
    fc.assert(
      fc.property(fc.nat(sealed.length - 2), fc.string({ minLength: 1, maxLength: 1 }), (at, character) => {
        fc.pre(sealed[at] !== character)
        const text = sealed.slice(0, at) + character + sealed.slice(at + 1)
        const parsed = parseEnvelope(text)
        // Only a change that JSON itself does not see, such as a space for a space, may pass.
        expect(!parsed.ok || JSON.stringify(parsed.envelope) === JSON.stringify(JSON.parse(sealed))).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  it('never makes the reader throw', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => void parseEnvelope(text)),
      { numRuns: 500 },
    )
  })
})
