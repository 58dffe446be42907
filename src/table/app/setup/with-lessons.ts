import { assign, raise } from 'xstate'
import { checkLesson, type LessonEntry } from '../../library/lesson-entry'
import type { RootEvent } from '../root-context'
import type { withLibrary } from './with-library'

/** The lesson that was opened, dropped or given; of several the last. */
const lessonIn = (event: RootEvent): LessonEntry | null => {
  if (event.type === 'lesson.given') return checkLesson(event.file)
  if (event.type !== 'files.arrived') return null
  return event.files.flatMap((file) => (file.kind === 'lesson' ? [file.entry] : [])).at(-1) ?? null
}

/** The lesson that lies open, and where it leads. */
export const withLessons = (root: ReturnType<typeof withLibrary>) =>
  root.extend({
    guards: {
      bringsLesson: ({ event }) => event.type === 'files.arrived' && event.files.some(({ kind }) => kind === 'lesson'),
      opensLesson: ({ context, event }) => event.type === 'screen.open' && event.screen === 'lesson' && context.lesson !== null,
    },
    actions: {
      takeLesson: assign(({ event }) => ({ lesson: lessonIn(event) })),
      openLesson: raise({ type: 'screen.open', screen: 'lesson' } as const),
    },
  })
