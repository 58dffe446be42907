import { SCENARIOS, type Scenario } from '../../../../rules'
import { isSameFile, type OwnEntry, type ScenariosView } from '../../table'

/** One thing on the shelf: a scenario that can be played, or a file with something wrong in it. */
export interface ShelfItem {
  /** What the form stores: a built-in id, or `file:` and where the file lies. */
  readonly key: string
  readonly fileName: string | null
  /** Set where the name alone would not tell which file it is: another on the shelf has the same. */
  readonly folder: string | null
  readonly scenario: Scenario | null
  readonly entry: OwnEntry | null
}

/** The key of a file of one's own. */
export function fileKey({ folder, fileName }: Pick<OwnEntry, 'folder' | 'fileName'>): string {
  return `file:${[folder, fileName].join('/')}`
}

/**
 * Everything on the shelf: the game's own scenarios, then the files that were opened or given, then the others of the player's folder.
 */
export function shelfOf({ own, opened }: Pick<ScenariosView, 'own' | 'opened'>): readonly ShelfItem[] {
  const builtIn = SCENARIOS.map((scenario): ShelfItem => ({
    key: scenario.id,
    fileName: null,
    folder: null,
    scenario,
    entry: null,
  }))
  const files = [...opened, ...own.filter((entry) => !opened.some((known) => isSameFile(known, entry)))]
  const others = files.map((entry): ShelfItem => ({
    key: fileKey(entry),
    fileName: entry.fileName,
    folder: files.some((other) => other !== entry && other.fileName === entry.fileName) ? entry.folder : null,
    scenario: entry.scenario,
    entry,
  }))
  return [...builtIn, ...others]
}

/** The thing chosen, or the first that can be played when the choice is gone or broken. */
export function chosenFrom(shelf: readonly ShelfItem[], key: string): ShelfItem | null {
  return shelf.find((item) => item.key === key && item.scenario !== null) ?? shelf.find((item) => item.scenario !== null) ?? null
}
