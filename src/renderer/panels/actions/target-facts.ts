import {
  ALL_MACROS,
  ALL_REGIONS,
  ALL_SEATS,
  BELTS,
  FACTIONS,
  MACROS,
  ORGANS,
  REGIONS,
  REGIONS_OF,
  applicationById,
  beltCellOf,
  cashCost,
  countedBuyers,
  factionAt,
  macroCellOf,
  perSeat,
  seatOf,
  type Faction,
  type MacroIndex,
  type Move,
  type Position,
  type RegionIndex,
  type Seat,
} from '../../../../rules'
import { itemAt } from '../../../shared/item-at'
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

/** What facts are told from: the position, who acts, and the moves that are open. */
export interface TargetScene {
  readonly position: Position
  readonly seat: Faction
  readonly moves: readonly Move[]
  readonly t: Translate
  readonly lang: Language
}

type TellTarget = (id: string, price: string, scene: TargetScene, field: IntentField) => TargetFacts

/** Names a value of a field and tells what matters about it to the seat that acts. */
export function targetFacts(scene: TargetScene, field: IntentField, value: IntentValue): TargetFacts {
  const { position, moves, lang } = scene
  const cheapest = cheapestAt(position, moves, field, value)
  const cost = cheapest === null ? 0 : cashCost(position, cheapest)
  return TELL[field](String(value), cost > 0 ? formatCash(cost, lang) : '', scene, field)
}

/** A target that is not, or no longer, on the board is only named. */
const named = (name: string): TargetFacts => ({ name, detail: '' })

const tellRegion: TellTarget = (id, _price, { position, seat, t, lang }) => {
  const region = ALL_REGIONS.find((index) => REGIONS[index].id === id)
  if (region === undefined) return named(id)
  return {
    name: regionName(id, lang),
    detail: t('panels:slip.region', {
      tier: REGIONS[region].tier,
      standing: standingIn(position, region, seatOf(seat), t, lang),
      floating: formatShoppers(position.floating[region], lang),
    }),
  }
}

const tellBelt: TellTarget = (id, price, { position, seat, t, lang }) => {
  const belt = BELTS.find((known) => known.id === id)
  if (belt === undefined) return named(id)
  const level = position.supply[beltCellOf(belt.index, seatOf(seat))]
  return {
    name: beltName(id, lang),
    detail: t('panels:slip.belt', { region: regionName(REGIONS[belt.region].id, lang), level, price }),
  }
}

const tellMacro: TellTarget = (id, price, { position, seat, moves, t, lang }) => {
  const macro = ALL_MACROS.find((index) => MACROS[index] === id)
  if (macro === undefined) return named(id)
  return { name: macroName(id, lang), detail: macroDetail(position, seatOf(seat), macro, moves, price, t) }
}

const tellOrgan: TellTarget = (id, price, { position, t }) => {
  const organ = ORGANS.find((known) => known === id)
  if (organ === undefined) return named(id)
  return { name: t(`organ.${organ}`), detail: t('panels:slip.organ', { level: itemAt(position.organs, ORGANS.indexOf(organ)), price }) }
}

const tellApplication: TellTarget = (id, _price, { position, t, lang }) => {
  const application = applicationById(position, Number(id))
  if (application === null) return named(id)
  const faction = factionAt(application.seat)
  return { name: factionName(faction, lang), detail: t(`access.${application.level}`), faction }
}

const tellSeat: TellTarget = (id, _price, { position, t, lang }, field) => {
  const faction = FACTIONS.find((known) => known === id)
  if (faction === undefined) return named(id)
  return { name: factionName(faction, lang), detail: seatDetail(position, faction, field, t, lang), faction }
}

const tellSide: TellTarget = (id, _price, { t }) => named(t(`side.${id as 'for' | 'against'}`))
const tellToll: TellTarget = (id, _price, { t }) => named(t('panels:slip.toll', { toll: id }))
const tellNumber: TellTarget = (id, price) => ({ name: id, detail: price })

const TELL: Readonly<Record<IntentField, TellTarget>> = {
  region: tellRegion,
  belt: tellBelt,
  macro: tellMacro,
  organ: tellOrgan,
  application: tellApplication,
  seat: tellSeat,
  platform: tellSeat,
  partner: tellSeat,
  against: tellSeat,
  side: tellSide,
  toll: tellToll,
  level: tellNumber,
  agenda: tellNumber,
  amount: tellNumber,
  price: tellNumber,
}

/** By how much a seat leads a region, or how far it is behind whoever has most there; leading is what counts for points. */
export function standingIn(position: Position, region: RegionIndex, own: Seat, t: Translate, lang: Language): string {
  const counts = perSeat((seat) => countedBuyers(position, region, seat))
  const best = ALL_SEATS.filter((seat) => seat !== own).reduce((first, seat) => (counts[seat] > counts[first] ? seat : first))
  const gap = counts[own] - counts[best]
  if (gap > 0) return t('panels:slip.leads', { gap: formatShoppers(gap, lang) })
  if (gap === 0) return t('panels:slip.level', { seat: factionName(factionAt(best), lang) })
  return t('panels:slip.behind', { gap: formatShoppers(-gap, lang), seat: factionName(factionAt(best), lang) })
}

function macroDetail(position: Position, own: Seat, macro: MacroIndex, moves: readonly Move[], price: string, t: Translate): string {
  const type = moves.at(0)?.type
  if (type === 'serve') return t('panels:slip.service', { level: position.service[macroCellOf(macro, own)], price })
  if (type === 'open-shops') return t('panels:slip.shops', { level: position.shops[macro], price })
  return t('panels:slip.macro', { count: REGIONS_OF[macro].length })
}

function seatDetail(position: Position, faction: Faction, field: IntentField, t: Translate, lang: Language): string {
  if (field === 'against' && position.config.scrutiny)
    return t('panels:slip.scrutiny', {
      now: position.scrutiny[seatOf(faction)],
      limit: position.config.numbers.scrutiny.limit[seatOf(faction)],
    })
  return field === 'partner' ? t('panels:slip.purse', { cash: formatCash(position.cash[seatOf(faction)], lang) }) : ''
}
