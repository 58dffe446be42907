import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { FACTIONS } from '../../../rules'
import * as palette from './palette'

const channels = (hex: string) => [1, 3, 5].map((i) => Number.parseInt(hex.slice(i, i + 2), 16) / 255)
const linear = (hex: string) => channels(hex).map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4))
const luminance = (hex: string) => {
  const [r, g, b] = linear(hex)
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
const contrast = (a: string, b: string) => {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return (light + 0.05) / (dark + 0.05)
}

/** Machado, Oliveira and Fernandes (2009), full severity, on linear RGB. */
const VISIONS: Readonly<Record<string, readonly (readonly number[])[]>> = {
  usual: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
}
function lab(rgb: readonly number[]): readonly number[] {
  const [r, g, b] = rgb.map((c) => Math.min(1, Math.max(0, c)))
  const xyz = [
    (0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505,
    0.2126 * r + 0.7152 * g + 0.0722 * b,
    (0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089,
  ]
  const [x, y, z] = xyz.map((t) => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116))
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)]
}
const seen = (hex: string, matrix: readonly (readonly number[])[]) =>
  lab(matrix.map((row) => row.reduce((sum, k, i) => sum + k * linear(hex)[i], 0)))
const distance = (a: readonly number[], b: readonly number[]) => Math.hypot(...a.map((n, i) => n - b[i]))

const sheet = readFileSync(new URL('./css/tokens.css', import.meta.url), 'utf8')
const standard = sheet.slice(0, sheet.indexOf('data-motion'))
const inSheet = (name: string) => new RegExp(`--${name}: (#[0-9a-f]{6})`).exec(standard)?.[1]

describe('the palette', () => {
  it('can be read: text at 4.5 to 1 and better on everything it stands on', () => {
    for (const paper of [palette.PAPER, palette.PAPER_BRIGHT, palette.PAPER_SHADE]) {
      for (const ink of [
        palette.INK,
        palette.INK_SOFT,
        palette.GOOD,
        palette.BAD,
        palette.SEAL,
        palette.COIN_DEEP,
        palette.WARN,
        palette.FOCUS,
      ]) {
        expect(contrast(ink, paper), `${ink} on ${paper}`).toBeGreaterThanOrEqual(4.5)
      }
    }
    // Soft words on a ground of ink.
    expect(contrast(palette.PAPER_SHADE, palette.INK)).toBeGreaterThan(7)
    expect(contrast(inSheet('on-cloth') ?? '', inSheet('cloth') ?? '')).toBeGreaterThan(7)
    for (const faction of FACTIONS) {
      const { fill, deep, tint, on } = palette.factionColours[faction]
      expect(contrast(deep, palette.PAPER), faction).toBeGreaterThanOrEqual(4.5)
      expect(contrast(deep, tint), faction).toBeGreaterThanOrEqual(4.5)
      expect(contrast(on, fill), faction).toBeGreaterThanOrEqual(4.5)
    }
  })

  it('keeps the factions apart for every kind of colour vision', () => {
    const pairs = FACTIONS.flatMap((a) => FACTIONS.filter((b) => a < b).map((b) => [a, b] as const))
    const apart = Object.entries(VISIONS).flatMap(([vision, matrix]) =>
      pairs.map(([a, b]) => ({
        who: `${a} and ${b}, ${vision}`,
        far: distance(seen(palette.factionColours[a].fill, matrix), seen(palette.factionColours[b].fill, matrix)),
      })),
    )
    expect(apart.filter(({ far }) => far <= 30)).toEqual([])
    expect(apart).toHaveLength(24)
  })

  it('is the same in the style sheet and on the canvas', () => {
    for (const [name, value] of Object.entries(palette)) {
      if (typeof value === 'string') expect(inSheet(name.toLowerCase().replaceAll('_', '-')), name).toBe(value)
    }
    for (const faction of FACTIONS) {
      const { fill, deep, tint, on } = palette.factionColours[faction]
      expect([inSheet(faction), inSheet(`${faction}-deep`), inSheet(`${faction}-tint`), inSheet(`${faction}-on`)]).toEqual([
        fill,
        deep,
        tint,
        on,
      ])
    }
  })
})
