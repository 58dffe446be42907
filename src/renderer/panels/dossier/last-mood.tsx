import { useTable } from '../../table'
import { useWords } from '../../words'
import { pageOf, type DossierMode } from './dossier-mode'
import { MoodNeedle } from './mood-needle'
import { lastRuling } from './nearest'

/** Tencent's mood when it last held the application on the page, or the seat's last one where a new one is being written. */
export function LastMood({ mode }: { readonly mode: DossierMode }) {
  const { t } = useWords()
  const { notes, position } = useTable()
  const { applicant, application } = pageOf(mode)
  const told = lastRuling(notes, position, applicant, application)
  const mood = told?.mood ?? null
  if (told === null || mood === null || mode.kind === 'ruling') return null
  return (
    <section className="last-mood" aria-label={t('panels:mood.title')}>
      <MoodNeedle mood={mood} by={told.by} />
    </section>
  )
}
