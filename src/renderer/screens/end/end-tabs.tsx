import type { ReactNode } from 'react'
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components'
import type { FinalAccount } from '../../../story'
import type { FinishedView } from '../../table'
import { useWords } from '../../words'
import { AccountSheet } from './account-sheet'
import { ChartsSheet } from './charts-sheet'
import { CompareSheet } from './compare-sheet'
import { EpilogueSheet } from './epilogue-sheet'
import { GoalsSheet } from './goals-sheet'
import { HistorySheet } from './history-sheet'
import { PredictionsSheet } from './predictions-sheet'
import { QuestionsSheet } from './questions-sheet'
import { StorySheet } from './story-sheet'
import { TurnsSheet } from './turns-sheet'

interface EndTabsProps {
  readonly final: FinalAccount
  readonly finished: FinishedView
}

/** The sheets about a finished game, drawn from its result alone; only the bots' weighing needs its moves. */
export function EndTabs(props: EndTabsProps) {
  const { t } = useWords()
  const sheets = sheetsOf(props)
  return (
    <Tabs className="tabs panel end-tabs">
      <TabList className="tab-list" aria-label={t('screens:end.account')}>
        {sheets.map(({ id }) => (
          <Tab key={id} id={id} className="tab">
            {t(TITLES[id])}
          </Tab>
        ))}
      </TabList>
      {sheets.map(({ id, sheet }) => (
        <TabPanel key={id} id={id} className="panel-body">
          {sheet}
        </TabPanel>
      ))}
    </Tabs>
  )
}

const TITLES = {
  account: 'screens:end.account',
  goals: 'screens:end.goals',
  shares: 'screens:end.shares',
  predictions: 'story:predictions.title',
  story: 'screens:end.story',
  history: 'story:history.title',
  epilogue: 'story:epilogue.title',
  compare: 'story:compare.title',
  questions: 'lesson:facts.questions',
} as const

interface SheetRow {
  readonly id: keyof typeof TITLES
  readonly sheet: ReactNode
}

/** The sheets there are, in the order of their tabs. */
function sheetsOf({ final, finished: { result, film } }: EndTabsProps): readonly SheetRow[] {
  const { branch, predictions, scenario } = result
  const predicted: readonly SheetRow[] =
    predictions.length === 0 ? [] : [{ id: 'predictions', sheet: <PredictionsSheet result={result} /> }]
  const hasStory = scenario.prologue !== undefined || scenario.epilogue !== undefined
  const after: readonly SheetRow[] = hasStory ? [{ id: 'epilogue', sheet: <EpilogueSheet scenario={scenario} /> }] : []
  const compared: readonly SheetRow[] =
    branch === undefined ? [] : [{ id: 'compare', sheet: <CompareSheet result={result} branch={branch} /> }]
  const questions = film?.record()?.lesson?.questions ?? []
  const asked: readonly SheetRow[] =
    questions.length === 0 ? [] : [{ id: 'questions', sheet: <QuestionsSheet result={result} questions={questions} /> }]
  return [
    { id: 'account', sheet: <AccountSheet final={final} /> },
    { id: 'goals', sheet: <GoalsSheet result={result} /> },
    { id: 'shares', sheet: <ChartsSheet result={result} final={final} /> },
    ...predicted,
    { id: 'story', sheet: <Told result={result} film={film} /> },
    { id: 'history', sheet: <HistorySheet result={result} /> },
    ...after,
    ...compared,
    ...asked,
  ]
}

function Told({ result, film }: Pick<FinishedView, 'result' | 'film'>) {
  const { t } = useWords()
  return (
    <>
      {film === null ? <p className="turns-missing">{t('story:turns.noMoves')}</p> : <TurnsSheet film={film} />}
      <StorySheet result={result} />
    </>
  )
}
