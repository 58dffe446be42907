/** The only door of the lesson's room. */
export { CLOCK_MINUTES, LONGEST, MOST_MEMBERS, MOST_QUESTIONS, MOST_TABLES } from './lesson'
export type { Lesson, LessonSeat, LessonTable } from './lesson'
export { checkWordOfLesson, lessonGame, playsOtherwise, teamsIn, type LessonMark } from './lesson-game'
export { readLesson, type LessonCode } from './read-lesson'
export { writeLesson } from './write-lesson'
