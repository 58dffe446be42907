import { CARDS, EVENTS, type EntryOf } from '../../../rules'
import { formatCash, formatNumber, formatShoppers } from './format'
import type { Language } from './language'
import { cardName, eventTitle, factionName } from './names'
import type { Translate } from './use-words'

type EffectEntry = EntryOf['effect']

/** The name of the card or event an effect comes from. */
export function sourceName(source: string, lang: Language): string {
  return (CARDS.has(source) ? cardName(source, lang) : eventTitle(source, lang)) ?? ''
}

/** The name of a card or event as a sentence quotes it; a title that is a quotation already is not quoted twice. */
export function sourceQuoted(source: string, t: Translate, lang: Language): string {
  const name = sourceName(source, lang)
  return name.startsWith('“') ? name : t('quoted', { name })
}

/** What a card or an event has done to somebody, in a sentence. */
export function describeEffect(entry: EffectEntry, t: Translate, lang: Language): string {
  const { what, amount } = entry
  const words = {
    source: sourceQuoted(entry.source, t, lang),
    seat: factionName(entry.seat, lang),
    organ: entry.what === 'organ' ? t(`organIn.${entry.organ}`) : '',
    amount: SIZES[what](Math.abs(amount), t, lang),
  }
  return what === 'draw' ? t('log:effect.draw', words) : t(`log:effect.${what}.${direction(amount)}`, words)
}

/** Which of two sentences tells of a change: the one of a rise, or of a fall. */
export const direction = (amount: number): 'up' | 'down' => (amount < 0 ? 'down' : 'up')

type Size = (count: number, t: Translate, lang: Language) => string

const bare: Size = (count, _t, lang) => formatNumber(count, lang)
const levels: Size = (count, t) => t('levels', { count })

/** How large a change is, in its own unit. */
const SIZES: Readonly<Record<EffectEntry['what'], Size>> = {
  cash: (count, _t, lang) => formatCash(count, lang),
  buyers: (count, _t, lang) => formatShoppers(count, lang),
  contract: (count, t) => t('quarters', { count }),
  draw: (count, t) => t('cards', { count }),
  organ: levels,
  access: levels,
  scrutiny: bare,
  core: bare,
  supply: bare,
  service: bare,
  fatigue: bare,
  toll: bare,
}

const CAUSES_OF_SCRUTINY = [
  'hold',
  'rejection',
  'declined-counter',
  'throttle',
  'dumping',
  'exclusivity',
  'petition',
  'time',
  'regulator',
] as const
type ScrutinyCause = (typeof CAUSES_OF_SCRUTINY)[number]

/** Why a meter has moved: a deed of the rules, or the name of a card or an event. */
export function scrutinyCause(cause: string, t: Translate, lang: Language): string {
  const deed = CAUSES_OF_SCRUTINY.find((known): known is ScrutinyCause => known === cause)
  if (deed !== undefined) return t(`scrutinyCause.${deed}`)
  return CARDS.has(cause) || EVENTS.has(cause) ? sourceQuoted(cause, t, lang) : cause
}
