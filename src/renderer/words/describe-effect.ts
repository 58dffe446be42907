import { CARDS, EVENTS, type LogEntry } from '../../../rules'
import { formatCash, formatNumber, formatShoppers } from './format'
import type { Language } from './language'
import { cardName, eventTitle } from './names'
import type { Translate } from './use-words'

type EffectWhat = Extract<LogEntry, { readonly kind: 'effect' }>['what']

/** The name of the card or event an effect comes from. */
export function sourceName(source: string, lang: Language): string {
  return (CARDS.has(source) ? cardName(source, lang) : eventTitle(source, lang)) ?? ''
}

/** The name of a card or event as a sentence quotes it; a title that is a quotation already is not quoted twice. */
export function sourceQuoted(source: string, t: Translate, lang: Language): string {
  const name = sourceName(source, lang)
  return name.startsWith('“') ? name : t('quoted', { name })
}

/** How much something has changed, in its own unit and with its sign. */
export function changeText(what: EffectWhat, amount: number, t: Translate, lang: Language): string {
  if (what === 'cash') return formatCash(amount, lang, { signed: true })
  if (what === 'buyers') return formatShoppers(amount, lang, { signed: true })
  if (what === 'contract') return t('quarters', { count: amount })
  return formatNumber(amount, lang, { signed: true })
}

const CAUSES_OF_SCRUTINY = ['hold', 'rejection', 'declined-counter', 'throttle', 'dumping', 'exclusivity', 'petition', 'time', 'regulator'] as const
type ScrutinyCause = (typeof CAUSES_OF_SCRUTINY)[number]

/** Why a meter has moved: a deed of the rules, or the name of a card or an event. */
export function scrutinyCause(cause: string, t: Translate, lang: Language): string {
  const deed = CAUSES_OF_SCRUTINY.find((known): known is ScrutinyCause => known === cause)
  if (deed !== undefined) return t(`scrutinyCause.${deed}`)
  return CARDS.has(cause) || EVENTS.has(cause) ? sourceQuoted(cause, t, lang) : cause
}
