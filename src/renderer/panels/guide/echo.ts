import type { EntryOf, LogEntry } from '../../../../rules'
import { beltName, cardName, formatCash, macroPhrase, offerPhrase, regionName, type Language, type Translate } from '../../words'
import type { GuideFacts } from './facts'

/** What the guide says to what the person has just done; null where the lesson needs no such word. */
export function echoOf(facts: GuideFacts, lesson: string, t: Translate, lang: Language): string | null {
  if (!['build', 'apply', 'more', 'end', 'again', 'promise', 'account', 'finish'].includes(lesson)) return null
  const last = facts.own.filter(({ kind }) => kind in WORDS).at(-1)
  return last === undefined ? null : (WORDS[last.kind as Echoed] as Word)(last, t, lang)
}

/** What was said to a move, and in which lesson first. */
export interface SaidEcho {
  readonly echo: string
  readonly lesson: string
}

/** What stands after a lesson has something to say to a move: what was said already stays with the lesson it was said in. */
export const sayEcho = (said: SaidEcho | null, echo: string, lesson: string): SaidEcho => (said?.echo === echo ? said : { echo, lesson })

type Echoed = 'subsidised' | 'fission' | 'card-played' | 'developed' | 'served' | 'filed' | 'revised' | 'raised-capital' | 'petitioned'
type Word<E = LogEntry> = (entry: E, t: Translate, lang: Language) => string
type Offered = EntryOf['filed' | 'revised']

const offered: Word<Offered> = ({ offer }, t, lang) => t('guide:echo.filed', { offer: offerPhrase(offer, t, lang) })

const WORDS: {
  readonly [K in Exclude<Echoed, 'filed' | 'revised'>]: Word<EntryOf[K]>
} & { readonly filed: Word<Offered>; readonly revised: Word<Offered> } = {
  subsidised: ({ region, amount }, t, lang) =>
    t('guide:echo.subsidised', { region: regionName(region, lang), amount: formatCash(amount, lang) }),
  fission: ({ region }, t, lang) => t('guide:echo.fission', { region: regionName(region, lang) }),
  'card-played': ({ card }, t, lang) => t('guide:echo.card-played', { card: cardName(card, lang) ?? '' }),
  developed: ({ belt, level }, t, lang) => t('guide:echo.developed', { belt: beltName(belt, lang), level }),
  served: ({ macro }, t, lang) => t('guide:echo.served', { macro: macroPhrase(macro, lang) }),
  filed: offered,
  revised: offered,
  'raised-capital': ({ cash }, t, lang) => t('guide:echo.raised-capital', { cash: formatCash(cash, lang) }),
  petitioned: (_entry, t) => t('guide:echo.petitioned'),
}
