import i18next from 'i18next'
import { CONCESSIONS, ORGANS, RULINGS, type Concession, type Faction, type MacroId, type OrganId, type Ruling } from '../../../../rules'
import { Icon } from '../../art'
import type { BotView } from '../../table'
import { agendaName, beltName, cardName, factionName, macroName, regionName, useWords, type Language, type Translate } from '../../words'

/** Why a bot did what it did, in its own words; a reason nobody has worded yet stays unsaid. */
export function BotReasons({ why }: { readonly why: BotView['why'] }) {
  const { t, lang } = useWords()
  const lines = why
    .filter((reason) => i18next.exists(`bots:${reason.key}`))
    .map((reason) => i18next.t(`bots:${reason.key}` as never, named(reason.params, t, lang)) as string)
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
  return Object.fromEntries(Object.entries(params).map(([key, value]) => [key, typeof value === 'number' ? value : nameOf(key, value, t, lang)]))
}

function nameOf(key: string, id: string, t: Translate, lang: Language): string {
  switch (key) {
    case 'region':
      return regionName(id, lang)
    case 'macro':
      return macroName(id as MacroId, lang)
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
