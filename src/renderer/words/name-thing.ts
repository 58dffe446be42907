import { FACTIONS, ORGANS } from '../../../rules'
import type { Language } from './language'
import { beltName, factionName, regionName, stageName } from './names'
import type { Translate } from './use-words'

/** Words for an id; what it does not know it shows as it is. */
export type NameThing = (id: string, t: Translate, lang: Language) => string

const nameFaction: NameThing = (id, _t, lang) => {
  const faction = FACTIONS.find((known) => known === id)
  return faction === undefined ? id : factionName(faction, lang)
}

const nameOrgan: NameThing = (id, t) => {
  const organ = ORGANS.find((known) => known === id)
  return organ === undefined ? id : t(`organ.${organ}`)
}

/** How the things that sentences speak of are called everywhere, by the name of the parameter that holds their id. */
export const NAMED_THINGS: Readonly<Record<'seat' | 'region' | 'belt' | 'organ' | 'stage', NameThing>> = {
  seat: nameFaction,
  region: (id, _t, lang) => regionName(id, lang),
  belt: (id, _t, lang) => beltName(id, lang),
  organ: nameOrgan,
  stage: (id, _t, lang) => stageName(id, lang),
}
