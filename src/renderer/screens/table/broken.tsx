import { Button } from 'react-aria-components'
import { useSend, useTable } from '../../table'
import { useWords } from '../../words'

/** The rules failed where they must not: what is safe, what can be done, and what to report. */
export function Broken() {
  const { t } = useWords()
  const send = useSend()
  const { fault } = useTable()
  return (
    <main className="screen cloth notice-screen">
      <section className="panel notice-sheet" role="alert">
        <h1>{t('screens:broken.title')}</h1>
        <p>{t('screens:broken.text')}</p>
        {fault !== null && <pre className="well prose fault-detail">{`${fault.code}: ${fault.detail}`}</pre>}
        <div className="screen-dialog-buttons">
          <Button className="btn btn-primary" autoFocus onPress={() => send({ type: 'game.quit' })}>
            {t('screens:end.title')}
          </Button>
        </div>
      </section>
    </main>
  )
}
