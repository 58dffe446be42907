import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components'
import { Icon, type IconName } from '../../art'
import { useIntent } from '../../table'
import { useWords } from '../../words'
import { OrderSlip } from '../actions/order-slip'
import { SIDE_TABS, usePanels, type SideTab } from '../common/panels-provider'
import { BooksTab } from './books-tab'
import { ContractsTab } from './contracts-tab'
import { ForecastTab } from './forecast-tab'
import { LogTab } from './log-tab'
import { NewsTab } from './news-tab'
import { RegionTab } from './region-tab'
import { SideMore } from './side-more'

const ICONS: Readonly<Record<SideTab, IconName>> = {
  news: 'news',
  region: 'region',
  forecast: 'search',
  contracts: 'contract',
  books: 'ledger',
  log: 'log',
}
const PAGES: Readonly<Record<SideTab, () => React.JSX.Element>> = {
  news: NewsTab,
  region: RegionTab,
  forecast: ForecastTab,
  contracts: ContractsTab,
  books: BooksTab,
  log: LogTab,
}

/** Everything one may want to read, one page at a time; while an action is being put together, its slip lies on top. */
export function SidePanel() {
  const intent = useIntent()
  const drafting = intent.stage === 'choosing' || intent.stage === 'ready'
  return <aside className="side-panel panel">{drafting ? <OrderSlip /> : READING}</aside>
}

/** Made once: the pages are drawn anew for what they have read, and the tabs around them only when another is opened. */
const READING = (
  <>
    <SideTabs />
    <SideMore />
  </>
)

function SideTabs() {
  const { t } = useWords()
  const { tab, showTab } = usePanels()
  return (
    <Tabs className="tabs side-tabs" selectedKey={tab} onSelectionChange={(key) => showTab(key as SideTab)}>
      <TabList className="tab-list side-tab-list" aria-label={t('panels:side.label')}>
        {SIDE_TABS.map((id) => (
          <Tab key={id} id={id} className="tab side-tab" aria-label={t(`panels:side.${id}`)}>
            <Icon name={ICONS[id]} size={20} />
            <span className="side-tab-name" aria-hidden="true">
              {t(`panels:side.${id}`)}
            </span>
          </Tab>
        ))}
      </TabList>
      {SIDE_TABS.map((id) => {
        const Page = PAGES[id]
        return (
          <TabPanel key={id} id={id} className="panel-body side-page">
            <Page />
          </TabPanel>
        )
      })}
    </Tabs>
  )
}
