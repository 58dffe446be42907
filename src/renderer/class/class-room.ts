import {
  classResults,
  gamesInFile,
  mostBytes,
  PAR_GAMES,
  parOf,
  writeClassFile,
  type ClassGroup,
  type ClassRead,
  type ClassResults,
  type GameFile,
  type Measures,
  type Par,
} from '../../class'
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
  /** All of it as the text of a class file. */
  readonly written: () => string
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
    written: () => writtenOf(gathered, view),
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
      return playAll(here, group, (playing) => {
        here.pars.set(group.key, playing)
        showOf(here, { pars: new Map(here.pars) })
      })
    },
  }
}

/** Reads what waits, also what comes meanwhile, one file after the other, and compares it all. */
const readAll = async (here: Gathering, show: (change: Partial<ClassView>) => void): Promise<void> => {
  for (let done = 0; ; done++) {
    show({ reading: { done, all: done + here.waiting.length } })
    const game = here.waiting.shift()
    if (game === undefined) break
    await readGiven(here, game)
  }
  show({ reading: null, results: classResults(here.reads), pars: new Map(here.pars) })
}

/** The tables that are shown, with the par of their games; what was left out is not kept. */
const writtenOf = ({ texts }: Gathering, { results: { groups }, pars }: ClassView): string => {
  const games = groups.flatMap(({ tables }) => tables.map(({ file }) => ({ name: file, text: texts.get(file) ?? '' })))
  const kept = groups.flatMap(({ key }) => {
    const par = pars.get(key)?.par
    return par == null ? [] : [{ key, par }]
  })
  return writeClassFile({ games, pars: kept })
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
  /** Every par that is known, kept or played here. */
  readonly pars: Map<string, ParPlaying>
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
  return { line, parLine, waiting, reads: [], texts: new Map(), pars: new Map(), close }
}

/** Reads one file; the games of a kept class are put in front of what waits. */
const readGiven = async (here: Gathering, given: GivenGame): Promise<void> => {
  const { line, texts, reads, waiting, pars } = here
  const name = freeName(given.name, texts)
  const refuse = (code: 'file.too-large' | 'file.unreadable'): void =>
    void reads.push({ ok: false, refused: { file: name, code, where: '', params: { fileName: name } } })
  if (given.size > mostBytes(given.name)) return refuse('file.too-large')
  try {
    const text = await given.text()
    const found = gamesInFile({ name, text })
    if (!found.ok) return void reads.push(found)
    for (const { key, par } of found.pars) pars.set(key, { done: par.games, all: par.games, par, failed: false })
    if (found.games[0]?.text !== text) return void waiting.unshift(...found.games.map(givenOf))
    texts.set(name, text)
    reads.push(await line.read({ name, text }))
  } catch {
    refuse('file.unreadable')
  }
}

const givenOf = ({ name, text }: GameFile): GivenGame => ({ name, size: text.length, text: () => Promise.resolve(text) })

/** A name no other file of the class has: laptops save under the same names. */
const freeName = (name: string, taken: ReadonlyMap<string, string>): string => {
  if (!taken.has(name)) return name
  for (let number = 2; ; number++) if (!taken.has(`${name} (${number})`)) return `${name} (${number})`
}
