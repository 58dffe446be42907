import { useEffect } from 'react'
import { useSend } from '../../table'

/** How the name of a lesson's file ends. */
export const LESSON_ENDING = '.sinkinglesson'
/** As much of a file as is read, in bytes: more than any lesson has, and then it is told to be too large. */
const MOST_READ = 4 * 1024 * 1024

/** Reads a lesson's file, to be checked by whoever is sent it. */
export async function lessonFile(file: File): Promise<{ readonly fileName: string; readonly text: string }> {
  return { fileName: file.name, text: await file.slice(0, MOST_READ).text() }
}

/** Opens a lesson that is dropped on the window, whatever screen is shown; other files are left to the screens. */
export function LessonDrops() {
  const send = useSend()
  useEffect(() => {
    const allow = (event: DragEvent): void => {
      if (event.dataTransfer?.types.includes('Files')) event.preventDefault()
    }
    const take = (event: DragEvent): void => {
      const file = [...(event.dataTransfer?.files ?? [])].find(({ name }) => name.toLowerCase().endsWith(LESSON_ENDING))
      if (file === undefined || event.defaultPrevented) return
      event.preventDefault()
      void lessonFile(file).then((read) => send({ type: 'lesson.given', file: read }))
    }
    window.addEventListener('dragover', allow)
    window.addEventListener('drop', take)
    return () => {
      window.removeEventListener('dragover', allow)
      window.removeEventListener('drop', take)
    }
  }, [send])
  return null
}
