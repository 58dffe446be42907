import { describe, expect, it } from 'vitest'
import { hissOf } from './hiss'
import { INSTRUMENTS, type InstrumentId, ringsFor } from './instruments'
import { echoed, moved, type Note } from './note'
import { pitchIn } from './scale'
import { phraseAt, tuneOf } from './table-music'
import { tune } from './tune'

describe('the five-note scale', () => {
  it('begins its modes on each of its notes, and goes on in the next octaves', () => {
    const inMode = (mode: 0 | 2) => [0, 1, 2, 3, 4, 5].map((degree) => Math.round(12 * Math.log2(pitchIn(100, mode, degree) / 100)))
    expect(inMode(0)).toEqual([0, 2, 4, 7, 9, 12])
    expect(inMode(2)).toEqual([0, 3, 5, 8, 10, 12])
    expect(pitchIn(100, 3, -5)).toBeCloseTo(50)
  })
})

describe('a written tune', () => {
  it('reads degrees, lengths, rests and stress', () => {
    const notes = tune({ by: 'lute', beat: 0.5, first: 100, mode: 0, gain: 0.4, from: 1, touch: 1 }, '0 _:2 | 5:0.5!')
    expect(notes).toEqual([
      { at: 0.5, hold: 0.5, hz: 100, gain: 0.4, by: 'lute' },
      { at: 2, hold: 0.25, hz: 200, gain: 0.5, by: 'lute' },
    ])
  })

  it('comes back softer in a room, and higher where it is moved', () => {
    const note: Note = { at: 0, hold: 1, hz: 100, to: 50, gain: 0.4, by: 'drum' }
    expect(echoed([note], 0.3, 0.5, 2).map(({ at, gain }) => [at, gain])).toEqual([
      [0, 0.4],
      [0.3, 0.2],
      [0.6, 0.1],
    ])
    expect(moved([note], { steps: 12, at: 1 })[0]).toMatchObject({ at: 1, hz: 200, to: 100 })
  })
})

describe('instruments', () => {
  it('have all rung out when a thousandth is left', () => {
    for (const by of Object.keys(INSTRUMENTS) as InstrumentId[]) {
      expect(ringsFor(by, 0.5), by).toBeGreaterThan(0)
      expect(ringsFor(by, 0.5), by).toBeLessThan(4)
    }
  })

  it('hiss the same at every asking, within full scale', () => {
    const hiss = hissOf(300, 3000, 8000)
    expect(hissOf(300, 3000, 8000)).toEqual(hiss)
    expect(Math.max(...hiss.map(Math.abs))).toBeCloseTo(1)
  })
})

/** The phrases of an hour of a tune. */
const anHour = (of: number) => {
  const phrases = []
  for (let place = 0, seconds = 0; seconds < 3600; place++) {
    const phrase = phraseAt(of, place)
    phrases.push(phrase)
    seconds += phrase.seconds
  }
  return phrases
}

const melodyOf = (notes: readonly Note[]): string => notes.map(({ at, hz }) => `${at.toFixed(2)} ${hz.toFixed(1)}`).join()

describe('the table’s music', () => {
  it('is the same for the same game, another for another, and tells few seeds apart', () => {
    expect(phraseAt(tuneOf(7), 12)).toEqual(phraseAt(tuneOf(7), 12))
    expect(melodyOf(phraseAt(tuneOf(7), 12).notes)).not.toBe(melodyOf(phraseAt(tuneOf(8), 12).notes))
    expect(new Set(Array.from({ length: 5000 }, (_, seed) => tuneOf(seed))).size).toBeLessThanOrEqual(1024)
  })

  it('plays for an hour without saying the same thing twice, is sparse, and rests between its phrases', () => {
    for (const of of [3, 400, 1023]) {
      const phrases = anHour(of)
      expect(new Set(phrases.map(({ notes }) => melodyOf(notes))).size).toBe(phrases.length)
      const struck = phrases.reduce((sum, { notes }) => sum + notes.filter(({ gain }) => gain > 0.07).length, 0)
      expect(struck / 3600, 'notes a second').toBeLessThan(1.2)
      for (const { notes, seconds } of phrases) {
        const lastStruck = Math.max(...notes.filter(({ by }) => by !== 'bell').map(({ at }) => at))
        expect(seconds - lastStruck, 'rest').toBeGreaterThan(3)
        expect(seconds).toBeLessThan(40)
      }
    }
  })

  it('changes mode, first note and instrument with every part', () => {
    const ground = (place: number) => phraseAt(5, place).notes[0]?.hz
    const leader = (place: number) => phraseAt(5, place).notes.at(-1)?.by
    for (const part of [0, 1, 2, 3, 4]) {
      expect(ground(part * 7)).toBe(ground(part * 7 + 6))
      expect(ground(part * 7)).not.toBe(ground(part * 7 + 7))
    }
    expect(new Set([0, 7, 14, 21].map(leader)).size).toBe(3)
  })

  it('stays between a low string and a high bell', () => {
    for (const { notes } of anHour(77)) {
      for (const { hz } of notes) {
        expect(hz).toBeGreaterThan(90)
        expect(hz).toBeLessThan(1700)
      }
    }
  })
})
