import { MACRO_INFO } from '../../../rules'
import type { Spot } from './geometry/spots'
import type { BoardIntent, RenderModel } from './model/render-model'

/** What choosing a place means, given what the board is asked for. */
export function intentOf(spot: Spot, model: RenderModel): BoardIntent {
  if (spot.kind === 'gate') {
    const gate = model.gates[spot.index]
    return { type: 'gate.chosen', seat: gate.faction, application: gate.application }
  }
  if (spot.kind === 'macro') return { type: 'macro.chosen', macro: model.macros[spot.index].id }
  const region = model.regions[spot.index]
  if (model.aim === 'macro') return { type: 'macro.chosen', macro: MACRO_INFO[region.macro].id }
  if (model.aim === 'belt') {
    const lit = region.belts.filter((belt) => belt.light === 'target')
    const pointed = region.belts[spot.belt]
    const belt = pointed !== undefined && lit.includes(pointed) ? pointed : lit.at(0)
    if (belt !== undefined) return { type: 'belt.chosen', belt: belt.id }
  }
  return { type: 'region.chosen', region: region.id }
}
