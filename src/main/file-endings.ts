import { extname } from 'node:path'

/** Files people keep where they like. */
export type FileKind = 'game' | 'scenario' | 'page' | 'picture' | 'sheet' | 'class' | 'lesson'

/**
 * The endings of each kind: the first is given to new files, all are read. Exported games were .json before they had an ending of their
 * own.
 */
export const ENDINGS: Readonly<Record<FileKind, readonly [string, ...string[]]>> = {
  game: ['sinkingmarket', 'json'],
  scenario: ['json'],
  page: ['pdf'],
  picture: ['png'],
  sheet: ['csv'],
  class: ['sinkingclass'],
  lesson: ['sinkinglesson'],
}

/** Whether a path ends as files of this kind do. */
export const hasEnding = (path: string, kind: FileKind): boolean => ENDINGS[kind].includes(extname(path).slice(1).toLowerCase())

/** The path with the ending of its kind, if whoever typed it left that out. */
export const withEnding = (path: string, kind: FileKind): string => (hasEnding(path, kind) ? path : `${path}.${ENDINGS[kind][0]}`)

/** Whether a path ends as nothing but exported games do. */
export const hasOwnEnding = (path: string): boolean => extname(path).slice(1).toLowerCase() === ENDINGS.game[0]
