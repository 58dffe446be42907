import type { Problem } from '../../../rules'
import type { TextFile } from '../../shared/bridge'
import { type Lesson, type LessonCode, readLesson } from '../../lesson'

/** A lesson's file, checked: the lesson, or why it is none with everything that is wrong with it. */
export interface LessonEntry {
  readonly fileName: string
  readonly lesson: Lesson | null
  readonly code: LessonCode | null
  readonly problems: readonly Problem[]
}

/** A lesson's file was opened or dropped. */
export interface LessonEvent {
  readonly type: 'lesson.given'
  readonly file: Pick<TextFile, 'fileName' | 'text'>
}

/** Checks a lesson's file. */
export const checkLesson = ({ fileName, text }: Pick<TextFile, 'fileName' | 'text'>): LessonEntry => {
  const read = readLesson(text)
  return read.ok
    ? { fileName, lesson: read.lesson, code: null, problems: [] }
    : { fileName, lesson: null, code: read.code, problems: read.problems }
}
