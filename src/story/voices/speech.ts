import { fingerprint, type Faction, type LogEntry, type Words } from '../../../rules'
import voices from '../content/voices.json'
import { cuesOf, isVoiced, OCCASIONS, type Before, type Cue } from './occasions'

/** What a house says about something that has happened. */
export interface Speech {
  readonly house: Faction
  readonly words: Words
}

/** A game as far as its houses' voices go. */
export interface Voiced extends Pick<Before, 'start' | 'mostSubsidy'> {
  readonly seed: number
  /** All that happened, of which nothing secret is read. */
  readonly log: readonly LogEntry[]
}

/** A stretch of a game's log. */
export interface Stretch {
  readonly from: number
  readonly to: number
  /** A house that keeps silent, because it is told to itself. */
  readonly silent?: Faction
}

/** Every house's lines. */
export const VOICES: Readonly<Record<Faction, Readonly<Partial<Record<string, readonly Words[]>>>>> = voices

/** The one thing that is said about a stretch of a game: about the loudest of what happened, and the last of the loudest. */
export const speechAbout = (game: Voiced, { from, to, silent }: Stretch): Speech | null => {
  let best: { readonly at: number; readonly cues: readonly Cue[]; readonly rank: number } | null = null
  for (let at = from; at < to; at++) {
    const cues = cuesAt(game, at).filter(({ house }) => house !== silent)
    if (cues.length === 0) continue
    const rank = Math.min(...cues.map(({ occasion }) => OCCASIONS.indexOf(occasion)))
    if (best === null || rank <= best.rank) best = { at, cues, rank }
  }
  if (best === null) return null
  const cue = best.cues[roll(game.seed, String(voicedBefore(game, best.at))) % best.cues.length]
  return cue === undefined ? null : lineOf(game, cue, best.at)
}

const cuesAt = ({ log, start, mostSubsidy }: Voiced, at: number): readonly Cue[] => {
  const entry = log[at]
  return entry === undefined || !isVoiced(entry.kind) ? NO_CUES : cuesOf(entry, { log: log.slice(0, at), start, mostSubsidy })
}

/** How many entries before one may be spoken about: what nobody but a seat sees, a bid, leaves no trace in what is said. */
const voicedBefore = ({ log }: Voiced, at: number): number => log.slice(0, at).filter(({ kind }) => isVoiced(kind)).length

const NO_CUES: readonly Cue[] = []

/** A house begins with a line of the seed's choice and says each of the others before it says one again. */
const lineOf = (game: Voiced, { house, occasion }: Cue, at: number): Speech | null => {
  const lines = VOICES[house][occasion] ?? []
  let earlier = 0
  for (let before = 0; before < at; before++)
    if (cuesAt(game, before).some((cue) => cue.house === house && cue.occasion === occasion)) earlier++
  const words = lines[(roll(game.seed, `${house} ${occasion}`) + earlier) % lines.length]
  return words === undefined ? null : { house, words }
}

/** Of 2^32 seeds no more than this many speak differently, so that what is said never tells the seed and with it what will come. */
const TONES = 64

const roll = (seed: number, about: string): number => hash(`${hash(String(seed)) % TONES} ${about}`)

const hash = (text: string): number => parseInt(fingerprint(text).slice(0, 8), 16)
