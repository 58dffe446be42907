import { SCENARIOS, type Scenario } from '../../../../rules'
import type { OwnEntry, ScenariosView } from '../../table'

/** One thing on the shelf: a scenario that can be played, or a file with something wrong in it. */
export interface ShelfItem {
  /** What the form stores: a built-in id, or `file:` and a file name. */
  readonly key: string
  readonly fileName: string | null
  readonly scenario: Scenario | null
  readonly entry: OwnEntry | null
}

/** The key of a file of one's own. */
export function fileKey(fileName: string): string {
  return `file:${fileName}`
}

/**
 * Everything on the shelf: the game's own scenarios, then the player's files; the file opened last stands for its namesake in the folder.
 */
export function shelfOf({ own, opened }: Pick<ScenariosView, 'own' | 'opened'>): readonly ShelfItem[] {
  const builtIn = SCENARIOS.map((scenario): ShelfItem => ({ key: scenario.id, fileName: null, scenario, entry: null }))
  const files = opened === null ? own : [opened, ...own.filter(({ fileName }) => fileName !== opened.fileName)]
  const others = files.map((entry): ShelfItem => ({
    key: fileKey(entry.fileName),
    fileName: entry.fileName,
    scenario: entry.scenario,
    entry,
  }))
  return [...builtIn, ...others]
}

/** The thing chosen, or the first that can be played when the choice is gone or broken. */
export function chosenFrom(shelf: readonly ShelfItem[], key: string): ShelfItem | null {
  return shelf.find((item) => item.key === key && item.scenario !== null) ?? shelf.find((item) => item.scenario !== null) ?? null
}
