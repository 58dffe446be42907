import i18next from 'i18next'
import { FACTIONS, type Faction } from '../../../rules'
import { tidyName } from '../../shared/tidy-name'
import type { Language } from './language'
import { factionName, platformName } from './names'
import { sitterName } from './sitter-name'
import type { Translate } from './use-words'

/** Who sits at a table, and as whom somebody reads of them; null where nobody in particular does. */
export interface Company {
  readonly seats: readonly Seated[]
  readonly you: Faction | null
}

interface Seated {
  readonly faction: Faction
  readonly kind: 'human' | 'bot'
  readonly name: string
  readonly place: number
}

/** What a seat is called in a sentence that knows its reader: people by their name with their seat, bots and the reader by their seat. */
export function seatCalled(faction: Faction, { seats, you }: Company, t: Translate, lang: Language): string {
  const seat = factionName(faction, lang)
  const sitter = seats.find((one) => one.faction === faction)
  if (sitter?.kind !== 'human' || faction === you || isUnnamedAlone(sitter, seats)) return seat
  return t('calling.person', { seat, name: sitterName(sitter, t) })
}

/** Whether nobody typed a name for the one person there is: 'Player 1' says no more than the seat. */
const isUnnamedAlone = ({ name }: Seated, seats: readonly Seated[]): boolean =>
  tidyName(name) === '' && seats.filter(({ kind }) => kind === 'human').length === 1

/** A seat as somebody to whom something is done: 'you', 'Lin (Ali)', 'JD'. */
export function seatDoneTo(faction: Faction, company: Company, t: Translate, lang: Language): string {
  return faction === company.you ? t('calling.object') : seatCalled(faction, company, t, lang)
}

/** What a seat is called where it stands alone: 'You (Ali)', 'Lin (Ali)', 'JD'. */
export function seatAlone(faction: Faction, company: Company, t: Translate, lang: Language): string {
  if (faction === company.you) return t('calling.you', { seat: factionName(faction, lang) })
  return seatCalled(faction, company, t, lang)
}

/** Who has won a game, told to whoever reads it. */
export function winnerLine(winner: Faction, company: Company, t: Translate, lang: Language): string {
  if (winner === company.you) return t('panels:count.youWin')
  return t('screens:end.wins', { winner: seatCalled(winner, company, t, lang) })
}

type Blanks = Readonly<Record<string, unknown>>

/** The words of a log and of bots' reasons, told to somebody: of themselves in the second person (`log:you`), and of people by their names. */
export function tellingTo(company: Company, t: Translate, lang: Language): Translate {
  return new Proxy(t, {
    apply: (target, self, [key, blanks = {}]: [unknown, Blanks?]): unknown => {
      const named = namedIn(blanks, lang)
      const called = Object.fromEntries(named.map(([blank, faction]) => [blank, seatCalled(faction, company, t, lang)]))
      return Reflect.apply(target, self, [ownKey(String(key), blanks, named, company.you) ?? key, { ...blanks, ...called }])
    },
  })
}

type Named = readonly (readonly [blank: string, faction: Faction])[]

/** Blanks of a sentence that name a seat. */
const namedIn = (blanks: Blanks, lang: Language): Named =>
  Object.entries(blanks).flatMap(([blank, value]): Named => {
    const faction = FACTIONS.find((one) => value === factionName(one, lang))
    return faction === undefined ? [] : [[blank, faction]]
  })

/** The sentence in which a reader is spoken to, by the part they have in it; null where there is none. */
function ownKey(key: string, blanks: Blanks, named: Named, you: Faction | null): string | null {
  if (you === null) return null
  const parts = named.filter(([, faction]) => faction === you).map(([blank]) => blank)
  if (isPlatformOf(you, blanks.platform)) parts.push('platform')
  const reason = key.startsWith('bots:') ? key.slice('bots:'.length) : null
  // Sentences of the log about Tencent's desk name it in so many words; a bot's reasons do not.
  if (you === 'tencent' && reason === null) parts.push('tencent')
  const keys =
    reason === null ? parts.map((part) => `log:you.${part}.${key.replace('log:', '')}`) : parts.map(() => `log:you.why.${reason}`)
  return keys.find((one) => i18next.exists(one, blanks)) ?? null
}

const isPlatformOf = (you: Faction, platform: unknown): boolean =>
  platform === platformName(you, 'en') || platform === platformName(you, 'zh-CN')
