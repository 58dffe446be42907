import type { Forecast } from '../../../../rules'
import { useForecast, useTable } from '../../table'
import { useWords } from '../../words'
import { usePanels } from '../common/panels-provider'
import { useScrolls } from '../common/use-scrolls'
import { OwnGoals } from '../goals/own-goals'
import { useGoalsAhead } from '../goals/use-goals-ahead'
import { ShareTable } from './share-table'

/**
 * What a large screen keeps in sight under the page that is read: what the quarter would bring, and the viewer's own
 * goals that it would move. Not under the page that tells that itself,
 * nor while the quarter is being closed.
 */
export function SideMore() {
  const { show } = useTable()
  const { tab } = usePanels()
  const forecast = useForecast()
  return forecast === null || show !== null || tab === 'forecast' ? null : <Ahead forecast={forecast} />
}

function Ahead({ forecast }: { readonly forecast: Forecast }) {
  const { t } = useWords()
  const [box, scrolls] = useScrolls<HTMLElement>()
  const scoring = (useGoalsAhead(forecast) ?? []).filter(({ points }) => points !== 0)
  const head = t('panels:preview.ifClosed')
  return (
    <section ref={box} className="side-more" aria-label={head} tabIndex={scrolls ? 0 : undefined}>
      <h4>{head}</h4>
      <ShareTable forecast={forecast} />
      <OwnGoals changes={scoring} />
    </section>
  )
}
