import { CONCESSIONS, RULINGS } from '../../../../rules'
import { Icon } from '../../art'
import type { BotView } from '../../table'
import {
  agendaName,
  cardName,
  formatCash,
  formatPoints,
  isWorded,
  NAMED_THINGS,
  macroPhrase,
  useWords,
  type Language,
  type NameThing,
  type Translate,
} from '../../words'
import { useCallings } from '../common/use-callings'

interface BotReasonsProps {
  readonly why: BotView['why']
  /** Whether the reasons are told of the bot that has them, or to the person it advises. */
  readonly toWhom?: 'of-it' | 'you'
}

/** Why a bot did what it did, or would do in one's place; a reason nobody has worded yet stays unsaid. */
export function BotReasons({ why, toWhom = 'of-it' }: BotReasonsProps) {
  const { t, lang } = useWords()
  const { tell } = useCallings()
  const space = toWhom === 'you' ? 'advice' : 'bots'
  const lines = why
    .map(({ key, params }) => ({ key: `${space}:${key}`, params }))
    .flatMap(({ key, params }) => (isWorded(key) ? [(toWhom === 'you' ? t : tell)(key, named(params, t, lang))] : []))
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
      typeof value === 'number' ? figureOf(key, value, lang) : (NAMES.get(key)?.(value, t, lang) ?? value),
    ]),
  )
}

function figureOf(key: string, value: number, lang: Language): string | number {
  if (key === 'points') return formatPoints(value, lang)
  return key === 'cash' || key === 'gained' || key === 'amount' ? formatCash(value, lang) : value
}

const NAMES: ReadonlyMap<string, NameThing> = new Map(
  Object.entries({
    ...NAMED_THINGS,
    faction: NAMED_THINGS.seat,
    platform: NAMED_THINGS.seat,
    partner: NAMED_THINGS.seat,
    applicant: NAMED_THINGS.seat,
    against: NAMED_THINGS.seat,
    rival: NAMED_THINGS.seat,
    macro: (id, _t, lang) => macroPhrase(id, lang),
    card: (id, t, lang) => cardName(id, lang) ?? t('panels:bot.someCard'),
    agenda: (id, _t, lang) => agendaName(id, lang) ?? id,
    ruling: (id, t) => (isOneOf(RULINGS, id) ? t(`ruling.${id}`) : id),
    concession: (id, t) => (isOneOf(CONCESSIONS, id) ? t(`concession.${id}`) : id),
  } satisfies Record<string, NameThing>),
)

function isOneOf<Known extends string>(list: readonly Known[], id: string): id is Known {
  return list.some((known) => known === id)
}
