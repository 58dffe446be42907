import { hissOf } from '../score/hiss'
import { INSTRUMENTS, type Instrument, ringsFor } from '../score/instruments'
import type { Note } from '../score/note'

/** Lets notes be heard in a context, live or offline, from a time of its clock on. */
export const perform = (context: BaseAudioContext, notes: readonly Note[], begin: number, into: AudioNode): void => {
  for (const note of notes) performNote(context, note, begin + note.at, into)
}

const performNote = (context: BaseAudioContext, note: Note, begin: number, into: AudioNode): void => {
  const instrument: Instrument = INSTRUMENTS[note.by]
  const end = begin + ringsFor(note.by, note.hold)
  for (const { times, gain, fade } of instrument.overtones) {
    // What no device can play is left out.
    if (note.hz * times >= context.sampleRate / 2) continue
    const voice = context.createOscillator()
    voice.frequency.setValueAtTime(note.hz * times, begin)
    if (note.to !== undefined) voice.frequency.exponentialRampToValueAtTime(note.to * times, begin + note.hold)
    voice.connect(levelOf(context, { instrument, begin, hold: note.hold, gain: gain * note.gain, fade })).connect(into)
    if (instrument.sway !== null) sway(context, voice, instrument.sway, begin, end)
    voice.start(begin)
    voice.stop(end)
  }
  const { hiss } = instrument
  if (hiss === null) return
  const breath = context.createBufferSource()
  breath.buffer = hissIn(context, hiss.low, hiss.high)
  breath.loop = true
  breath.connect(levelOf(context, { instrument, begin, hold: note.hold, gain: hiss.gain * note.gain, fade: hiss.fade })).connect(into)
  breath.start(begin)
  breath.stop(end)
}

interface Level {
  readonly instrument: Instrument
  readonly begin: number
  readonly hold: number
  readonly gain: number
  readonly fade: number
}

/** How loud one part of a note is: it rises, fades while it is held, and faster once it is let go. */
const levelOf = (context: BaseAudioContext, { instrument: { attack, release }, begin, hold, gain, fade }: Level): GainNode => {
  const level = context.createGain()
  // Also before it begins: a voice that starts between two samples would be heard for one of them at full level, as a click.
  level.gain.value = 0
  level.gain.setValueAtTime(0, begin)
  level.gain.linearRampToValueAtTime(gain, begin + attack)
  level.gain.setTargetAtTime(0, begin + attack, fade)
  level.gain.setTargetAtTime(0, begin + Math.max(hold, attack), release)
  return level
}

const sway = (
  context: BaseAudioContext,
  voice: OscillatorNode,
  { cents, hz }: NonNullable<Instrument['sway']>,
  begin: number,
  end: number,
): void => {
  const hand = context.createOscillator()
  const reach = context.createGain()
  hand.frequency.value = hz
  reach.gain.value = cents
  hand.connect(reach).connect(voice.detune)
  hand.start(begin)
  hand.stop(end)
}

/** Hiss is made once for each context. */
const kept = new WeakMap<BaseAudioContext, Map<string, AudioBuffer>>()

const hissIn = (context: BaseAudioContext, low: number, high: number): AudioBuffer => {
  const made = kept.get(context) ?? new Map<string, AudioBuffer>()
  kept.set(context, made)
  const key = `${String(low)}-${String(high)}`
  const known = made.get(key)
  if (known !== undefined) return known
  const samples = hissOf(low, high, context.sampleRate)
  const buffer = context.createBuffer(1, samples.length, context.sampleRate)
  buffer.copyToChannel(samples, 0)
  made.set(key, buffer)
  return buffer
}
