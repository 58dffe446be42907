import type { Faction } from '../../../../rules'
import { heldUntil } from '../score/note'
import { SOUNDS, type SoundId } from '../score/sounds'
import { phraseAt } from '../score/table-music'
import { THEMES } from '../score/themes'
import { perform } from './perform'

/** How loud music and everything else are, 0 to 1; at 0 nothing is made at all. */
export interface Loudness {
  readonly sounds: number
  readonly music: number
}

/** Where everything that is heard comes from; a computer without a sound device stays silent. */
export interface Studio {
  setLoudness(loudness: Loudness): void
  /** Stops time where nobody listens, and goes on from there. */
  setAsleep(asleep: boolean): void
  sound(id: SoundId): void
  /** Plays a house's theme after so many seconds, in place of one that is playing; the table's music steps back meanwhile. */
  theme(house: Faction, after?: number): void
  /** Plays a tune of the table on and on; null ends it. */
  table(tune: number | null): void
}

/** How far ahead the table's music is laid out, and how often that is looked after. */
const AHEAD_S = 4
const LOOK_MS = 1000
/** How much is left of the table's music under a theme. */
const STEPPED_BACK = 0.12
/** Seconds in which music that is taken away is gone. */
const FADE_S = 0.5
/** What room there is for a theme, a sting and the table's music at once. */
const HEADROOM = 0.6
/** Silence after which the device is let go. */
const REST_S = 2

/** Makes a studio that opens the audio device when something is first to be heard. */
export const createStudio = (open: () => AudioContext = () => new AudioContext()): Studio => new AudioStudio(open)

/** A device with its two loudness controls, and what plays on it. */
interface Desk {
  readonly context: AudioContext
  readonly sounds: GainNode
  readonly music: GainNode
  readonly table: GainNode
  theme: GainNode
}

class AudioStudio implements Studio {
  private loudness: Loudness = { sounds: 0, music: 0 }
  private asleep = false
  private desk: Desk | null = null
  private isMute = false
  /** The tune of the table, which of its phrases is next, and when on the device's clock. */
  private tune: number | null = null
  private place = 0
  private next = 0
  /** When all that was asked for has been heard. */
  private busyUntil = 0
  private timer: ReturnType<typeof setInterval> | null = null

  constructor(private readonly open: () => AudioContext) {}

  setLoudness(loudness: Loudness): void {
    this.loudness = loudness
    const desk = this.desk
    desk?.sounds.gain.setTargetAtTime(loudness.sounds, desk.context.currentTime, 0.05)
    desk?.music.gain.setTargetAtTime(loudness.music, desk.context.currentTime, 0.1)
    if (this.isTableOn()) this.wake()
  }

  setAsleep(asleep: boolean): void {
    if (this.asleep === asleep) return
    this.asleep = asleep
    if (asleep) this.rest()
    else if (this.isTableOn()) this.wake()
  }

  sound(id: SoundId): void {
    if (this.asleep || this.loudness.sounds <= 0) return
    this.play((desk, now) => {
      perform(desk.context, SOUNDS[id].notes, now, desk.sounds)
      this.busyUntil = Math.max(this.busyUntil, now + heldUntil(SOUNDS[id]) + REST_S)
    })
  }

  theme(house: Faction, after = 0): void {
    if (this.asleep || this.loudness.music <= 0) return
    this.play((desk, now) => {
      const begin = now + after
      const end = begin + heldUntil(THEMES[house])
      fadeOut(desk.theme, now)
      desk.theme = gainInto(desk.context, desk.music)
      perform(desk.context, THEMES[house].notes, begin, desk.theme)
      desk.table.gain.cancelScheduledValues(now)
      desk.table.gain.setTargetAtTime(STEPPED_BACK, begin, 0.2)
      desk.table.gain.setTargetAtTime(1, end, 1.5)
      this.next = Math.max(this.next, end + 1)
      this.busyUntil = Math.max(this.busyUntil, end + REST_S)
    })
  }

  table(tune: number | null): void {
    if (tune === this.tune) return
    this.tune = tune
    this.place = 0
    const desk = this.desk
    if (desk !== null) this.desk = { ...desk, table: replaced(desk.table, desk.context, desk.music) }
    this.next = 0
    if (this.isTableOn()) this.wake()
  }

  private isTableOn(): boolean {
    return this.tune !== null && this.loudness.music > 0 && !this.asleep
  }

  private play(make: (desk: Desk, now: number) => void): void {
    const desk = this.wake()
    if (desk === null) return
    make(desk, desk.context.currentTime)
  }

  /** Opens the device, or takes it up again, and looks after it from then on. */
  private wake(): Desk | null {
    if (this.isMute) return null
    try {
      this.desk ??= this.furnish(this.open())
    } catch (error) {
      this.isMute = true
      console.warn('No sound on this computer:', error)
      return null
    }
    if (this.desk.context.state === 'suspended') void this.desk.context.resume().catch(() => undefined)
    this.timer ??= setInterval(() => this.look(), LOOK_MS)
    if (this.isTableOn()) this.look()
    return this.desk
  }

  private furnish(context: AudioContext): Desk {
    const out = gainInto(context, context.destination, HEADROOM)
    const sounds = gainInto(context, out, this.loudness.sounds)
    const music = gainInto(context, out, this.loudness.music)
    return { context, sounds, music, table: gainInto(context, music), theme: gainInto(context, music) }
  }

  /** Lays out what the table plays next, and lets the device go where nothing is to come. */
  private look(): void {
    const desk = this.desk
    if (desk === null) return
    const now = desk.context.currentTime
    if (this.tune === null || !this.isTableOn()) {
      if (now > this.busyUntil) this.rest()
      return
    }
    // A pause of the music is no debt to be made good.
    this.next = Math.max(this.next, now + 0.5)
    while (this.next < now + AHEAD_S) {
      const { notes, seconds } = phraseAt(this.tune, this.place)
      perform(desk.context, notes, this.next, desk.table)
      this.next += seconds
      this.place += 1
    }
  }

  private rest(): void {
    if (this.timer !== null) clearInterval(this.timer)
    this.timer = null
    if (this.desk?.context.state === 'running') void this.desk.context.suspend().catch(() => undefined)
  }
}

const gainInto = (context: BaseAudioContext, into: AudioNode, gain = 1): GainNode => {
  const node = context.createGain()
  node.gain.value = gain
  node.connect(into)
  return node
}

/** Lets what plays into a place die away, and clears it. */
const fadeOut = (node: GainNode, now: number): void => {
  node.gain.cancelScheduledValues(now)
  node.gain.setTargetAtTime(0, now, FADE_S / 4)
  setTimeout(() => node.disconnect(), FADE_S * 1000)
}

/** A fresh place for the table's music, where the old one goes with all that was laid out on it. */
const replaced = (node: GainNode, context: BaseAudioContext, into: AudioNode): GainNode => {
  fadeOut(node, context.currentTime)
  return gainInto(context, into)
}
