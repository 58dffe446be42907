import {
  BELTS,
  FACTIONS,
  MACROS,
  ORGANS,
  REGIONS,
  SEATS,
  applicationById,
  beltIndex,
  cashCost,
  countedBuyers,
  factionAt,
  regionIndex,
  seatOf,
  type Faction,
  type Move,
  type OrganId,
  type Position,
} from '../../../../rules'
import { beltName, factionName, formatCash, formatShoppers, macroName, regionName, type Language, type Translate } from '../../words'
import type { IntentField, IntentValue } from '../../table'
import { cheapestAt } from './target-gains'

/** A target as a list shows it: its name and what one wants to know before choosing it. */
export interface TargetFacts {
  readonly name: string
  readonly detail: string
  /** The seat it is, or belongs to. */
  readonly faction?: Faction
}

/** Names a value of a field and tells what matters about it to the seat that acts. */
export function targetFacts(
  position: Position,
  seat: Faction,
  moves: readonly Move[],
  field: IntentField,
  value: IntentValue,
  t: Translate,
  lang: Language,
): TargetFacts {
  const own = seatOf(seat)
  const cheapest = cheapestAt(position, moves, field, value)
  const cost = cheapest === null ? 0 : cashCost(position, cheapest)
  const price = cost > 0 ? formatCash(cost, lang) : ''
  switch (field) {
    case 'region': {
      const region = regionIndex(String(value))
      return {
        name: regionName(String(value), lang),
        detail: t('panels:slip.region', {
          tier: REGIONS[region].tier,
          standing: standingIn(position, region, own, t, lang),
          floating: formatShoppers(position.floating[region], lang),
        }),
      }
    }
    case 'belt': {
      const belt = beltIndex(String(value))
      const level = position.supply[belt * SEATS + own]
      return {
        name: beltName(String(value), lang),
        detail: t('panels:slip.belt', { region: regionName(REGIONS[BELTS[belt].region].id, lang), level, price }),
      }
    }
    case 'macro':
      return {
        name: macroName(MACROS[(MACROS as readonly string[]).indexOf(String(value))], lang),
        detail: macroDetail(position, own, moves, String(value), price, t),
      }
    case 'organ':
      return {
        name: t(`organ.${value as OrganId}`),
        detail: t('panels:slip.organ', { level: position.organs[ORGANS.indexOf(value as OrganId)], price }),
      }
    case 'application': {
      const application = applicationById(position, Number(value))
      return application === null
        ? { name: String(value), detail: '' }
        : {
            name: factionName(factionAt(application.seat), lang),
            detail: t(`access.${application.level}`),
            faction: factionAt(application.seat),
          }
    }
    case 'seat':
    case 'platform':
    case 'partner':
    case 'against':
      return {
        name: factionName(value as Faction, lang),
        detail: seatDetail(position, value as Faction, field, t, lang),
        faction: value as Faction,
      }
    case 'side':
      return { name: t(`side.${value as 'for' | 'against'}`), detail: '' }
    case 'toll':
      return { name: t('panels:slip.toll', { toll: value }), detail: '' }
    case 'level':
    case 'agenda':
    case 'amount':
    case 'price':
      return { name: String(value), detail: price }
  }
}

/** By how much a seat leads a region, or how far it is behind whoever has most there; leading is what counts for points. */
function standingIn(position: Position, region: number, own: number, t: Translate, lang: Language): string {
  const counts = FACTIONS.map((_faction, seat) => countedBuyers(position, region, seat))
  const others = FACTIONS.map((_faction, seat) => seat).filter((seat) => seat !== own)
  const best = others.reduce((first, seat) => (counts[seat] > counts[first] ? seat : first))
  const gap = counts[own] - counts[best]
  if (gap > 0) return t('panels:slip.leads', { gap: formatShoppers(gap, lang) })
  return t('panels:slip.behind', { gap: formatShoppers(-gap, lang), seat: factionName(factionAt(best), lang) })
}

function macroDetail(position: Position, own: number, moves: readonly Move[], value: string, price: string, t: Translate): string {
  const macro = (MACROS as readonly string[]).indexOf(value)
  const type = moves[0]?.type
  if (type === 'serve') return t('panels:slip.service', { level: position.service[macro * SEATS + own], price })
  if (type === 'open-shops') return t('panels:slip.shops', { level: position.shops[macro], price })
  return t('panels:slip.macro', { count: REGIONS.filter((region) => region.macro === value).length })
}

function seatDetail(position: Position, faction: Faction, field: IntentField, t: Translate, lang: Language): string {
  if (field === 'against' && position.config.scrutiny)
    return t('panels:slip.scrutiny', {
      now: position.scrutiny[seatOf(faction)],
      limit: position.config.numbers.scrutiny.limit[seatOf(faction)],
    })
  return field === 'partner' ? t('panels:slip.purse', { cash: formatCash(position.cash[seatOf(faction)], lang) }) : ''
}
