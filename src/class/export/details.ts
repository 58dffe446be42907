import {
  AGENDAS,
  BELTS,
  CARDS,
  FACTION_INFO,
  FACTIONS,
  findBelt,
  findMacro,
  findRegion,
  MACRO_INFO,
  REGIONS,
  type Move,
  type Words,
} from '../../../rules'
import words from './content/decisions.json'
import { headingIn, type SheetLanguage } from './sheet'

/** Tells whose an application is, by its number; null where a table has none of that number. */
export type ApplicantOf = (application: number) => keyof typeof FACTION_INFO | null

/** A kind of decision as people call it. */
export const decisionName = (type: Move['type'], lang: SheetLanguage): string => words.decisions[type][lang]

/** What a move says besides whose it is and its kind, in words: `Region: Wenzhou; Coins: 2`. What says no is left out. */
export const detailsOf = ({ type: _type, seat: _seat, ...details }: Move, lang: SheetLanguage, applicantOf: ApplicantOf): string =>
  pairsIn(details, [])
    .map(({ path, value }) => `${labelOf(path, lang)}${COLON[lang]}${valueText(path, value, lang, applicantOf)}`)
    .join(BETWEEN[lang])

const COLON: Readonly<Record<SheetLanguage, string>> = { en: ': ', 'zh-CN': '：' }
const BETWEEN: Readonly<Record<SheetLanguage, string>> = { en: '; ', 'zh-CN': '；' }

interface Pair {
  readonly path: readonly string[]
  readonly value: string | number | true
}

/** Of an offer only what it concedes is told; an answer says no as plainly as yes. */
const pairsIn = (value: unknown, path: readonly string[]): readonly Pair[] => {
  if (value === false && path[0] === 'accept') return [{ path, value: 'no' }]
  if (value === false || value === undefined || value === null || isNothing(value, path)) return []
  if (Array.isArray(value)) return value.flatMap((item: unknown, at) => pairsIn(item, [...path, String(at + 1)]))
  if (typeof value === 'object') return Object.entries(value).flatMap(([key, item]) => pairsIn(item, [...path, key]))
  return typeof value === 'string' || typeof value === 'number' || value === true ? [{ path, value }] : []
}

/** What an offer holds and does not concede. */
const isNothing = (value: unknown, path: readonly string[]): boolean => {
  const key = path[path.length - 1]
  return (key === 'scope' && value === 'all') || (key === 'trafficFee' && value === 0)
}

const isField = (key: string): key is keyof typeof words.fields => key in words.fields
const isValue = (value: string): value is keyof typeof words.values => value in words.values

/** Which side of a deal a thing is on is told before it; so are an offer's parts of a counter. */
const labelOf = (path: readonly string[], lang: SheetLanguage): string => {
  const named = path.filter((key, at) => isField(key) && (at === path.length - 1 || key === 'give' || key === 'take' || key === 'counter'))
  const last = [...path].reverse().find(isField)
  const keys = named.length > 0 || last === undefined ? named : [last]
  return keys.map((key) => (isField(key) ? words.fields[key][lang] : key)).join(lang === 'en' ? ', ' : '')
}

const valueText = (path: readonly string[], value: Pair['value'], lang: SheetLanguage, applicantOf: ApplicantOf): string => {
  if (value === true) return headingIn('yes', lang)
  if (value === 'no') return headingIn('no', lang)
  const key = path[path.length - 1]
  if (typeof value === 'number') {
    const applicant = key === 'application' ? applicantOf(value) : null
    return applicant === null ? String(value) : FACTION_INFO[applicant].name[lang]
  }
  const word = key === 'scope' ? `scope-${value}` : value
  return nameOf(value)?.[lang] ?? (isValue(word) ? words.values[word][lang] : value)
}

/** What an id stands for in the game; ids of all kinds differ. */
const nameOf = (id: string): Words | undefined => {
  const [region, belt, macro] = [findRegion(id), findBelt(id), findMacro(id)]
  if (region !== undefined) return REGIONS[region].name
  if (belt !== undefined) return BELTS[belt]?.name
  if (macro !== undefined) return MACRO_INFO[macro].name
  const faction = FACTIONS.find((one) => one === id)
  return faction === undefined ? (CARDS.get(id) ?? AGENDAS.get(id))?.name : FACTION_INFO[faction].name
}
