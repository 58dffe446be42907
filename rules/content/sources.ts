import type { Source } from '../model/content'
import type { SourceId } from '../model/ids'
import sources from './sources.json'

/** Everything published that the game's facts rest on, by id, in the order in which lists show it. */
export const SOURCES: ReadonlyMap<SourceId, Source> = new Map(sources.map((source) => [source.id, source]))

/** The sources of those ids, in their order; asking for one that does not exist is a bug. */
export function sourcesOf(ids: readonly SourceId[]): readonly Source[] {
  return ids.map((id) => {
    const source = SOURCES.get(id)
    if (source === undefined) throw new Error(`no source "${id}"`)
    return source
  })
}
