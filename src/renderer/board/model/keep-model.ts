import type { RenderModel } from './render-model'

/**
 * Makes a memory for one board: parts of a new model that say the same as before are the very parts of before, so that only what changed is
 * drawn and worded anew.
 */
export function createModelMemory(): (next: RenderModel) => RenderModel {
  const [regions, macros, gates] = [
    listMemory<RenderModel['regions'][number]>(),
    listMemory<RenderModel['macros'][number]>(),
    listMemory<RenderModel['gates'][number]>(),
  ]
  return (next) => ({ ...next, regions: regions(next.regions), macros: macros(next.macros), gates: gates(next.gates) })
}

function listMemory<Part>(): (next: readonly Part[]) => readonly Part[] {
  let known: { readonly part: Part; readonly said: string }[] = []
  return (next) => {
    known = next.map((part, i) => {
      const said = JSON.stringify(part)
      return known[i]?.said === said ? known[i] : { part, said }
    })
    return known.map(({ part }) => part)
  }
}
