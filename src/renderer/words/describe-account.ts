import { AGENDAS, FACTION_INFO, POINT_SOURCES, PRIVATE_TERMS, type AccountLine, type Faction, type PointSource } from '../../../rules'
import { formatShoppers } from './format'
import type { Language } from './language'
import { say } from './say'
import type { Translate } from './use-words'

type Params = AccountLine['params']
type DescribeLine = (params: Params, faction: Faction, t: Translate, lang: Language) => string

const bare =
  (source: 'shops' | 'fines' | 'delay' | 'breach' | 'capital' | 'handicap'): DescribeLine =>
  (_params, _faction, t) =>
    t(`accountLine.${source}`)
const bought =
  (source: 'share' | 'wechat-pay'): DescribeLine =>
  ({ buyers }, _faction, t, lang) =>
    t(`accountLine.${source}`, { buyers: formatShoppers(Number(buyers), lang) })
const privately =
  (source: 'red-line' | 'wish'): DescribeLine =>
  ({ goal }, _faction, t, lang) =>
    t(`accountLine.${source}`, { term: termWords(String(goal), lang) })

const LINES: Readonly<Record<AccountLine['source'], DescribeLine>> = {
  share: bought('share'),
  'wechat-pay': bought('wechat-pay'),
  regions: ({ regions }, _faction, t) => t('accountLine.regions', { count: Number(regions) }),
  macros: ({ macros }, _faction, t) => t('accountLine.macros', { count: Number(macros) }),
  organs: ({ levels }, _faction, t) => t('accountLine.organs', { count: Number(levels) }),
  stakes: (_params, faction, t) => t(faction === 'tencent' ? 'accountLine.stakes-held' : 'accountLine.stakes-sold'),
  'half-time': ({ part }, _faction, t) => t('accountLine.half-time', { part: t(`source.${pointSource(part)}`) }),
  mission: ({ goal }, faction, t, lang) => t('accountLine.mission', { goal: missionWords(faction, String(goal), lang) }),
  agenda: ({ goal }, _faction, t, lang) => t('accountLine.agenda', { goal: agendaWords(String(goal), lang) }),
  'red-line': privately('red-line'),
  wish: privately('wish'),
  shops: bare('shops'),
  fines: bare('fines'),
  delay: bare('delay'),
  breach: bare('breach'),
  capital: bare('capital'),
  handicap: bare('handicap'),
}

/** What a line of an account rests on: '7 regions led', 'banked at half time: Stakes'. */
export function describeAccountLine({ source, params }: AccountLine, faction: Faction, t: Translate, lang: Language): string {
  return LINES[source](params, faction, t, lang)
}

function pointSource(part: string | number | undefined): PointSource {
  return POINT_SOURCES.find((source) => source === part) ?? 'share'
}

function missionWords(faction: Faction, id: string, lang: Language): string {
  const goal = FACTION_INFO[faction].missions.find((mission) => mission.id === id)
  return goal === undefined ? id : say(goal.words, lang)
}

function termWords(id: string, lang: Language): string {
  const term = PRIVATE_TERMS.get(id)
  return term === undefined ? id : say(term.name, lang)
}

function agendaWords(id: string, lang: Language): string {
  const agenda = AGENDAS.get(id)
  return agenda === undefined ? id : say(agenda.name, lang)
}
