import { useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import { Button } from 'react-aria-components'
import { check, type Draft } from '../../../maker'
import { useScenarios, useSend } from '../../table'
import { useWords } from '../../words'
import { ConfirmDialog } from '../common/confirm-dialog'
import { ScreenFrame } from '../common/screen-frame'
import { ProblemsDialog } from '../set-up/problems-dialog'
import { ScenarioList } from '../set-up/scenario-list'
import { chosenFrom, shelfOf, type ShelfItem } from '../set-up/scenario-shelf'
import { KeepPanel } from './keep-panel'
import { LeverForm } from './lever-form'
import { draftFor, makerRoom } from './maker-desk'
import { MistakeList } from './mistake-list'
import { TrialPanel } from './trial-panel'

/** Makes a scenario of one's own by a form: copied, changed, tried beside what it was made from, and kept. */
export function MakerScreen() {
  const { t } = useWords()
  const { draft, offered } = useSyncExternalStore(makerRoom.subscribe, makerRoom.view)
  return (
    <ScreenFrame
      title={t('maker:title')}
      className="maker-screen"
      tools={
        draft !== null && (
          <Button className="btn btn-small" onPress={() => makerRoom.lay(null)} isDisabled={makerRoom.view().kept !== draft}>
            {t('maker:another')}
          </Button>
        )
      }
    >
      {draft === null ? <Choose /> : <Desk draft={draft} />}
      {offered !== null && (
        <ConfirmDialog
          title={t('maker:replace.title')}
          confirm={t('maker:replace.confirm')}
          onConfirm={() => makerRoom.lay(offered)}
          onClose={makerRoom.decline}
        >
          <p>{t('maker:replace.text')}</p>
        </ConfirmDialog>
      )}
    </ScreenFrame>
  )
}

/** Which scenario is to be copied. */
function Choose() {
  const { t } = useWords()
  const send = useSend()
  const scenarios = useScenarios()
  const [key, setKey] = useState('spring-2021')
  const [broken, showBroken] = useState<ShelfItem | null>(null)
  const shelf = useMemo(() => shelfOf(scenarios), [scenarios])
  const chosen = chosenFrom(shelf, key)
  const begin = (): void => {
    const draft = chosen === null ? null : draftFor(chosen)
    if (draft !== null) makerRoom.lay(draft)
  }
  return (
    <div className="maker-choose">
      <ScenarioList
        shelf={shelf}
        chosen={chosen?.key ?? ''}
        makes={false}
        onChoose={setKey}
        onShowProblems={showBroken}
        onOpenFile={() => send({ type: 'scenario.open' })}
      />
      <section className="panel prose maker-intro">
        <p className="story">{t('maker:intro')}</p>
        <p>{t('maker:introOwn')}</p>
        <Button className="btn btn-primary" onPress={begin}>
          {t('maker:begin')}
        </Button>
      </section>
      {broken?.entry != null && <ProblemsDialog entry={broken.entry} onClose={() => showBroken(null)} />}
    </div>
  )
}

/** The form, everything wrong with it on top, and beside it what it comes to. */
function Desk({ draft }: { readonly draft: Draft }) {
  const checked = useMemo(() => check(draft), [draft])
  useEffect(() => () => makerRoom.stop(), [])
  return (
    <div className="maker-columns">
      <section className="panel maker-form">
        <MistakeList draft={draft} mistakes={checked.mistakes} onChange={makerRoom.change} />
        <LeverForm draft={draft} mistakes={checked.mistakes} onChange={makerRoom.change} />
      </section>
      <aside className="maker-side">
        <KeepPanel draft={draft} canKeep={checked.scenario !== null} />
        <TrialPanel draft={draft} scenario={checked.scenario} />
      </aside>
    </div>
  )
}
