import i18next from 'i18next'
import { CONCESSIONS, ORGANS, RULINGS, type Concession, type Faction, type MacroId, type OrganId, type Ruling } from '../../../../rules'
import { Icon } from '../../art'
import type { BotView } from '../../table'
import {
  agendaName,
  beltName,
  cardName,
  factionName,
  formatCash,
  formatPoints,
  macroPhrase,
  regionName,
  useWords,
  type Language,
  type Translate,
} from '../../words'

interface BotReasonsProps {
  readonly why: BotView['why']
  /** Whether the reasons are told of the bot that has them, or to the person it advises. */
  readonly toWhom?: 'of-it' | 'you'
}

/** Why a bot did what it did, or would do in one's place; a reason nobody has worded yet stays unsaid. */
export function BotReasons({ why, toWhom = 'of-it' }: BotReasonsProps) {
  const { t, lang } = useWords()
  const space = toWhom === 'you' ? 'advice' : 'bots'
  const lines = why
    .filter((reason) => i18next.exists(`${space}:${reason.key}`))
    .map((reason) => i18next.t(`${space}:${reason.key}` as never, named(reason.params, t, lang)) as string)
  if (lines.length === 0) return null
  return (
    <ul className="bot-why">
      {lines.map((line) => (
        <li key={line} className="story">
          <Icon name="info" size={16} /> {line}
        </li>
      ))}
    </ul>
  )
}

/** The figures of a reason with ids turned into names. */
export function named(params: BotView['why'][number]['params'], t: Translate, lang: Language): Readonly<Record<string, string | number>> {
  return Object.fromEntries(
    Object.entries(params).map(([key, value]) => [
      key,
      typeof value === 'number' ? figureOf(key, value, lang) : nameOf(key, value, t, lang),
    ]),
  )
}

function figureOf(key: string, value: number, lang: Language): string | number {
  if (key === 'points') return formatPoints(value, lang)
  return key === 'cash' || key === 'gained' ? formatCash(value, lang) : value
}

function nameOf(key: string, id: string, t: Translate, lang: Language): string {
  switch (key) {
    case 'region':
      return regionName(id, lang)
    case 'macro':
      return macroPhrase(id as MacroId, lang)
    case 'belt':
      return beltName(id, lang)
    case 'card':
      return cardName(id, lang) ?? t('panels:bot.someCard')
    case 'seat':
    case 'faction':
    case 'platform':
    case 'partner':
    case 'applicant':
    case 'against':
    case 'rival':
      return factionName(id as Faction, lang)
    case 'agenda':
      return agendaName(id, lang) ?? id
    case 'organ':
      return ORGANS.includes(id as OrganId) ? t(`organ.${id as OrganId}`) : id
    case 'ruling':
      return RULINGS.includes(id as Ruling) ? t(`ruling.${id as Ruling}`) : id
    case 'concession':
      return CONCESSIONS.includes(id as Concession) ? t(`concession.${id as Concession}`) : id
    default:
      return id
  }
}
