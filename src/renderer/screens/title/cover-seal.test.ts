import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import EN from '../../words/en/screens.json'

const faces = readFileSync(join(__dirname, '../../art/css/fonts.css'), 'utf8')
  .split('@font-face')
  .filter((face) => face.includes("'Cover Seal'"))

/** The characters of a face of single characters. */
const charactersOf = (face: string): readonly string[] =>
  [...face.matchAll(/U\+(?<code>[0-9A-F]+)(?![-0-9A-F])/g)].map(({ groups }) => String.fromCodePoint(parseInt(groups?.['code'] ?? '', 16)))

/** What a file of the package of typefaces holds, as its own style sheet says. */
const heldBy = (file: string): ((character: string) => boolean) => {
  const sheet = readFileSync(join(__dirname, '../../../../node_modules/@fontsource/noto-sans-sc/700.css'), 'utf8')
  const range = sheet.split('@font-face').find((face) => face.includes(`/${file}`)) ?? ''
  const parts = [...range.matchAll(/U\+(?<from>[0-9a-f]+)(?:-(?<to>[0-9a-f]+))?/gi)].map(({ groups }) =>
    [groups?.['from'], groups?.['to'] ?? groups?.['from']].map((code) => parseInt(code ?? '', 16)),
  )
  return (character) =>
    parts.some(([from = 0, to = 0]) => (character.codePointAt(0) ?? -1) >= from && (character.codePointAt(0) ?? -1) <= to)
}

describe('the typeface of the English cover’s seal', () => {
  it('has its four characters and no others', () => {
    expect(faces.flatMap(charactersOf).sort()).toEqual([...EN.title.seal.replace('|', '')].sort())
  })

  it.each(faces.map((face) => [/files\/(?<file>[\w-]+\.woff2)/.exec(face)?.groups?.['file'] ?? 'no file', face]))(
    '%s holds them',
    (file, face) => {
      const holds = heldBy(file)
      for (const character of charactersOf(face)) expect(holds(character), character).toBe(true)
    },
  )
})
