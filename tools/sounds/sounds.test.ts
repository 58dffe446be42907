import { describe, expect, it } from 'vitest'
import { faultsOf, type Measured } from './judge'
import { measureSound, OCTAVES } from './measure'
import { allPieces } from './pieces'
import { renderPiece } from './render'
import { wavOf } from './wav'

/** Enough for every tone but the highest overtones, and half the work. */
const RATE = 22_050

describe('what is heard', () => {
  const all = allPieces(7).map(({ name, kind, piece }): Measured => ({ name, kind, ...measureSound(renderPiece(piece, RATE), RATE) }))

  it('never clips; themes are as loud as one another, stings too, and the table’s music lies far below', () => {
    expect(faultsOf(all)).toEqual([])
    expect(all.filter(({ kind }) => kind === 'theme')).toHaveLength(4)
    expect(all.filter(({ kind }) => kind === 'sting').length).toBeGreaterThanOrEqual(6)
  })

  it('is there to be heard, and for a theme no longer than a scene', () => {
    for (const { name, kind, rms, seconds } of all) {
      expect(rms, name).toBeGreaterThan(kind === 'table' ? -40 : -30)
      if (kind === 'theme') expect(seconds, name).toBeLessThan(13)
      if (kind === 'sting') expect(seconds, name).toBeLessThan(4.5)
      if (kind === 'effect') expect(seconds, name).toBeLessThan(2.5)
    }
  })

  it('lies where small loudspeakers can play it: most of the energy above 88 Hz', () => {
    for (const { name, octaves } of all) expect(octaves[0], name).toBeLessThan(0.3)
  })
})

describe('the measure', () => {
  const sine = (hz: number, level: number) =>
    Float32Array.from({ length: RATE }, (_, at) => level * Math.sin((2 * Math.PI * hz * at) / RATE))

  it('tells peak and RMS of a sine, and in which octave it lies', () => {
    const { peak, rms, octaves, seconds } = measureSound(sine(440, 0.5), RATE)
    expect(peak).toBeCloseTo(-6.02, 1)
    expect(rms).toBeCloseTo(-9.03, 1)
    expect(seconds).toBeCloseTo(1, 1)
    expect(octaves[OCTAVES.indexOf(500)]).toBeGreaterThan(0.99)
  })

  it('leaves the silence after a sound out', () => {
    const late = new Float32Array(RATE * 3)
    late.set(sine(440, 0.5))
    expect(measureSound(late, RATE).rms).toBeCloseTo(-9.03, 1)
  })

  it('says what is too loud, and what is not even', () => {
    const one = (name: string, kind: Measured['kind'], peak: number, rms: number): Measured => ({
      name,
      kind,
      peak,
      rms,
      seconds: 1,
      octaves: [],
    })
    const well = [one('a', 'theme', -4, -20), one('b', 'theme', -4, -22), one('c', 'sting', -4, -20), one('t', 'table', -10, -34)]
    expect(faultsOf(well)).toEqual([])
    expect(faultsOf([...well, one('d', 'effect', -0.5, -20)])).toEqual(['d reaches -0.5 dBFS, -1 is the most'])
    expect(faultsOf([...well, one('e', 'sting', -4, -24)])).toEqual(['stings are 4.0 dB apart, 3 is the most'])
    expect(faultsOf([...well, one('u', 'table', -4, -26)])).toEqual(["the table's music is 4.0 dB below the themes, 6 is the least"])
  })
})

describe('a WAV file', () => {
  it('says what it holds, and cuts off what is louder than full scale', () => {
    const file = wavOf(Float32Array.of(0, 0.5, 2), 44_100)
    expect(file.toString('latin1', 0, 4) + file.toString('latin1', 8, 12)).toBe('RIFFWAVE')
    expect(file.readUInt32LE(24)).toBe(44_100)
    expect([44, 46, 48].map((at) => file.readInt16LE(at))).toEqual([0, 16_384, 32_767])
  })
})
