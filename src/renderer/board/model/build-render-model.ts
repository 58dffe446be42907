import {
  ALL_MACROS,
  ALL_REGIONS,
  ALL_SEATS,
  BELTS_OF,
  BELTS,
  MACRO_INFO,
  MACRO_OF,
  REGIONS,
  applicationOf,
  beltCellOf,
  cellOf,
  factionAt,
  flat,
  macroCellOf,
  macroLeader,
  perSeat,
  regionLeader,
  seatOf,
  type BeltIndex,
  type Faction,
  type Forecast,
  type Ledger,
  type MacroIndex,
  type PerSeat,
  type PlayerView,
  type Position,
  type RegionId,
  type RegionIndex,
} from '../../../../rules'
import type { Language } from '../../words'
import { perGate } from '../geometry/gates'
import type { BoardSelection, BoardSettings, MarketShow, TargetMark } from './board-selection'
import type { BeltModel, GateModel, Light, MacroModel, RegionModel, RenderModel, Share } from './render-model'
import { crowdOf, tokensOf } from './tokens'
import { wordsInto } from './word-of-mouth'

/** Turns what one may know into what is drawn. Reads public figures only. */
export function buildRenderModel(
  view: PlayerView,
  forecast: Forecast | null,
  selection: BoardSelection,
  settings: BoardSettings,
): RenderModel {
  const scene = { view, forecast, selection, lang: settings.lang }
  const { show } = selection
  const playing = show === null || show.finished ? null : regionOnNow(show)
  return {
    lang: settings.lang,
    still: settings.still,
    plain: settings.plain ?? false,
    landMs: settings.still ? 0 : (settings.landMs ?? 0),
    regions: flat(ALL_REGIONS, (r) => regionModel(scene, r, r === playing)),
    macros: flat(ALL_MACROS, (m) => macroModel(scene, m)),
    gates: perGate((faction) => gateModel(view, faction)),
    toll: view.toll,
    aim: selection.targets?.kind ?? null,
    drafting: selection.draft?.platform ?? null,
    show:
      show === null
        ? null
        : { playing, finished: show.finished, stepMs: show.stepMs, words: playing === null ? [] : wordsInto(show.ledger, playing) },
  }
}

function regionOnNow({ regions, step }: MarketShow): RegionIndex | null {
  const id = regions.at(step)
  return ALL_REGIONS.find((r) => REGIONS[r].id === id) ?? null
}

interface Scene {
  readonly view: PlayerView
  readonly forecast: Forecast | null
  readonly selection: BoardSelection
  readonly lang: Language
}

function regionModel(scene: Scene, r: RegionIndex, playing: boolean): RegionModel {
  const { view, forecast, selection, lang } = scene
  const { show } = selection
  const region = REGIONS[r]
  const buyers = regionRow(hasPlayed(show, region.id) ? show.ledger.after : view.buyers, r)
  const crowd = crowdOf(buyers, view.leftHand[r], region.shoppers)
  const leader = regionLeader(view, r)
  return {
    id: region.id,
    index: r,
    name: region.name[lang],
    macro: MACRO_OF[r],
    tier: region.tier,
    shoppers: region.shoppers,
    crowd,
    tokens: tokensOf(crowd),
    leader: leader === -1 ? null : factionAt(leader),
    subsidies: above0(regionRow(view.subsidy, r)),
    fission: above0(regionRow(view.fission, r)).map((share) => share.faction),
    fatigue: above0(regionRow(view.fatigue, r)),
    belts: BELTS_OF[r].map((belt) => beltModel(scene, belt)),
    light: regionLight(selection, r),
    chosen: selection.chosen.region === region.id,
    pointed: selection.highlight.includes(region.id),
    expected: forecast === null ? null : regionRow(forecast.ledger.after, r),
    expectedLeft: forecast === null ? null : forecast.ledger.leftAfter[r],
    change: draftedChange(selection.draft, r),
    mark: markOf(selection, selection.targets?.kind === 'belt' ? BELTS_OF[r].map((belt) => BELTS[belt].id) : [region.id]),
    result: playing && show !== null ? result(show.ledger, r) : [],
  }
}

function beltModel({ view, selection, lang }: Scene, index: BeltIndex): BeltModel {
  const belt = BELTS[index]
  return {
    id: belt.id,
    name: belt.name[lang],
    makes: belt.makes,
    supply: above0(perSeat((seat) => view.supply[beltCellOf(index, seat)])),
    exclusive: view.exclusive[index] === 1,
    light: lightOf(selection, 'belt', [belt.id]),
    chosen: selection.chosen.belt === belt.id,
  }
}

function macroModel({ view, selection, lang }: Scene, m: MacroIndex): MacroModel {
  const macro = MACRO_INFO[m]
  const leader = macroLeader(view, m)
  return {
    id: macro.id,
    index: m,
    name: macro.name[lang],
    terrain: macro.terrain,
    leader: leader === -1 ? null : factionAt(leader),
    service: above0(perSeat((seat) => view.service[macroCellOf(m, seat)])),
    throttled: above0(perSeat((seat) => view.throttled[macroCellOf(m, seat)])).map((share) => share.faction),
    shops: view.shops[m],
    mark: markOf(selection, [macro.id]),
    light: lightOf(selection, 'macro', [macro.id]),
    chosen: selection.chosen.macro === macro.id,
  }
}

function gateModel(view: PlayerView, faction: Faction): GateModel {
  const seat = seatOf(faction)
  const contract = view.contracts[seat]
  const application = applicationOf(view, faction)
  return {
    faction,
    level: view.access[seat],
    quartersLeft: contract === null ? null : Math.max(0, contract.until - view.quarter + 1),
    until: contract?.until ?? null,
    forced: contract?.forced ?? false,
    application: application?.id ?? null,
    holds: application?.holds ?? 0,
  }
}

function regionLight(selection: BoardSelection, r: RegionIndex): Light {
  const kind = selection.targets?.kind
  if (kind === 'belt')
    return lightOf(
      selection,
      'belt',
      BELTS_OF[r].map((belt) => BELTS[belt].id),
    )
  if (kind === 'macro') return lightOf(selection, 'macro', [MACRO_INFO[MACRO_OF[r]].id])
  return lightOf(selection, 'region', [REGIONS[r].id])
}

/** Lit when one of the ids may be chosen; dim when the board is asked for something else, too. */
function lightOf({ targets }: BoardSelection, kind: 'region' | 'belt' | 'macro', ids: readonly string[]): Light {
  if (targets === null) return 'plain'
  return targets.kind === kind && ids.some((id) => targets.ids.includes(id)) ? 'target' : 'dim'
}

/** What the best of some targets brings. */
function markOf({ marks }: BoardSelection, ids: readonly string[]): TargetMark | null {
  const here = marks.filter(({ id }) => ids.includes(id))
  return here.length === 0 ? null : here.reduce((best, mark) => (mark.points > best.points ? mark : best))
}

function hasPlayed(show: MarketShow | null, region: RegionId): show is MarketShow {
  return show !== null && (show.finished || show.regions.indexOf(region) <= show.step)
}

function result({ before, after }: Ledger, r: RegionIndex): readonly Share[] {
  const change = perSeat((seat) => after[cellOf(r, seat)] - before[cellOf(r, seat)])
  return ALL_SEATS.map((seat) => ({ faction: factionAt(seat), amount: change[seat] })).filter(({ amount }) => amount !== 0)
}

function draftedChange(draft: BoardSelection['draft'], r: RegionIndex): number {
  if (draft === null) return 0
  const cell = cellOf(r, seatOf(draft.platform))
  const left = (of: typeof draft.after): number => (draft.platform === 'ali' ? of.ledger.leftAfter[r] : 0)
  return draft.after.ledger.after[cell] - left(draft.after) - (draft.before.ledger.after[cell] - left(draft.before))
}

function regionRow(list: Position['buyers'] | Ledger['after'], r: RegionIndex): PerSeat {
  return perSeat((seat) => list[cellOf(r, seat)])
}

function above0(amounts: PerSeat): readonly Share[] {
  return ALL_SEATS.map((seat) => ({ faction: factionAt(seat), amount: amounts[seat] })).filter(({ amount }) => amount > 0)
}
