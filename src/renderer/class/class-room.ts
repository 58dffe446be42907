import { classResults, PAR_GAMES, parOf, type ClassGroup, type ClassRead, type ClassResults, type Measures, type Par } from '../../class'
import { MAX_SAVE_BYTES } from '../../shared/save-envelope'
import { openClassLine, type ClassLine } from './class-line'

/** A file somebody gave, by the name it is told by, and how to get at what it holds. */
export interface GivenGame {
  readonly name: string
  readonly size: number
  readonly text: () => Promise<string>
}

/** How far a par is; null in `par` until all its games are played. */
export interface ParPlaying {
  readonly done: number
  readonly all: number
  readonly par: Par | null
  readonly failed: boolean
}

/** A class as the page sees it. */
export interface ClassView {
  readonly results: ClassResults
  /** How many of the files given are read; null when all are. */
  readonly reading: { readonly done: number; readonly all: number } | null
  /** By the keys of groups. */
  readonly pars: ReadonlyMap<string, ParPlaying>
}

/** Where a class's files are gathered and compared, as long as the program runs. */
export interface ClassRoom {
  readonly subscribe: (listener: () => void) => () => void
  readonly view: () => ClassView
  readonly add: (games: readonly GivenGame[]) => Promise<void>
  /** Forgets everything. */
  readonly clear: () => void
  /** Plays bots from a group's start, one game after the other. */
  readonly playPar: (group: ClassGroup) => Promise<void>
  /** The text of a table's save, by its file's name. */
  readonly textOf: (file: string) => string | null
}

/** Opens a room for a class; the lines to its workers are made anew after everything was forgotten. */
export const createClassRoom = (openLine: () => ClassLine = openClassLine): ClassRoom => {
  const listeners = new Set<() => void>()
  let gathered = gathering(openLine)
  let view = EMPTY
  const show = (change: Partial<ClassView>): void => {
    view = { ...view, ...change }
    for (const listener of listeners) listener()
  }
  /** What was asked for before everything was forgotten is nobody's any more. */
  const showOf = (here: Gathering, change: Partial<ClassView>): void => {
    if (here === gathered) show(change)
  }
  return {
    subscribe: (listener) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    view: () => view,
    textOf: (file) => gathered.texts.get(file) ?? null,
    clear: () => {
      gathered.close()
      gathered = gathering(openLine)
      show(EMPTY)
    },
    add: async (games) => {
      const here = gathered
      here.waiting.push(...games)
      if (view.reading === null) await readAll(here, (change) => showOf(here, change))
    },
    playPar: (group) => {
      const here = gathered
      return playAll(here, group, (playing) => showOf(here, { pars: new Map(view.pars).set(group.key, playing) }))
    },
  }
}

/** Reads what waits, also what comes meanwhile, one file after the other, and compares it all. */
const readAll = async (here: Gathering, show: (change: Partial<ClassView>) => void): Promise<void> => {
  for (let done = 0; ; done++) {
    show({ reading: { done, all: done + here.waiting.length } })
    const game = here.waiting.shift()
    if (game === undefined) break
    here.reads.push(await readGiven(here, game))
  }
  show({ reading: null, results: classResults(here.reads) })
}

/** Plays the games of a par one after the other. */
const playAll = async ({ parLine }: Gathering, group: ClassGroup, tell: (playing: ParPlaying) => void): Promise<void> => {
  const start = { scenario: group.start, seed: group.seed, level: 'normal' } as const
  const games: Measures[] = []
  const all = PAR_GAMES
  try {
    while (games.length < all) {
      tell({ done: games.length, all, par: null, failed: false })
      games.push(await parLine.playPar(start, games.length))
    }
    tell({ done: all, all, par: parOf(start, games), failed: false })
  } catch {
    tell({ done: games.length, all, par: null, failed: true })
  }
}

const EMPTY: ClassView = { results: { groups: [], refused: [] }, reading: null, pars: new Map() }

interface Gathering {
  readonly line: ClassLine
  /** Par is played apart, so that files are not read after it. */
  readonly parLine: ClassLine
  readonly waiting: GivenGame[]
  readonly reads: ClassRead[]
  readonly texts: Map<string, string>
  readonly close: () => void
}

const gathering = (openLine: () => ClassLine): Gathering => {
  const [line, parLine] = [openLine(), openLine()]
  const waiting: GivenGame[] = []
  const close = (): void => {
    waiting.length = 0
    line.close()
    parLine.close()
  }
  return { line, parLine, waiting, reads: [], texts: new Map(), close }
}

const readGiven = async ({ line, texts }: Gathering, game: GivenGame): Promise<ClassRead> => {
  const name = freeName(game.name, texts)
  const refused = (code: 'file.too-large' | 'file.unreadable'): ClassRead => ({
    ok: false,
    refused: { file: name, code, where: '', params: { fileName: name } },
  })
  if (game.size > MAX_SAVE_BYTES) return refused('file.too-large')
  try {
    const text = await game.text()
    texts.set(name, text)
    return await line.read({ name, text })
  } catch {
    return refused('file.unreadable')
  }
}

/** A name no other file of the class has: laptops save under the same names. */
const freeName = (name: string, taken: ReadonlyMap<string, string>): string => {
  if (!taken.has(name)) return name
  for (let number = 2; ; number++) if (!taken.has(`${name} (${number})`)) return `${name} (${number})`
}
