import { useWords } from '../words'

/** What the page is about: no main process behind it, or a bug that stopped the interface. */
export interface BlankPageProps {
  readonly about: 'noBridge' | 'crash'
  readonly detail?: string
  readonly onRestart?: () => void
}

/** A single sheet on the cloth for when there is nothing else to show. */
export const BlankPage = ({ about, detail, onRestart }: BlankPageProps) => {
  const { t } = useWords()
  return (
    <main className="cloth blank-page">
      <section className="panel blank-page-sheet" role="alert">
        <h1 className="display">{t(`table:page.${about}.title`)}</h1>
        <p>{t(`table:page.${about}.text`)}</p>
        {detail === undefined ? null : <pre className="blank-page-detail">{detail}</pre>}
        {onRestart === undefined ? null : (
          <button type="button" className="btn btn-primary" onClick={onRestart}>
            {t('table:page.crash.restart')}
          </button>
        )}
      </section>
    </main>
  )
}
