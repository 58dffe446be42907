import { FACTIONS, SCENARIOS, type Faction, type Scenario } from '../../../../rules'
import { handicapOf, type SeatAuction } from './seat-auction'
import { itemAt } from '../../../shared/item-at'
import { checkWordOf, type CheckWord } from '../../../class/check/check-word'
import { BOT_LEVELS, PERSONALITIES, fitScenario, hasManner, type GameSetup, type Personality, type SeatSetup } from '../../table'
import { tidyName, type NumberRange } from '../../words'

/** The levels worth playing against; bots that play by chance are for measuring. */
export const OPPONENTS = BOT_LEVELS.filter((level) => level !== 'random')
export type Opponent = (typeof OPPONENTS)[number]

/** Who sits at a seat, as the form holds it: a person, or a bot of a level. */
export const SITTERS: readonly Sitter[] = ['human', ...OPPONENTS]
export type Sitter = 'human' | Opponent

/** How long a person's name may be, in characters as people count them. */
export const PERSON_CHARACTERS = 30

/** One seat of the form. An empty name means the usual one. */
export interface SeatDraft {
  readonly sitter: Sitter
  readonly name: string
  /** A bot's manner, or drawn by the seed. */
  readonly manner: Manner
}

/** Manners the form offers: those there are, and whichever the seed draws. */
export const MANNERS = ['chance', ...PERSONALITIES] as const
export type Manner = (typeof MANNERS)[number]

/** The form as it stands. */
export interface SetUpDraft {
  /** Id of a built-in scenario, or `file:` and where a file of one's own lies. */
  readonly scenario: string
  /** Quarters, or null for what the scenario says. */
  readonly length: number | null
  readonly seed: number
  readonly seats: Readonly<Record<Faction, SeatDraft>>
  /** Whether people may ask for advice. */
  readonly advice: boolean
  /** Whether people are asked for a prediction before each market. */
  readonly predicts: boolean
  /** Whether people bid points for the seats that are theirs. */
  readonly bidsForSeats: boolean
  /** Minutes of a turn by the soft clock, or null. */
  readonly minutes: number | null
}

/** Whether whoever sits there plays by a manner: people have their own. */
export const playsByManner = (sitter: Sitter): boolean => sitter !== 'human' && hasManner(sitter)

/** Seatings that are one press away. */
export const PRESETS = ['alone', 'four', 'watch'] as const
export type Preset = (typeof PRESETS)[number]

/** Seeds are whole numbers of 32 bits. */
export const SEED_RANGE: NumberRange = { least: 0, most: 2 ** 32 - 1 }

const everybody = (sitter: Sitter): Readonly<Record<Faction, Sitter>> => ({ ali: sitter, tencent: sitter, pdd: sitter, jd: sitter })
const SEATINGS: Readonly<Record<Preset, (bots: Sitter) => Readonly<Record<Faction, Sitter>>>> = {
  alone: (bots) => ({ ...everybody(bots), ali: 'human' }),
  four: () => everybody('human'),
  watch: everybody,
}

/** The scenario for whoever plays for the first time: its bots are easy, those of every other are normal. */
const FIRST = 'first-steps'
const usualBots = (scenario: string): Sitter => (scenario === FIRST ? 'easy' : 'normal')

/** Seats people as a preset says, and bots as the scenario asks for; names stay. */
export function withPreset(draft: SetUpDraft, preset: Preset): SetUpDraft {
  const seating = SEATINGS[preset](usualBots(draft.scenario))
  return FACTIONS.reduce((now, faction) => withSeat(now, faction, { sitter: seating[faction] }), draft)
}

/** The preset that seats people as the form does, whatever its bots can do as long as they can do the same; or null. */
export function presetOf({ seats }: SetUpDraft): Preset | null {
  const bots = FACTIONS.map((faction) => seats[faction].sitter).find((sitter) => sitter !== 'human') ?? 'easy'
  return PRESETS.find((preset) => FACTIONS.every((faction) => seats[faction].sitter === SEATINGS[preset](bots)[faction])) ?? null
}

/** Chooses a scenario at its own length; bots nobody gave another level take the one that is usual there. */
export function withScenario(draft: SetUpDraft, scenario: string): SetUpDraft {
  const [was, is] = [usualBots(draft.scenario), usualBots(scenario)]
  const usual = FACTIONS.filter((faction) => draft.seats[faction].sitter === was)
  const chosen: SetUpDraft = { ...draft, scenario, length: null }
  return usual.reduce((now, faction) => withSeat(now, faction, { sitter: is }), chosen)
}

/** Changes one seat. */
export function withSeat(draft: SetUpDraft, faction: Faction, change: Partial<SeatDraft>): SetUpDraft {
  return { ...draft, seats: { ...draft.seats, [faction]: { ...draft.seats[faction], ...change } } }
}

/** A form filled in for somebody who comes for the first time. */
export function firstDraft(seed: number): SetUpDraft {
  const empty: SeatDraft = { sitter: 'easy', name: '', manner: 'chance' }
  const seats = { ali: empty, tencent: empty, pdd: empty, jd: empty }
  return withPreset(
    { scenario: SCENARIOS[0]?.id ?? '', length: null, seed, seats, advice: true, predicts: false, bidsForSeats: false, minutes: null },
    'alone',
  )
}

/** The lengths a scenario can be played at: its own, and where the news is shuffled and agendas are chosen, shorter and longer ones. */
export function lengthsFor(scenario: Scenario): readonly number[] {
  const free = scenario.news.order === 'shuffled' && scenario.agendas === 'choose'
  const lengths = free ? [4, 8, 12, scenario.length] : [scenario.length]
  return [...new Set(lengths)].sort((a, b) => a - b)
}

/** The manner a seed draws for a seat: any of them, each seat its own. */
export function drawnManner(seed: number, faction: Faction): Personality {
  const mixed = Math.imul(seed ^ Math.imul(FACTIONS.indexOf(faction) + 1, 0x9e3779b1), 0x85ebca6b) >>> 16
  return itemAt(PERSONALITIES, mixed % PERSONALITIES.length)
}

/** The check word of the game a form asks for. */
export function checkWordFor(draft: SetUpDraft, own: Scenario): CheckWord {
  const { scenario, seed, advice, predicts } = setupFrom(draft, own)
  return checkWordOf({ scenario: fitScenario(scenario), seed, advice: advice !== false, predictions: predicts === true })
}

/** The game a form asks for. Names nobody typed stay empty: they are worded where they are shown. */
export function setupFrom(draft: SetUpDraft, scenario: Scenario): GameSetup {
  const length = draft.length !== null && lengthsFor(scenario).includes(draft.length) ? draft.length : scenario.length
  const seat = (faction: Faction): SeatSetup => {
    const { sitter, name, manner } = draft.seats[faction]
    if (sitter === 'human') return { kind: 'human', name: tidyName(name) }
    if (!playsByManner(sitter)) return { kind: 'bot', name: '', level: sitter }
    return { kind: 'bot', name: '', level: sitter, personality: manner === 'chance' ? drawnManner(draft.seed, faction) : manner }
  }
  return {
    scenario: length === scenario.length ? scenario : { ...scenario, length },
    seed: draft.seed,
    advice: draft.advice,
    predicts: draft.predicts,
    ...(draft.minutes === null ? {} : { clock: draft.minutes }),
    seats: { ali: seat('ali'), tencent: seat('tencent'), pdd: seat('pdd'), jd: seat('jd') },
  }
}

/** The seats people are to bid for; none where the form does not ask for it, or where there is nobody to bid against. */
export function seatsForBids(draft: SetUpDraft): readonly Faction[] {
  const seats = FACTIONS.filter((faction) => draft.seats[faction].sitter === 'human')
  return draft.bidsForSeats && seats.length > 1 ? seats : []
}

/** The game after people have bid for their seats: everybody where they have ended, behind by what they have bid. */
export function setupAfter(draft: SetUpDraft, scenario: Scenario, auction: SeatAuction): GameSetup {
  const seated = auction.seats.reduce((now, seat) => withSeat(now, seat, { name: auction.held[seat]?.bidder.name ?? '' }), draft)
  return setupFrom(seated, { ...scenario, start: { ...scenario.start, handicap: handicapOf(auction) } })
}
