import {
  AGENDAS,
  BELTS,
  CARDS,
  EVENTS,
  FACTION_INFO,
  HIDDEN,
  MACRO_INFO,
  REGIONS,
  STAGES,
  sourcesOf,
  stageIn,
  type AgendaId,
  type BeltId,
  type CardId,
  type EventId,
  type Faction,
  type GameConfig,
  type RegionId,
  type Source,
} from '../../../rules'
import type { GameResult } from '../../shared/game-result'
import type { Language } from './language'

/** The name of a faction: 'Ali'. */
export function factionName(faction: Faction, lang: Language): string {
  return FACTION_INFO[faction].name[lang]
}

/** What a season's stage is called within a sentence: 'the Spring gala'. */
export const stageName = (id: string, lang: Language): string => STAGES.find((stage) => stage.id === id)?.name[lang] ?? id

/** What is bid for in a quarter of a game. */
export const stageNameIn = (config: Pick<GameConfig, 'startsAt'>, quarter: number, lang: Language): string =>
  stageName(stageIn(config, quarter).id, lang)

/** The name of a faction's platform: 'Taobao Special Edition'. */
export function platformName(faction: Faction, lang: Language): string {
  return FACTION_INFO[faction].platform[lang]
}

/** The name of a region; an id from elsewhere is shown as it is. */
export function regionName(id: RegionId, lang: Language): string {
  return REGIONS.find((region) => region.id === id)?.name[lang] ?? id
}

/** The name of a macro-region; an id from elsewhere is shown as it is. */
export function macroName(id: string, lang: Language): string {
  return MACRO_INFO.find((macro) => macro.id === id)?.name[lang] ?? id
}

/** A macro-region inside a sentence: 'the North', where its name alone is 'The North'. */
export function macroPhrase(id: string, lang: Language): string {
  return MACRO_INFO.find((macro) => macro.id === id)?.inSentence[lang] ?? id
}

/** The name of an industry belt. */
export function beltName(id: BeltId, lang: Language): string {
  return BELTS.find((belt) => belt.id === id)?.name[lang] ?? id
}

/** How regions and belts are called: on the board of today, or on the one that a game was played on. */
export interface PlaceNames {
  readonly region: (id: RegionId, lang: Language) => string
  readonly belt: (id: BeltId, lang: Language) => string
}

/** The names of the board as it is. */
export const BOARD_NAMES: PlaceNames = { region: regionName, belt: beltName }

/** The names a finished game was told with; the board's where it names nothing. */
export function namesIn({ names }: Pick<GameResult, 'names'>): PlaceNames {
  const named = (kind: 'region' | 'belt', id: string, lang: Language): string | undefined =>
    names.find((one) => one.of === kind && one.id === id)?.name[lang]
  return {
    region: (id, lang) => named('region', id, lang) ?? regionName(id, lang),
    belt: (id, lang) => named('belt', id, lang) ?? beltName(id, lang),
  }
}

/** The name of a card, or null for one the viewer may not know. */
export function cardName(id: CardId, lang: Language): string | null {
  return id === HIDDEN ? null : (CARDS.get(id)?.name[lang] ?? id)
}

/** The title of a news event, or null for one still to come. */
export function eventTitle(id: EventId, lang: Language): string | null {
  return id === HIDDEN ? null : (EVENTS.get(id)?.title[lang] ?? id)
}

/** What a news event rests on; nothing for one still to come, or of another version. */
export function eventSources(id: EventId): readonly Source[] {
  return sourcesOf(EVENTS.get(id)?.sources ?? [])
}

/** The name of an agenda, or null for another seat's. */
export function agendaName(id: AgendaId, lang: Language): string | null {
  return id === HIDDEN ? null : (AGENDAS.get(id)?.name[lang] ?? id)
}
