import { ALL_MACROS, ALL_REGIONS, flat } from '../../../../rules'
import type { GateModel, MacroModel, RegionModel, RenderModel } from './render-model'

/**
 * Makes a memory for one board: parts of a new model that say the same as before are the very parts of before, so that only what changed is
 * drawn and worded anew.
 */
export function createModelMemory(): (next: RenderModel) => RenderModel {
  const region = partMemory<RegionModel>()
  const macro = partMemory<MacroModel>()
  const gate = partMemory<GateModel>()
  return (next) => ({
    ...next,
    regions: flat(ALL_REGIONS, (index) => region(index, next.regions[index])),
    macros: flat(ALL_MACROS, (index) => macro(index, next.macros[index])),
    gates: [gate(0, next.gates[0]), gate(1, next.gates[1]), gate(2, next.gates[2])],
  })
}

function partMemory<Part>(): (place: number, next: Part) => Part {
  const known = new Map<number, { readonly part: Part; readonly said: string }>()
  return (place, next) => {
    const said = JSON.stringify(next)
    const before = known.get(place)
    if (before?.said === said) return before.part
    known.set(place, { part: next, said })
    return next
  }
}
