import { Icon } from '../../art'
import { useWords } from '../../words'
import type { Lesson } from './course'
import { useGuide } from './use-guide'

/** The guide's words on a sheet that lies over the table: it speaks of the sheet itself. */
export function GuideStrip({ place }: { readonly place: Lesson['place'] }) {
  const { t } = useWords()
  const guide = useGuide()
  if (guide === null || guide.lesson.place !== place) return null
  return (
    <p className="guide-strip" role="note" aria-label={t('guide:label')} data-lesson={guide.lesson.id}>
      <Icon name="star" size={18} /> <span>{guide.words}</span>
    </p>
  )
}
