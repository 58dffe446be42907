import { useEffect, useMemo, useState } from 'react'
import { Button } from 'react-aria-components'
import { Icon } from '../../art'
import { useScenarios, useScreen, useSend, type OwnEntry } from '../../table'
import { useWords } from '../../words'
import { NumberForm } from '../../panels/common/number-form'
import { NoticeBar } from '../common/notice-bar'
import { ScreenFrame } from '../common/screen-frame'
import { ProblemsDialog } from './problems-dialog'
import { rememberDraft, rememberedDraft } from './remembered-set-up'
import { ScenarioList } from './scenario-list'
import { ScenarioSheet } from './scenario-sheet'
import { chosenFrom, fileKey, shelfOf, type ShelfItem } from './scenario-shelf'
import { SeatsForm } from './seats-form'
import { randomSeed, SeedField } from './seed-field'
import { setupFrom, type SetUpDraft } from './set-up-draft'

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
  useOpenedFile(scenarios.isNews ? scenarios.opened : null, setDraft, showProblems)
  return (
    <ScreenFrame title={t('screens:setUp.title')} className="set-up-screen">
      {scenarios.notice !== null && (
        <NoticeBar kind="problem" {...scenarios.notice} onDismiss={() => send({ type: 'scenarios.dismiss' })} />
      )}
      <div className="set-up-columns">
        <ScenarioList
          shelf={shelf}
          chosen={chosen?.key ?? ''}
          onChoose={(scenario) => setDraft({ ...draft, scenario, length: null })}
          onShowProblems={(item) => showProblems(item.entry)}
          onOpenFile={() => send({ type: 'scenario.open' })}
        />
        {chosen?.scenario != null && (
          <ScenarioSheet
            scenario={chosen.scenario}
            length={setupLength(draft, chosen.scenario.length)}
            onLength={(length) => setDraft({ ...draft, length })}
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

/** A file just opened is chosen when it can be played; otherwise its problems are shown. */
function useOpenedFile(
  opened: OwnEntry | null,
  setDraft: (change: (draft: SetUpDraft) => SetUpDraft) => void,
  show: (entry: OwnEntry) => void,
): void {
  const send = useSend()
  useEffect(() => {
    if (opened === null) return
    send({ type: 'scenario.seen' })
    if (opened.scenario === null) show(opened)
    else setDraft((draft) => ({ ...draft, scenario: fileKey(opened.fileName), length: null }))
  }, [opened, send, setDraft, show])
}

interface SeatsPanelProps {
  readonly draft: SetUpDraft
  readonly chosen: ShelfItem | null
  readonly onChange: (draft: SetUpDraft) => void
}

function SeatsPanel({ draft, chosen, onChange }: SeatsPanelProps) {
  const { t } = useWords()
  const { inGame } = useScreen()
  const send = useSend()
  const start = (): void => {
    if (chosen?.scenario == null) return
    send({ type: 'setup.start', setup: setupFrom(draft, chosen.scenario) })
  }
  return (
    <section className="panel seats-form" aria-labelledby="seats-title">
      <h2 id="seats-title" className="panel-head">
        {t('screens:setUp.seats')}
      </h2>
      <div className="panel-body">
        <SeatsForm draft={draft} onChange={onChange} />
      </div>
      <NumberForm>
        {(hasMistake) => (
          <footer className="set-up-foot">
            <SeedField seed={draft.seed} onChange={(seed) => onChange({ ...draft, seed })} />
            <p>{t(inGame ? 'screens:setUp.endsGame' : 'screens:setUp.seedAbout')}</p>
            <Button className="btn btn-seal set-up-start" isDisabled={hasMistake || chosen === null} onPress={start}>
              <Icon name="play" size={20} />
              {t('screens:setUp.start')}
            </Button>
          </footer>
        )}
      </NumberForm>
    </section>
  )
}
