import type { SaveEntry } from '../../../shared/bridge'
import type { Language, Translate } from '../../words'
import { saveName, scenarioName } from './save-names'

/** Which saved games are shown, in the order they are offered. */
export const SAVE_FILTERS = ['all', 'unfinished', 'finished', 'named'] as const

export type SaveFilter = (typeof SAVE_FILTERS)[number]

/** What somebody looks for in the drawer. */
export interface SaveWish {
  readonly filter: SaveFilter
  readonly query: string
}

/**
 * The saves that fit: what has not been read yet fits no wish but for everything. Every word must be found, in a name, the scenario or the
 * file's name.
 */
export function findSaves(saves: readonly SaveEntry[], { filter, query }: SaveWish, t: Translate, lang: Language): readonly SaveEntry[] {
  const words = folded(query).split(/\s+/).filter(Boolean)
  if (filter === 'all' && words.length === 0) return saves
  return saves.filter((save) => isOf(save, filter) && words.every((word) => textOf(save, t, lang).includes(word)))
}

const folded = (text: string): string => text.normalize('NFKC').toLocaleLowerCase()

const isOf = ({ kind, summary }: SaveEntry, filter: SaveFilter): boolean => {
  if (filter === 'all') return true
  if (summary === null) return false
  return filter === 'named' ? kind === 'named' : summary.status.over === (filter === 'finished')
}

const textOf = (save: SaveEntry, t: Translate, lang: Language): string => {
  const { summary } = save
  const people = summary === null ? [] : Object.values(summary.seats).map(({ name }) => name)
  const scenario = summary === null ? '' : scenarioName(summary, t, lang)
  return folded([saveName(save, lang), scenario, save.fileName, ...people].join('\n'))
}
