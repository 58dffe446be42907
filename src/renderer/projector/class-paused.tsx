import { useWords } from '../words'

/** Nothing of the game while the whole class pauses: everybody looks to the front. */
export function ClassPaused() {
  const { t } = useWords()
  return (
    <main className="screen cloth projector projector-waiting">
      <h1>{t('lesson:pause.title')}</h1>
    </main>
  )
}
