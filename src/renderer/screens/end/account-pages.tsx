import type { GameResult } from '../../../shared/game-result'
import type { FinalAccount } from '../../../story'
import { Slide, type SlideContent } from '../../debrief'
import { useWords } from '../../words'
import { AccountSheet } from './account-sheet'
import { CourseCharts, PointSources, ShareRiver } from './charts-sheet'

interface AccountPagesProps {
  readonly result: GameResult
  readonly final: FinalAccount
}

/** The final account and the charts of a game as pages to be printed. */
export function AccountPages({ result, final }: AccountPagesProps) {
  const { t } = useWords()
  const pages: readonly SlideContent[] = [
    { id: 'account', title: t('screens:end.account'), body: <AccountSheet final={final} /> },
    { id: 'river', title: t('screens:end.shares'), body: <ShareRiver result={result} /> },
    { id: 'sources', title: t('screens:end.shares'), body: <PointSources final={final} /> },
    {
      id: 'course',
      title: t('screens:end.shares'),
      body: (
        <div className="slide-charts">
          <CourseCharts result={result} />
        </div>
      ),
    },
  ]
  const group = { scenario: result.scenario, checkWord: result.checkWord ?? { en: '', 'zh-CN': '' } }
  return pages.map((page, at) => <Slide key={page.id} {...page} group={group} number={at + 1} of={pages.length} />)
}
