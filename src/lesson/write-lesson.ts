import { checkWordOfLesson } from './lesson-game'
import type { Lesson } from './lesson'
import { LESSON_FORMAT, LESSON_VERSION } from './lesson-schema'

/** Writes a lesson as the text of a file; the format comes first, so that it is known without reading all of it. */
export const writeLesson = (lesson: Lesson): string =>
  `${JSON.stringify({ format: LESSON_FORMAT, version: LESSON_VERSION, ...lesson, checkWord: checkWordOfLesson(lesson) }, null, 2)}\n`
