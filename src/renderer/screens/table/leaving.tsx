import { Button } from 'react-aria-components'
import { useSend, useTable } from '../../table'
import { describeProblem, useWords } from '../../words'

/** The game is being put away; when it cannot be saved, what to do about it. */
export function Leaving() {
  const { t, lang } = useWords()
  const send = useSend()
  const { saving } = useTable()
  const hasFailed = saving.state === 'failed'
  return (
    <main className="screen cloth notice-screen">
      <section className="panel notice-sheet" role={hasFailed ? 'alert' : 'status'}>
        <h1>{t(hasFailed ? 'screens:leaving.failed' : 'screens:leaving.saving')}</h1>
        {hasFailed && <p>{describeProblem({ code: saving.code ?? '', params: saving.params }, t, lang)}</p>}
        {hasFailed && (
          <div className="screen-dialog-buttons">
            <Button className="btn btn-primary" autoFocus onPress={() => send({ type: 'save.retry' })}>
              {t('screens:leaving.retry')}
            </Button>
            <Button className="btn" onPress={() => send({ type: 'resume' })}>
              {t('screens:backToGame')}
            </Button>
            <Button className="btn btn-seal" onPress={() => send({ type: 'game.quit', anyway: true })}>
              {t('screens:leaving.anyway')}
            </Button>
          </div>
        )}
      </section>
    </main>
  )
}
