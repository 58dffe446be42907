import { AGENDAS, FACTION_INFO, POINT_SOURCES, PRIVATE_TERMS, type AccountLine, type Faction, type PointSource } from '../../../rules'
import { formatShoppers } from './format'
import type { Language } from './language'
import { say } from './say'
import type { Translate } from './use-words'

/** What a line of an account rests on: '7 regions led', 'banked at half time: Stakes'. */
export function describeAccountLine(line: AccountLine, faction: Faction, t: Translate, lang: Language): string {
  const { params } = line
  switch (line.source) {
    case 'share':
    case 'wechat-pay':
      return t(`accountLine.${line.source}`, { buyers: formatShoppers(Number(params.buyers), lang) })
    case 'regions':
      return t('accountLine.regions', { count: Number(params.regions) })
    case 'macros':
      return t('accountLine.macros', { count: Number(params.macros) })
    case 'organs':
      return t('accountLine.organs', { count: Number(params.levels) })
    case 'stakes':
      return t(faction === 'tencent' ? 'accountLine.stakes-held' : 'accountLine.stakes-sold')
    case 'half-time':
      return t('accountLine.half-time', { part: t(`source.${pointSource(params.part)}`) })
    case 'mission':
      return t('accountLine.mission', { goal: missionWords(faction, String(params.goal), lang) })
    case 'agenda':
      return t('accountLine.agenda', { goal: agendaWords(String(params.goal), lang) })
    case 'red-line':
    case 'wish':
      return t(`accountLine.${line.source}`, { term: termWords(String(params.goal), lang) })
    case 'shops':
    case 'fines':
    case 'capital':
      return t(`accountLine.${line.source}`)
  }
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
