import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { inflateSync } from 'node:zlib'

/** A page of a document. */
export interface PdfPage {
  /** Points. */
  readonly size: readonly number[]
  /** What is written on it, without the spaces between. */
  readonly text: string
  /** Stands for everything that is drawn on it: equal for pages that look alike in every stroke. */
  readonly drawn: string
}

/** What a code of a typeface stands for, and how many digits a code has. */
interface Face {
  readonly digits: 2 | 4
  readonly letters: ReadonlyMap<number, string>
}

/** Reads the pages of a PDF that Chromium has printed: nothing of it is encrypted, and every face says what its codes stand for. */
export const pdfPages = (file: string): readonly PdfPage[] => {
  const objects = objectsIn(readFileSync(file))
  const faces = new Map<number, Face>()
  const faceOf = (number: number): Face => {
    const known = faces.get(number) ?? readFace(objects, number)
    faces.set(number, known)
    return known
  }
  return [...objects.values()]
    .filter(({ head }) => /\/Type\s*\/Page\b/.test(head))
    .map(({ head }) => {
      const named = new Map([...head.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name, number]) => [name ?? '', Number(number)]))
      const contents = objects.get(Number(/\/Contents (\d+) 0 R/.exec(head)?.[1]))?.stream() ?? ''
      const [, width, height] = /\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/.exec(head) ?? []
      return {
        size: [Number(width), Number(height)].map(Math.round),
        text: written(contents, (name) => faceOf(named.get(name) ?? -1)),
        drawn: createHash('sha256').update(contents).digest('hex'),
      }
    })
}

interface PdfObject {
  readonly head: string
  readonly stream: () => string
}

const objectsIn = (bytes: Buffer): ReadonlyMap<number, PdfObject> => {
  const text = bytes.toString('latin1')
  return new Map(
    [...text.matchAll(/(\d+) 0 obj\n([\s\S]*?)endobj/g)].map(([, number, body = '']) => {
      const at = body.indexOf('stream\n')
      const stream = (): string =>
        inflateSync(Buffer.from(body.slice(at + 7, body.lastIndexOf('\nendstream')), 'latin1')).toString('latin1')
      return [Number(number), { head: at < 0 ? body : body.slice(0, at), stream: at < 0 ? () => '' : stream }]
    }),
  )
}

const readFace = (objects: ReadonlyMap<number, PdfObject>, number: number): Face => {
  const head = objects.get(number)?.head ?? ''
  const map = objects.get(Number(/\/ToUnicode (\d+) 0 R/.exec(head)?.[1]))?.stream() ?? ''
  const letters = new Map<number, string>()
  const lettersOf = (hex: string): string => String.fromCharCode(...(hex.match(/.{4}/g) ?? []).map((unit) => Number.parseInt(unit, 16)))
  for (const [, part = ''] of map.matchAll(/beginbfchar\n([\s\S]*?)endbfchar/g))
    for (const [, code = '', hex = ''] of part.matchAll(/<(\w+)> <(\w+)>/g)) letters.set(Number.parseInt(code, 16), lettersOf(hex))
  for (const [, part = ''] of map.matchAll(/beginbfrange\n([\s\S]*?)endbfrange/g))
    for (const [, from = '', to = '', hex = ''] of part.matchAll(/<(\w+)> <(\w+)> <(\w+)>/g))
      for (let code = Number.parseInt(from, 16); code <= Number.parseInt(to, 16); code++)
        letters.set(code, String.fromCharCode(Number.parseInt(hex, 16) + code - Number.parseInt(from, 16)))
  return { digits: head.includes('/Type0') ? 4 : 2, letters }
}

/** A ligature whose code stands for nothing, and spaces. */
const BLANK = /[\s\p{Cc}]/gu

const written = (contents: string, faceOf: (name: string) => Face): string => {
  let face: Face | null = null
  let text = ''
  for (const [, name, hex = ''] of contents.matchAll(/\/(F\d+) [\d.]+ Tf|<(\w+)> Tj/g)) {
    if (name !== undefined) face = faceOf(name)
    else if (face !== null) text += lettersIn(hex, face)
  }
  return text.replaceAll(BLANK, '')
}

const lettersIn = (hex: string, { digits, letters }: Face): string => {
  const codes = Array.from({ length: hex.length / digits }, (_, at) => Number.parseInt(hex.slice(at * digits, (at + 1) * digits), 16))
  return codes.map((code) => letters.get(code) ?? '').join('')
}
