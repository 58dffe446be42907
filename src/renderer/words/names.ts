import {
  AGENDAS, BELTS, CARDS, EVENTS, FACTION_INFO, HIDDEN, MACRO_INFO, REGIONS, beltIndex, regionIndex,
  type AgendaId, type BeltId, type CardId, type EventId, type Faction, type MacroId, type RegionId,
} from '../../../rules'
import type { Language } from './language'

/** The name of a faction: 'Ali'. */
export function factionName(faction: Faction, lang: Language): string {
  return FACTION_INFO[faction].name[lang]
}

/** The name of a faction's platform: 'Taobao Special Edition'. */
export function platformName(faction: Faction, lang: Language): string {
  return FACTION_INFO[faction].platform[lang]
}

/** The name of a region; an id from elsewhere is shown as it is. */
export function regionName(id: RegionId, lang: Language): string {
  return REGIONS[regionIndex(id)]?.name[lang] ?? id
}

/** The name of a macro-region. */
export function macroName(id: MacroId, lang: Language): string {
  return MACRO_INFO.find((macro) => macro.id === id)?.name[lang] ?? id
}

/** The name of an industry belt. */
export function beltName(id: BeltId, lang: Language): string {
  return BELTS[beltIndex(id)]?.name[lang] ?? id
}

/** The name of a card, or null for one the viewer may not know. */
export function cardName(id: CardId, lang: Language): string | null {
  return id === HIDDEN ? null : (CARDS.get(id)?.name[lang] ?? id)
}

/** The title of a news event, or null for one still to come. */
export function eventTitle(id: EventId, lang: Language): string | null {
  return id === HIDDEN ? null : (EVENTS.get(id)?.title[lang] ?? id)
}

/** The name of an agenda, or null for another seat's. */
export function agendaName(id: AgendaId, lang: Language): string | null {
  return id === HIDDEN ? null : (AGENDAS.get(id)?.name[lang] ?? id)
}
