import { useEffect, useState } from 'react'
import { Button } from 'react-aria-components'
import { useKeepCopy } from '../../panels'
import { useSend, useTable } from '../../table'
import { describeProblem, describeRemedy, useWords, type Language, type Translate } from '../../words'

type Saving = ReturnType<typeof useTable>['saving']

/** A disk that has not answered by then is not waited for in silence. */
const PATIENCE_MS = 3000

/** The game is being put away; when it cannot be saved, or the disk does not answer, what to do about it. */
export function Leaving() {
  const { t, lang } = useWords()
  const send = useSend()
  const { saving, copy } = useTable()
  const hasFailed = saving.attempts > 0
  const isSlow = useHasWaited(PATIENCE_MS)
  const asks = hasFailed || isSlow
  return (
    <main className="screen cloth notice-screen">
      <section className="panel notice-sheet" role={asks ? 'alert' : 'status'}>
        <h1>{t(hasFailed ? 'screens:leaving.failed' : 'screens:leaving.saving')}</h1>
        {asks && <p>{hasFailed ? whyUnsaved(saving, t, lang) : t('screens:leaving.slow')}</p>}
        {copy.state === 'failed' && <p className="why-not">{describeProblem({ code: copy.code ?? '', params: copy.params }, t, lang)}</p>}
        {asks && (
          <>
            <p>{hasFailed ? describeRemedy(saving.params, t) : t('screens:leaving.wait')}</p>
            <p>{t('screens:leaving.ways')}</p>
            <LeavingButtons onRetry={hasFailed ? () => send({ type: 'save.retry' }) : null} />
          </>
        )}
      </section>
    </main>
  )
}

const whyUnsaved = ({ code, params }: Saving, t: Translate, lang: Language): string =>
  describeProblem({ code: code ?? 'save.write-failed', params }, t, lang)

function LeavingButtons({ onRetry }: { readonly onRetry: (() => void) | null }) {
  const { t } = useWords()
  const send = useSend()
  const keepCopy = useKeepCopy()
  return (
    <div className="screen-dialog-buttons">
      <Button className="btn btn-primary" autoFocus onPress={() => send({ type: 'resume' })}>
        {t('screens:backToGame')}
      </Button>
      {onRetry !== null && (
        <Button className="btn" onPress={onRetry}>
          {t('screens:leaving.retry')}
        </Button>
      )}
      <Button className="btn" onPress={keepCopy}>
        {t('screens:leaving.keepCopy')}
      </Button>
      <Button className="btn btn-seal" onPress={() => send({ type: 'game.quit', anyway: true })}>
        {t('screens:leaving.anyway')}
      </Button>
    </div>
  )
}

function useHasWaited(ms: number): boolean {
  const [hasWaited, setHasWaited] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setHasWaited(true), ms)
    return () => clearTimeout(timer)
  }, [ms])
  return hasWaited
}
