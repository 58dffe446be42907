import { useEffect, useMemo, useState } from 'react'
import { Button } from 'react-aria-components'
import type { Scenario } from '../../../../rules'
import { tidyName } from '../../../shared/tidy-name'
import { Icon } from '../../art'
import { useScenarios, useScreen, useSend, type GameSetup, type OwnEntry } from '../../table'
import type { CheckWord } from '../../../class/check/check-word'
import { useWords } from '../../words'
import { CheckLine } from '../../panels'
import { NumberForm } from '../../panels/common/number-form'
import { NoticeBar } from '../common/notice-bar'
import { ScreenFrame } from '../common/screen-frame'
import { Arrivals } from '../arrivals/arrivals'
import { ProblemsDialog } from './problems-dialog'
import { rememberDraft, rememberedDraft } from './remembered-set-up'
import { ScenarioList } from './scenario-list'
import { ScenarioSheet } from './scenario-sheet'
import { chosenFrom, fileKey, shelfOf, type ShelfItem } from './scenario-shelf'
import { SeatsForm } from './seats-form'
import { randomSeed, SeedField } from './seed-field'
import { SeatAuctionDialog } from './seat-auction-dialog'
import { checkWordFor, seatsForBids, setupAfter, setupFrom, withScenario, type SetUpDraft } from './set-up-draft'

/** Sets up a game: which scenario, who sits where, by which seed. */
export function SetUpScreen() {
  const { t } = useWords()
  const send = useSend()
  const scenarios = useScenarios()
  const [draft, setDraft] = useState(() => rememberedDraft(randomSeed()))
  const [problems, showProblems] = useState<OwnEntry | null>(null)
  const shelf = useMemo(() => shelfOf(scenarios), [scenarios])
  const chosen = chosenFrom(shelf, draft.scenario)
  useEffect(() => send({ type: 'scenarios.refresh' }), [send])
  // Whoever leaves the form, by whichever key, finds it again as it was.
  useEffect(() => rememberDraft(draft), [draft])
  useNews(scenarios.news, setDraft, showProblems)
  return (
    <ScreenFrame title={t('screens:setUp.title')} className="set-up-screen">
      {scenarios.notice !== null && (
        <NoticeBar kind="problem" {...scenarios.notice} onDismiss={() => send({ type: 'scenarios.dismiss' })} />
      )}
      <Arrivals />
      <div className="set-up-columns">
        <ScenarioList
          shelf={shelf}
          chosen={chosen?.key ?? ''}
          onChoose={(scenario) => setDraft(withScenario(draft, scenario))}
          onShowProblems={(item) => showProblems(item.entry)}
          onOpenFile={() => send({ type: 'scenario.open' })}
        />
        {chosen?.scenario != null && (
          <ScenarioSheet
            scenario={chosen.scenario}
            length={setupLength(draft, chosen.scenario.length)}
            onLength={(length) => setDraft({ ...draft, length })}
            clock={draft.minutes}
            onClock={(minutes) => setDraft({ ...draft, minutes })}
          />
        )}
        <SeatsPanel draft={draft} chosen={chosen} onChange={setDraft} />
      </div>
      {problems !== null && <ProblemsDialog entry={problems} onClose={() => showProblems(null)} />}
    </ScreenFrame>
  )
}

function setupLength({ length }: SetUpDraft, own: number): number {
  return length ?? own
}

/** Of the files that have just come the first that can be played is chosen; one that was opened and cannot be played shows its problems. */
function useNews(
  news: readonly OwnEntry[],
  setDraft: (change: (draft: SetUpDraft) => SetUpDraft) => void,
  show: (entry: OwnEntry) => void,
): void {
  const send = useSend()
  useEffect(() => {
    const entry = news.find(({ scenario }) => scenario !== null) ?? news[0]
    if (entry === undefined) return
    send({ type: 'scenario.seen' })
    if (entry.scenario === null) show(entry)
    else setDraft((draft) => withScenario(draft, fileKey(entry)))
  }, [news, send, setDraft, show])
}

interface SeatsPanelProps {
  readonly draft: SetUpDraft
  readonly chosen: ShelfItem | null
  readonly onChange: (draft: SetUpDraft) => void
}

function SeatsPanel({ draft, chosen, onChange }: SeatsPanelProps) {
  const { t } = useWords()
  const send = useSend()
  const [isBidding, setBidding] = useState(false)
  const seats = seatsForBids(draft)
  const start = (setup: (scenario: Scenario) => GameSetup): void => {
    if (chosen?.scenario != null) send({ type: 'setup.start', setup: setup(chosen.scenario) })
  }
  return (
    <section className="panel seats-form" aria-labelledby="seats-title">
      <h2 id="seats-title" className="panel-head">
        {t('screens:setUp.seats')}
      </h2>
      <div className="panel-body">
        <SeatsForm draft={draft} onChange={onChange} />
      </div>
      <SeedAndStart
        seed={draft.seed}
        word={chosen?.scenario == null ? null : checkWordFor(draft, chosen.scenario)}
        isReady={chosen !== null}
        onSeed={(seed) => onChange({ ...draft, seed })}
        onStart={() => (seats.length > 0 ? setBidding(true) : start((scenario) => setupFrom(draft, scenario)))}
      />
      {isBidding && (
        <SeatAuctionDialog
          seats={seats}
          names={seats.map((seat, place) => tidyName(draft.seats[seat].name) || t('sitter.person', { place: place + 1 }))}
          onClose={() => setBidding(false)}
          onDone={(auction) => start((scenario) => setupAfter(draft, scenario, auction))}
        />
      )}
    </section>
  )
}

interface SeedAndStartProps {
  readonly seed: number
  /** The check word of the game; null where none is chosen. */
  readonly word: CheckWord | null
  /** Whether there is something to start. */
  readonly isReady: boolean
  readonly onSeed: (seed: number) => void
  readonly onStart: () => void
}

/** The seed of the game, and its start: not before every number in the form is one. */
function SeedAndStart({ seed, word, isReady, onSeed, onStart }: SeedAndStartProps) {
  const { t } = useWords()
  const { inGame } = useScreen()
  return (
    <NumberForm>
      {(hasMistake) => (
        <footer className="set-up-foot">
          <SeedField seed={seed} onChange={onSeed} />
          <div className="set-up-about">
            {word !== null && <CheckLine word={word} />}
            <p>{t(inGame ? 'screens:setUp.endsGame' : 'screens:setUp.seedAbout')}</p>
          </div>
          <Button className="btn btn-seal set-up-start" isDisabled={hasMistake || !isReady} onPress={onStart}>
            <Icon name="play" size={20} />
            {t('screens:setUp.start')}
          </Button>
        </footer>
      )}
    </NumberForm>
  )
}
