import { EMPTY_OFFER, FACTIONS, seatOf, type Faction, type MacroId, type Scenario } from '../../rules'
import { fieldValue } from './field-value'
import { isGroup, valueAt, withoutField, withValue, type Json, type JsonGroup } from './json-tree'
import { LEVERS } from './levers'
import { withMacroShares, type ShareTargets } from './shares'

/** What somebody typed that is no number the field takes: it stays as it stands, and the file as it was. */
export interface Unread {
  readonly text: string
  /** Why, and with which figures: in the words of fields for numbers. */
  readonly code: string
  readonly params: Readonly<Record<string, string | number>>
}

/** A scenario in the making: the file as it stands, and what people have written that is not in it. */
export interface Draft {
  readonly file: JsonGroup
  /** What it was copied from: what it is tried beside, and told to differ from. Null where that could not be played itself. */
  readonly original: Scenario | null
  /** The board at the start as it was copied, before any macro-region was changed. */
  readonly board: Json
  readonly shares: ShareTargets
  /** By the places of their fields. */
  readonly unread: Readonly<Record<string, Unread>>
  /** What was taken out by a lever and comes back with it: contracts, applications, news. */
  readonly aside: Readonly<Record<string, Json>>
}

/** The seats that can have a contract. */
export const PARTNERS = ['ali', 'pdd', 'jd'] as const satisfies readonly Faction[]
export type Partner = (typeof PARTNERS)[number]

/** A draft of a file's contents, whatever is wrong with them; null where they are no group of fields at all. */
export const draftOf = (value: unknown, original: Scenario | null): Draft | null => {
  if (!isGroup(value)) return null
  const file = JSON.parse(JSON.stringify(value)) as JsonGroup
  return { file, original, board: valueAt(file, 'start.shares') ?? {}, shares: {}, unread: {}, aside: {} }
}

/** A draft that copies a scenario under another name, so that both can lie on the shelf. */
export const copyOf = (scenario: Scenario, id: string, name: Readonly<Record<'en' | 'zh-CN', string>>): Draft => {
  const file = JSON.parse(JSON.stringify({ ...scenario, id, name })) as JsonGroup
  return { file, original: scenario, board: valueAt(file, 'start.shares') ?? {}, shares: {}, unread: {}, aside: {} }
}

/** The draft with another value at a place of the file; what was typed there and could not be read is gone. */
export const withField = (draft: Draft, path: string, value: Json): Draft => ({
  ...draft,
  file: settled(withValue(draft.file, path, value), path, draft.original),
  unread: without(draft.unread, path),
})

/** The draft with something typed at a place that cannot be read; the file stays. */
export const withUnread = (draft: Draft, path: string, unread: Unread): Draft => ({ ...draft, unread: { ...draft.unread, [path]: unread } })

const without = <Value>(record: Readonly<Record<string, Value>>, key: string): Readonly<Record<string, Value>> =>
  Object.fromEntries(Object.entries(record).filter(([other]) => other !== key))

/** Rows of the rules' numbers are given whole: a file that had none of them takes the others as published. */
const settled = (file: JsonGroup, path: string, original: Scenario | null): JsonGroup => {
  const row = /^(numbers\..+|start\.handicap)\[\d+\]$/.exec(path)?.[1]
  if (row === undefined) return file
  const now = valueAt(file, row)
  const base = publishedRow(row, original)
  if (!Array.isArray(now) || base === null) return file
  return withValue(
    file,
    row,
    base.map((number, at) => (now as readonly Json[])[at] ?? number),
  )
}

const publishedRow = (row: string, original: Scenario | null): readonly Json[] | null => {
  const value = fieldValue({ numbers: (original?.numbers ?? {}) as Json }, row)
  return Array.isArray(value) ? (value as readonly Json[]) : null
}

/** The draft with so many percent of a macro-region's shoppers for a seat. */
export const withShare = (draft: Draft, macro: MacroId, seat: number, percent: number): Draft => {
  const before = draft.shares[macro] ?? [null, null, null, null]
  const shares: ShareTargets = { ...draft.shares, [macro]: before.map((target, at) => (at === seat ? percent : target)) }
  const copied = withValue(draft.file, 'start.shares', draft.board)
  const file = Object.entries(shares).reduce<JsonGroup>((now, [id, targets]) => withMacroShares(now, id as MacroId, targets), copied)
  return { ...draft, shares, file, unread: without(draft.unread, sharePath(macro, seat)) }
}

/** The place of a macro-region's field: no place of the file, but of the form. */
export const sharePath = (macro: MacroId, seat: number): string => `start.shares.${macro}[${seat}]`

/** Lists of what each seat has at most one of. */
export type PartnerList = 'contracts' | 'applications'

/** Where what a seat has in a list stands; null where it has nothing there. */
export const partnerPlace = ({ file }: Pick<Draft, 'file'>, list: PartnerList, seat: Partner): string | null => {
  const items = valueAt(file, `start.${list}`)
  const at = Array.isArray(items) ? items.findIndex((item: Json) => isGroup(item) && item['seat'] === seat) : -1
  return at < 0 ? null : `start.${list}[${at}]`
}

/** The draft with a seat's access at the start; above password links it has a contract, the one it had before if there was one. */
export const withAccess = (draft: Draft, seat: Partner, level: number): Draft => {
  const changed = withField(draft, `start.access[${seatOf(seat)}]`, level)
  if (level < 2) return withoutItem(changed, 'contracts', seat)
  const until = valueAt(draft.file, 'length') ?? 1
  return withItem(changed, 'contracts', seat, level, { seat, level, until, terms: { ...EMPTY_OFFER } })
}

/** The draft with a seat's application on the desk when the game begins, for a level, or none. */
export const withApplication = (draft: Draft, seat: Partner, level: number | null): Draft => {
  if (level === null) return withoutItem(draft, 'applications', seat)
  return withItem(draft, 'applications', seat, level, { seat, level, offer: { ...EMPTY_OFFER, weChatPay: true } })
}

const withItem = (draft: Draft, list: PartnerList, seat: Partner, level: number, fresh: JsonGroup): Draft => {
  const place = partnerPlace(draft, list, seat)
  if (place !== null) return withField(draft, `${place}.level`, level)
  const kept = draft.aside[`${list}.${seat}`]
  const items = valueAt(draft.file, `start.${list}`)
  const item = isGroup(kept) ? { ...kept, level } : fresh
  return withField(draft, `start.${list}`, [...(Array.isArray(items) ? (items as readonly Json[]) : []), item])
}

const withoutItem = (draft: Draft, list: PartnerList, seat: Partner): Draft => {
  const place = partnerPlace(draft, list, seat)
  if (place === null) return draft
  const items = valueAt(draft.file, `start.${list}`) as readonly Json[]
  const kept = items.filter((item) => !(isGroup(item) && item['seat'] === seat))
  const aside = { ...draft.aside, [`${list}.${seat}`]: valueAt(draft.file, place) ?? null }
  return { ...withField(draft, `start.${list}`, kept), aside, unread: movedUp(draft.unread, list, place) }
}

/** What could not be read in a list from which something was taken: its places are others now. */
const movedUp = (unread: Draft['unread'], list: PartnerList, gone: string): Draft['unread'] => {
  const at = Number(/\[(\d+)\]$/.exec(gone)?.[1])
  return Object.fromEntries(
    Object.entries(unread).flatMap(([path, text]) => {
      const place = new RegExp(`^start\\.${list}\\[(\\d+)\\](.*)$`).exec(path)
      if (place === null || Number(place[1]) < at) return [[path, text]]
      return Number(place[1]) === at ? [] : [[`start.${list}[${Number(place[1]) - 1}]${place[2]}`, text]]
    }),
  )
}

/** The events of the news, in their order. */
export const newsOf = ({ file }: Pick<Draft, 'file'>): readonly string[] => {
  const events = valueAt(file, 'news.events')
  return Array.isArray(events) ? (events as readonly Json[]).map(String) : []
}

/** The draft with news, those there were before if there were any, or without. */
export const withNews = (draft: Draft, on: boolean): Draft => {
  const kept = draft.aside['news']
  if (!on) return { ...withField(draft, 'news.events', []), aside: { ...draft.aside, news: [...newsOf(draft)] } }
  const events = Array.isArray(kept) && kept.length > 0 ? (kept as readonly Json[]) : (draft.original?.news.events ?? [])
  return withField(draft, 'news.events', [...events])
}

/** The draft in which each seat has what is given to it, by faction; or where chance or the seats decide, as `free` says. */
export const withGiven = (
  draft: Draft,
  path: 'agendas' | 'privateTerms',
  free: string,
  given: Readonly<Record<Faction, string>> | null,
): Draft => {
  const now = valueAt(draft.file, path)
  if (given === null) return { ...withField(draft, path, free), aside: isGroup(now) ? { ...draft.aside, [path]: now } : draft.aside }
  const kept = draft.aside[path]
  return withField(draft, path, isGroup(kept) ? kept : Object.fromEntries(FACTIONS.map((faction) => [faction, given[faction]])))
}

/** The draft without a field that no scenario has. */
export const withoutUnknown = (draft: Draft, path: string): Draft => ({ ...draft, file: withoutField(draft.file, path) })

/** What is saved: words that stand in one language only are those of both. */
export const fileOf = ({ file }: Pick<Draft, 'file'>): JsonGroup =>
  LEVERS.reduce<JsonGroup>((now, lever) => {
    if (lever.kind !== 'words') return now
    const [en, zh] = [valueAt(now, `${lever.path}.en`), valueAt(now, `${lever.path}.zh-CN`)]
    if (isBlank(en) && !isBlank(zh) && zh !== undefined) return withValue(now, `${lever.path}.en`, zh)
    return isBlank(zh) && !isBlank(en) && en !== undefined ? withValue(now, `${lever.path}.zh-CN`, en) : now
  }, file)

const isBlank = (text: Json | undefined): boolean => typeof text === 'string' && text.trim() === ''

/** The text of the file that is saved. */
export const textOf = (draft: Pick<Draft, 'file'>): string => `${JSON.stringify(fileOf(draft), null, 2)}\n`
