import { Button } from 'react-aria-components'
import { Icon } from '../../art'
import { useSend } from '../../table'
import { useWords } from '../../words'

/** The whole class pauses: nothing of the game is on the screen until somebody goes on. */
export function ClassPause() {
  const { t } = useWords()
  const send = useSend()
  return (
    <main className="screen cloth hand-over class-pause">
      <section className="hand-over-card">
        <h1>{t('lesson:pause.title')}</h1>
        <p className="story">{t('lesson:pause.text')}</p>
        <Button className="btn btn-primary hand-over-button" autoFocus onPress={() => send({ type: 'resume' })}>
          <Icon name="play" size={18} /> {t('lesson:pause.go')}
        </Button>
      </section>
    </main>
  )
}
