import { beings } from './beings'
import type { Ink, Motif } from './motif'
import { places } from './places'
import { signs } from './signs'
import { things } from './things'

/** Every motif, by name. */
export const MOTIFS = { ...beings, ...places, ...signs, ...things } as const satisfies Readonly<Record<string, Motif>>
export type MotifName = keyof typeof MOTIFS

/** Where a motif is laid: its name, its middle in the 160 x 100 picture, its size (1 = about 60 across) and its turn in degrees. */
export type Placed = readonly [name: MotifName, x: number, y: number, size?: number, turn?: number]

/** One set of papers for each deck, one for the news. */
export type PaperSet = Readonly<Record<Ink, string>>
const COMMON = { coin: '#e8b63c', red: '#b8342a', green: '#6b9150', wood: '#96643a', skin: '#e9bd92', sky: '#a9cfd6' } as const
export const PAPERS = {
  ali: { ...COMMON, ground: '#f8d797', far: '#eebd6b', main: '#dc8420', dark: '#5a3108', accent: '#2f6f86', light: '#fff6e0' },
  tencent: { ...COMMON, ground: '#b5dacf', far: '#8cc3b6', main: '#23867d', dark: '#0d3f3c', accent: '#d9892b', light: '#f2f8ee' },
  pdd: { ...COMMON, ground: '#f3c3b2', far: '#e59c88', main: '#bf2733', dark: '#571019', accent: '#3f6f58', light: '#fff2e4' },
  jd: { ...COMMON, ground: '#c6cbe6', far: '#a2a9d4', main: '#383d92', dark: '#1b1d52', accent: '#d96f35', light: '#f4f3fb' },
  news: { ...COMMON, ground: '#e9dcc0', far: '#d2be96', main: '#6a6152', dark: '#2b2620', accent: '#3f6d80', light: '#fffaf0' },
} as const satisfies Readonly<Record<string, PaperSet>>
export type PaperSetName = keyof typeof PAPERS

/** A picture as a list: its papers, and what is laid on the ground, back to front. */
export interface Composition {
  readonly papers: PaperSetName
  readonly put: readonly Placed[]
}

/** Gives every composition of a table the same papers. */
export function onPaper<Key extends string>(
  papers: PaperSetName,
  table: Readonly<Record<Key, readonly Placed[]>>,
): Readonly<Record<Key, Composition>> {
  return Object.fromEntries(Object.entries<readonly Placed[]>(table).map(([key, put]) => [key, { papers, put }])) as unknown as Readonly<
    Record<Key, Composition>
  >
}
