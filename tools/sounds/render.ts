import { hissOf } from '../../src/renderer/sound/score/hiss'
import { INSTRUMENTS, type Instrument, ringsFor } from '../../src/renderer/sound/score/instruments'
import type { Note, Piece } from '../../src/renderer/sound/score/note'

/** Renders a piece without a browser, one channel at a rate: the same description that Web Audio plays, added up sample by sample. */
export function renderPiece({ notes }: Piece, rate: number): Float32Array {
  const seconds = notes.reduce((last, { at, by, hold }) => Math.max(last, at + ringsFor(by, hold)), 0)
  const samples = new Float32Array(Math.ceil(seconds * rate))
  for (const note of notes) addNote(samples, note, rate)
  return samples
}

const addNote = (samples: Float32Array, note: Note, rate: number): void => {
  const instrument: Instrument = INSTRUMENTS[note.by]
  const begin = Math.round(note.at * rate)
  const length = Math.min(samples.length - begin, Math.floor(ringsFor(note.by, note.hold) * rate))
  for (const { times, gain, fade } of instrument.overtones) {
    if (note.hz * times >= rate / 2) continue
    addSine(samples, { begin, length, rate, times, gain: gain * note.gain, fade, note, instrument })
  }
  const { hiss } = instrument
  if (hiss === null) return
  const noise = keptHiss(hiss.low, hiss.high, rate)
  const level = envelope(instrument, note.hold, hiss.fade, rate)
  for (let at = 0; at < length; at++)
    samples[begin + at] = (samples[begin + at] ?? 0) + (noise[at % rate] ?? 0) * hiss.gain * note.gain * level(at)
}

const kept = new Map<string, Float32Array>()

const keptHiss = (low: number, high: number, rate: number): Float32Array => {
  const key = [low, high, rate].join()
  const noise = kept.get(key) ?? hissOf(low, high, rate)
  kept.set(key, noise)
  return noise
}

interface Sine {
  readonly begin: number
  readonly length: number
  readonly rate: number
  readonly times: number
  readonly gain: number
  readonly fade: number
  readonly note: Note
  readonly instrument: Instrument
}

const addSine = (samples: Float32Array, { begin, length, rate, times, gain, fade, note, instrument }: Sine): void => {
  const level = envelope(instrument, note.hold, fade, rate)
  const { sway } = instrument
  const glide = note.to === undefined ? 1 : (note.to / note.hz) ** (1 / (note.hold * rate))
  const held = note.hold * rate
  let pitch = note.hz * times
  let phase = 0
  for (let at = 0; at < length; at++) {
    samples[begin + at] = (samples[begin + at] ?? 0) + Math.sin(2 * Math.PI * phase) * gain * level(at)
    const bent = sway === null ? 1 : 2 ** ((sway.cents * Math.sin((2 * Math.PI * sway.hz * at) / rate)) / 1200)
    phase += (pitch * bent) / rate
    if (at < held) pitch *= glide
  }
}

/** How loud a part of a note is at each sample. */
const envelope = ({ attack, release }: Instrument, hold: number, fade: number, rate: number): ((at: number) => number) => {
  const during = (seconds: number): number => (seconds < attack ? seconds / attack : Math.exp(-(seconds - attack) / fade))
  const end = during(hold)
  return (at) => {
    const seconds = at / rate
    return seconds < hold ? during(seconds) : end * Math.exp(-(seconds - hold) / release)
  }
}
