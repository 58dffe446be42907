import {
  BELTS,
  MACROS,
  ORGANS,
  REGIONS,
  SEATS,
  applicationById,
  beltIndex,
  cashCost,
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
  const cost = cheapest(position, moves, field, value)
  const price = cost > 0 ? formatCash(cost, lang) : ''
  switch (field) {
    case 'region': {
      const region = regionIndex(String(value))
      return {
        name: regionName(String(value), lang),
        detail: t('panels:slip.region', {
          tier: REGIONS[region].tier,
          own: formatShoppers(position.buyers[region * SEATS + own], lang),
          floating: formatShoppers(position.floating[region], lang),
        }),
      }
    }
    case 'belt': {
      const belt = beltIndex(String(value))
      const level = position.supply[belt * SEATS + own]
      return { name: beltName(String(value), lang), detail: t('panels:slip.belt', { region: regionName(REGIONS[BELTS[belt].region].id, lang), level, price }) }
    }
    case 'macro':
      return {
        name: macroName(MACROS[(MACROS as readonly string[]).indexOf(String(value))], lang),
        detail: macroDetail(position, own, moves, String(value), price, t),
      }
    case 'organ':
      return { name: t(`organ.${value as OrganId}`), detail: t('panels:slip.organ', { level: position.organs[ORGANS.indexOf(value as OrganId)], price }) }
    case 'application': {
      const application = applicationById(position, Number(value))
      return application === null
        ? { name: String(value), detail: '' }
        : { name: factionName(factionAt(application.seat), lang), detail: t(`access.${application.level}`), faction: factionAt(application.seat) }
    }
    case 'seat':
    case 'platform':
    case 'partner':
    case 'against':
      return { name: factionName(value as Faction, lang), detail: seatDetail(position, value as Faction, field, t, lang), faction: value as Faction }
    case 'side':
      return { name: t(`side.${value as 'for' | 'against'}`), detail: '' }
    case 'toll':
      return { name: t('panels:slip.toll', { toll: value }), detail: '' }
    default:
      return { name: String(value), detail: price }
  }
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
    return t('panels:slip.scrutiny', { now: position.scrutiny[seatOf(faction)], limit: position.config.numbers.scrutiny.limit[seatOf(faction)] })
  return field === 'partner' ? formatCash(position.cash[seatOf(faction)], lang) : ''
}

function cheapest(position: Position, moves: readonly Move[], field: IntentField, value: IntentValue): number {
  const costs = moves.filter((move) => valueOf(move, field) === value).map((move) => cashCost(position, move))
  return costs.length === 0 ? 0 : Math.min(...costs)
}

function valueOf(move: Move, field: IntentField): unknown {
  const aim: object = move.type === 'play-card' ? move.target : move
  return (aim as Readonly<Record<string, unknown>>)[field]
}
