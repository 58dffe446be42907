import { useTable, type TableView } from '../../table'
import { useWords } from '../../words'

const STEPS = ['news', 'actions', 'review', 'market', 'books'] as const
type Step = (typeof STEPS)[number]

/** Which part of the quarter the table is in. */
export function stepOf(view: Pick<TableView, 'stage' | 'position'>): Step | null {
  if (view.stage === 'news' || view.stage === 'market' || view.stage === 'books') return view.stage
  if (view.stage === 'predictions') return 'market'
  if (view.stage === 'last-quarter') return 'news'
  if (view.stage === 'regulator' || view.stage === 'half-time') return 'books'
  if (view.stage === 'ruling' || view.position.phase === 'review') return 'review'
  return view.position.phase === 'actions' ? 'actions' : null
}

/** The five steps of a quarter with the present one marked. */
export function PhaseSteps() {
  const { t } = useWords()
  const now = stepOf(useTable())
  return (
    <ol className="phase-steps" aria-label={t('panels:top.phases')}>
      {STEPS.map((step) => (
        <li key={step} aria-current={step === now ? 'step' : undefined}>
          {t(`panels:top.phase.${step}`)}
        </li>
      ))}
    </ol>
  )
}
