import { Button, FileTrigger } from 'react-aria-components'
import { Icon } from '../../art'
import { useSend } from '../../table'
import { useWords } from '../../words'
import { LESSON_ENDING, lessonFile } from './lesson-drops'

/** Asks for a lesson's file and opens it. */
export function OpenLessonButton() {
  const { t } = useWords()
  const send = useSend()
  const open = async (file: File | undefined): Promise<void> => {
    if (file !== undefined) send({ type: 'lesson.given', file: await lessonFile(file) })
  }
  return (
    <FileTrigger acceptedFileTypes={[LESSON_ENDING]} onSelect={(files) => void open(files?.[0])}>
      <Button className="btn btn-small">
        <Icon name="folder" size={16} />
        {t('lesson:open')}
      </Button>
    </FileTrigger>
  )
}
