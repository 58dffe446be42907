import { FACTIONS } from '../../../../rules'
import { CLOCK_MINUTES } from '../../../lesson'
import { readJson } from '../../../shared/read-value'
import { MAX_SAVE_NAME } from '../../../shared/save-envelope'
import { trimToLength } from '../../words'
import { firstDraft, MANNERS, PERSON_CHARACTERS, SITTERS, withSeat, type SetUpDraft } from './set-up-draft'

const KEY = 'sinking-market.set-up'

/** The form as it was last left, under a new seed; whatever cannot be read is left at its default. */
export function rememberedDraft(seed: number): SetUpDraft {
  return draftFrom(readStored(stored()), seed)
}

/** Keeps a form for the next time. */
export function rememberDraft({ scenario, length, seats, advice, predicts, bidsForSeats, minutes }: SetUpDraft): void {
  try {
    localStorage.setItem(KEY, JSON.stringify({ scenario, length, seats, advice, predicts, bidsForSeats, minutes }))
  } catch {
    // Remembering is a courtesy: without storage the form starts from its defaults.
  }
}

/** Whether a turn may be so many minutes long. */
const isClock = (minutes: number): boolean => Number.isInteger(minutes) && minutes >= CLOCK_MINUTES.least && minutes <= CLOCK_MINUTES.most

/** What is either chosen or not. */
const SWITCHES = ['advice', 'predicts', 'bidsForSeats'] as const

/** Reads a form out of anything at all. */
export function draftFrom(stored: unknown, seed: number): SetUpDraft {
  let draft = firstDraft(seed)
  if (!isRecord(stored)) return draft
  if (typeof stored['scenario'] === 'string') draft = { ...draft, scenario: stored['scenario'] }
  if (typeof stored['length'] === 'number') draft = { ...draft, length: stored['length'] }
  const minutes = stored['minutes']
  if (typeof minutes === 'number' && isClock(minutes)) draft = { ...draft, minutes }
  for (const choice of SWITCHES) {
    const chosen = stored[choice]
    if (typeof chosen === 'boolean') draft = { ...draft, [choice]: chosen }
  }
  return seatedAs(draft, isRecord(stored['seats']) ? stored['seats'] : {})
}

/** The form with whoever sat where, as far as that can be read. */
function seatedAs(first: SetUpDraft, seats: Readonly<Record<string, unknown>>): SetUpDraft {
  let draft = first
  for (const faction of FACTIONS) {
    const seat = seats[faction]
    if (!isRecord(seat)) continue
    const sitter = SITTERS.find((known) => known === seat['sitter'])
    const name = typeof seat['name'] === 'string' ? trimToLength(seat['name'], { characters: PERSON_CHARACTERS, units: MAX_SAVE_NAME }) : ''
    const manner = MANNERS.find((known) => known === seat['manner']) ?? 'chance'
    draft = withSeat(draft, faction, sitter === undefined ? { name, manner } : { sitter, name, manner })
  }
  return draft
}

function stored(): string {
  try {
    return localStorage.getItem(KEY) ?? ''
  } catch {
    return ''
  }
}

/** What a stored text says; null where it is no JSON. */
export function readStored(text: string): unknown {
  const json = readJson(text)
  return json.ok ? json.value : null
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
