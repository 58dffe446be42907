import type { ReactNode } from 'react'
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components'
import type { FinalAccount } from '../../../story'
import type { FinishedView } from '../../table'
import { useWords } from '../../words'
import { AccountSheet } from './account-sheet'
import { ChartsSheet } from './charts-sheet'
import { CompareSheet } from './compare-sheet'
import { GoalsSheet } from './goals-sheet'
import { HistorySheet } from './history-sheet'
import { PredictionsSheet } from './predictions-sheet'
import { StorySheet } from './story-sheet'
import { TurnsSheet } from './turns-sheet'

interface EndTabsProps {
  readonly final: FinalAccount
  readonly finished: FinishedView
}

/** The sheets about a finished game, drawn from its result alone; only the bots' weighing needs its moves. */
export function EndTabs({ final, finished: { result, film } }: EndTabsProps) {
  const { t } = useWords()
  const { branch, predictions } = result
  return (
    <Tabs className="tabs panel end-tabs">
      <TabList className="tab-list" aria-label={t('screens:end.account')}>
        <SheetTab id="account">{t('screens:end.account')}</SheetTab>
        <SheetTab id="goals">{t('screens:end.goals')}</SheetTab>
        <SheetTab id="shares">{t('screens:end.shares')}</SheetTab>
        {predictions.length > 0 && <SheetTab id="predictions">{t('story:predictions.title')}</SheetTab>}
        <SheetTab id="story">{t('screens:end.story')}</SheetTab>
        <SheetTab id="history">{t('story:history.title')}</SheetTab>
        {branch !== undefined && <SheetTab id="compare">{t('story:compare.title')}</SheetTab>}
      </TabList>
      <Sheet id="account">
        <AccountSheet final={final} />
      </Sheet>
      <Sheet id="goals">
        <GoalsSheet result={result} />
      </Sheet>
      <Sheet id="shares">
        <ChartsSheet result={result} final={final} />
      </Sheet>
      {predictions.length > 0 && (
        <Sheet id="predictions">
          <PredictionsSheet result={result} />
        </Sheet>
      )}
      <Sheet id="story">
        {film === null ? <p className="turns-missing">{t('story:turns.noMoves')}</p> : <TurnsSheet film={film} />}
        <StorySheet result={result} />
      </Sheet>
      <Sheet id="history">
        <HistorySheet result={result} />
      </Sheet>
      {branch !== undefined && (
        <Sheet id="compare">
          <CompareSheet result={result} branch={branch} />
        </Sheet>
      )}
    </Tabs>
  )
}

interface SheetProps {
  readonly id: string
  readonly children: ReactNode
}

const SheetTab = ({ id, children }: SheetProps) => (
  <Tab id={id} className="tab">
    {children}
  </Tab>
)

const Sheet = ({ id, children }: SheetProps) => (
  <TabPanel id={id} className="panel-body">
    {children}
  </TabPanel>
)
