import { useMemo, useRef } from 'react'
import { Button } from 'react-aria-components'
import type { Scenario } from '../../../../rules'
import { Icon } from '../../art'
import { PaperChoice, usePaper, usePrinting } from '../../debrief'
import { PickOne } from '../../panels/common/pick-one'
import { useSend } from '../../table'
import { say, useWords } from '../../words'
import { NoticeBar } from '../common/notice-bar'
import { ScreenFrame } from '../common/screen-frame'
import { useChosenScenario } from '../common/use-chosen-scenario'
import { GuideContents } from './guide-contents'
import { GuidePage } from './guide-page'
import { guidePages, isForStudents, type GuideSheet } from './guide-pages'

/** The teacher's guide: all of it for a scenario, to be read here and printed whole or page by page. */
export function TeachingScreen() {
  const { t } = useWords()
  const { scenario, key, choices, choose } = useChosenScenario()
  const tools = <PickOne label={t('teaching:scenario')} value={key} choices={choices} onPick={choose} />
  return (
    <ScreenFrame title={t('teachersGuide')} className="teaching-screen" tools={tools}>
      {scenario !== null && <Guide scenario={scenario} />}
    </ScreenFrame>
  )
}

function Guide({ scenario }: { readonly scenario: Scenario }) {
  const { t, lang } = useWords()
  const printing = usePrinting()
  const [paper, setPaper] = usePaper()
  const pages = useMemo(() => guidePages({ scenario, lang, t }), [scenario, lang, t])
  const shown = useRef<HTMLDivElement>(null)
  const keep = (kept: readonly GuideSheet[], what: string): void =>
    printing.print({
      name: `${say(scenario.name, lang)} - ${what}`,
      form: paper,
      pages: kept.map((page) => <GuidePage key={page.id} page={page} scenario={scenario} />),
    })
  const keepOne = (page: GuideSheet) => (
    <Button
      className="btn btn-small btn-quiet"
      isDisabled={printing.isBusy}
      aria-label={t('teaching:keepOneOf', { page: page.title })}
      onPress={() => keep([page], page.title)}
    >
      <Icon name="down" size={14} /> {t('teaching:keepOne')}
    </Button>
  )
  return (
    <div className="guide-columns">
      <nav className="guide-side" aria-label={t('teaching:contents')}>
        <KeepButtons pages={pages} printing={printing} keep={keep} />
        <PaperChoice paper={paper} onChoose={setPaper} />
        <GuideContents pages={pages} shown={shown} />
      </nav>
      <div className="guide-pages" ref={shown} tabIndex={0} role="group" aria-label={t('teachersGuide')}>
        {pages.map((page) => (
          <GuidePage key={page.id} page={page} scenario={scenario} tools={keepOne(page)} />
        ))}
      </div>
      {printing.printOut}
    </div>
  )
}

interface KeepButtonsProps {
  readonly pages: readonly GuideSheet[]
  readonly printing: ReturnType<typeof usePrinting>
  readonly keep: (pages: readonly GuideSheet[], what: string) => void
}

/** Keeps all pages, or what students get, and says what became of it. */
function KeepButtons({ pages, printing: { isBusy, notice }, keep }: KeepButtonsProps) {
  const { t } = useWords()
  const send = useSend()
  return (
    <>
      <Button className="btn btn-primary" isDisabled={isBusy} onPress={() => keep(pages, t('teachersGuide'))}>
        <Icon name="down" size={16} /> {t('teaching:keepAll')}
      </Button>
      <Button className="btn" isDisabled={isBusy} onPress={() => keep(pages.filter(isForStudents), t('teaching:keepStudents'))}>
        <Icon name="down" size={16} /> {t('teaching:keepStudents')}
      </Button>
      {notice !== null && <NoticeBar {...notice} onDismiss={() => send({ type: 'page.dismiss' })} />}
    </>
  )
}
