import { CARDS, EVENTS, type LogEntry } from '../../../rules'
import { formatCash, formatNumber, formatShoppers } from './format'
import type { Language } from './language'
import { cardName, eventTitle, factionName } from './names'
import type { Translate } from './use-words'

type EffectEntry = Extract<LogEntry, { readonly kind: 'effect' }>

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
    amount: sizeOf(what, Math.abs(amount), t, lang),
  }
  return what === 'draw' ? t('log:effect.draw', words) : t(`log:effect.${what}.${direction(amount)}`, words)
}

/** Which of two sentences tells of a change: the one of a rise, or of a fall. */
export const direction = (amount: number): 'up' | 'down' => (amount < 0 ? 'down' : 'up')

/** How large a change is, in its own unit. */
function sizeOf(what: EffectEntry['what'], count: number, t: Translate, lang: Language): string {
  switch (what) {
    case 'cash':
      return formatCash(count, lang)
    case 'buyers':
      return formatShoppers(count, lang)
    case 'contract':
      return t('quarters', { count })
    case 'draw':
      return t('cards', { count })
    case 'organ':
    case 'access':
      return t('levels', { count })
    case 'scrutiny':
    case 'core':
    case 'supply':
    case 'service':
    case 'fatigue':
    case 'toll':
      return formatNumber(count, lang)
  }
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
