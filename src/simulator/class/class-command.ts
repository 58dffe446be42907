import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  CLASS_SHEETS,
  classCsv,
  classResults,
  gamesInFile,
  PAR_GAMES,
  parOf,
  playParGame,
  readTable,
  type ClassGroup,
  type ClassRead,
} from '../../class'
import { answerTo, type Answer } from '../command'
import { openFolder } from '../keep/keep-game'
import { ArgumentError } from '../options'
import { progressOf, SILENT, type ProgressChannel } from '../progress'
import { printClass } from './print-class'
import { printByWindow, type PrintPages } from './print-pages'
import { groupsToWrite } from './given-away'
import { CLASS_HELP, readClassArguments, type ClassRequest } from './class-arguments'
import { classJson, type ParGroup, type RefusedLine } from './class-json'
import { classText } from './class-table-text'
import { findGames, textIn, type PlacedFile } from './read-places'

/** How Node tells progress. */
const STDERR: ProgressChannel = {
  write: (text) => void process.stderr.write(text),
  clock: () => performance.now(),
  overwrites: process.stderr.isTTY,
}

/** Does what a command line asks: brings the tables of a class together. */
export const classCommand = (
  words: readonly string[],
  channel: ProgressChannel = STDERR,
  print: PrintPages = printByWindow,
): Promise<Answer> =>
  answerTo('class', async () => {
    const request = readClassArguments(words)
    return request.help ? CLASS_HELP : gather(request, channel, print)
  })

const gather = async (request: ClassRequest, channel: ProgressChannel, print: PrintPages): Promise<string | Answer> => {
  const { reads, unread } = readAll(findGames(request.places))
  const { groups, refused } = classResults(reads)
  const fault = await printClass(groups, request, print)
  if (fault !== null) return { code: 1, out: '', err: `class: nothing was printed: ${fault}` }
  const measured = groups.map((group) => withPar(group, parGames(request, group, groups), request, channel))
  const left: readonly RefusedLine[] = [...unread, ...refused]
  if (request.csv !== null) writeSheets(request.csv, groupsToWrite(groups, request), request)
  return request.json ? classJson(measured, left) : classText(measured, left)
}

interface AllRead {
  readonly reads: readonly ClassRead[]
  /** Files whose text could not even be had. */
  readonly unread: readonly RefusedLine[]
}

/** Reads one file after another, so that never more than one text is held; a kept class is read game by game. */
const readAll = (files: readonly PlacedFile[]): AllRead => {
  const reads: ClassRead[] = []
  const unread: RefusedLine[] = []
  for (const { name, path } of files) {
    const found = textIn(path)
    if (!found.ok) {
      unread.push({ file: name, code: found.code, where: '' })
      continue
    }
    const inside = gamesInFile({ name, text: found.text })
    reads.push(...(inside.ok ? inside.games.map(readTable) : [inside]))
  }
  return { reads, unread }
}

/** A stray game of another seed costs nobody a minute unless it is asked for. */
const parGames = ({ par }: ClassRequest, { tables }: ClassGroup, groups: readonly ClassGroup[]): number =>
  par ?? (tables.length > 1 || groups.length === 1 ? PAR_GAMES : 0)

const withPar = (group: ClassGroup, count: number, { level, progress }: ClassRequest, channel: ProgressChannel): ParGroup => {
  if (count === 0) return { ...group, par: null }
  const told = progress ? progressOf(`par of ${group.checkWord.en}`, count, 0, channel) : SILENT
  const start = { scenario: group.start, seed: group.seed, level }
  const games = Array.from({ length: count }, (_, game) => {
    const played = playParGame(start, game)
    told.game()
    return played
  })
  told.end()
  return { ...group, par: parOf(start, games) }
}

const writeSheets = (folder: string, groups: readonly ClassGroup[], { lang }: ClassRequest): void => {
  openFolder(folder, 'csv')
  for (const sheet of CLASS_SHEETS) {
    const file = join(folder, `${sheet}.csv`)
    try {
      writeFileSync(file, classCsv(sheet, groups, lang))
    } catch (error) {
      throw new ArgumentError(
        `--csv: ${file} cannot be written (${error instanceof Error ? error.message : String(error)}). Name another folder.`,
      )
    }
  }
}
