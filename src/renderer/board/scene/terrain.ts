import type { Macro } from '../../../../rules'

type Terrain = Macro['terrain']

/** The inks a terrain is printed with: its paper, and the drawing on it. */
export interface TerrainInk {
  readonly paper: string
  readonly print: string
}

/** Pale and greyish on purpose: the figures of the platforms are the strongest colours on the board. */
export const TERRAIN: Readonly<Record<Terrain, TerrainInk>> = {
  delta: { paper: '#d3e2cf', print: '#a3c1a6' },
  coast: { paper: '#e6e6b8', print: '#c2c383' },
  plain: { paper: '#f2dfa9', print: '#d5b86c' },
  heartland: { paper: '#f0d0b4', print: '#d3a27c' },
  forest: { paper: '#bfd6c4', print: '#86ab92' },
  mountain: { paper: '#ddcfdc', print: '#b49fb4' },
  desert: { paper: '#efcd97', print: '#cf9f5c' },
}

/** How strongly the sheet is printed: with all its colours, or in black and white where somebody needs contrast. */
export type Print = 'full' | 'plain'

/** The inks of a terrain; a plain print leaves the paper white and draws nothing on it. */
export function terrainInk(terrain: Terrain, print: Print): TerrainInk {
  return print === 'plain' ? { paper: '#ffffff', print: '#ffffff' } : TERRAIN[terrain]
}

/** Drawings of a terrain in a 24 x 16 box, as SVG paths stroked in its print ink. */
export const TERRAIN_MOTIFS: Readonly<Record<Terrain, readonly string[]>> = {
  delta: ['M1 5Q5 1 9 5T17 5T23 5M3 11Q7 7 11 11T19 11', 'M4 15V7M4 9Q1 7 1 4M4 9Q7 7 7 4M16 15V7M16 9Q13 7 13 4M16 9Q19 7 19 4'],
  coast: ['M1 13Q4 5 9 6Q13 7 11 11Q9 12 8 10M12 14Q15 6 20 7Q24 8 22 12', 'M2 6Q6 2 10 6T18 6T24 6M2 12Q6 8 10 12T18 12'],
  plain: ['M5 15V4M5 7L2 4M5 7L8 4M5 11L2 8M5 11L8 8M17 15V4M17 7L14 4M17 7L20 4M17 11L14 8M17 11L20 8', 'M1 14H23M4 10H20M8 6H16'],
  heartland: ['M1 14Q12 9 23 14M3 10Q12 5 21 10M6 6Q12 2 18 6', 'M2 15L7 5M9 15L12 5M16 15L17 5M23 15L22 5'],
  forest: ['M7 1L2 8H12ZM7 6L1 13H13ZM7 13V16M18 4L14 10H22ZM18 9L13 15H23Z', 'M6 2L1 13H11ZM6 13V16M17 5L13 14H21ZM17 14V16'],
  mountain: ['M1 15L8 3L12 9L16 4L23 15M6 7L8 9L10 6', 'M1 15Q5 3 9 9Q12 2 16 8Q20 5 23 15'],
  desert: ['M1 14Q6 5 12 12Q17 4 23 12M8 15Q13 11 18 15', 'M1 8Q7 3 12 8T23 8M3 13Q9 8 14 13T23 13'],
}

/** The sheet under the land. */
export const SEAS = {
  full: { paper: '#6f97a3', print: '#5d8592', deep: '#3c606e', light: '#8fb3bb' },
  plain: { paper: '#24404c', print: '#24404c', deep: '#0c1a20', light: '#24404c' },
} as const satisfies Readonly<Record<Print, unknown>>
