import { RECIPES, type SoundId } from './recipes'

/** Plays sounds; a computer without a sound device stays silent. */
export interface Speaker {
  /** Plays at a loudness of 0 to 1. */
  play(sound: SoundId, loudness: number): void
}

/** Makes a speaker that opens the audio device with its first sound. */
export const createSpeaker = (open: () => AudioContext = () => new AudioContext()): Speaker => {
  let context: AudioContext | null = null
  return {
    play: (sound, loudness) => {
      if (loudness <= 0) return
      try {
        context ??= open()
        synthesise(context, sound, loudness)
      } catch (error) {
        console.warn('No sound on this computer:', error)
      }
    },
  }
}

const synthesise = (context: AudioContext, sound: SoundId, loudness: number): void => {
  for (const { at, ms, wave, from, to, gain } of RECIPES[sound]) {
    const begin = context.currentTime + at / 1000
    const end = begin + ms / 1000
    const voice = context.createOscillator()
    const level = context.createGain()
    voice.type = wave
    voice.frequency.setValueAtTime(from, begin)
    voice.frequency.exponentialRampToValueAtTime(to, end)
    level.gain.setValueAtTime(gain * loudness, begin)
    // An exponential fade cannot reach zero; a thousandth is not heard.
    level.gain.exponentialRampToValueAtTime(0.001, end)
    voice.connect(level).connect(context.destination)
    voice.start(begin)
    voice.stop(end)
  }
}
