import { useState, useSyncExternalStore } from 'react'
import { Button } from 'react-aria-components'
import type { Scenario } from '../../../../rules'
import type { Draft } from '../../../maker'
import type { Trial, TrialLevel } from '../../maker'
import { PickOne } from '../../panels/common/pick-one'
import { useWords } from '../../words'
import { BalanceTable } from './balance-table'
import { makerRoom } from './maker-desk'

const LEVELS = ['easy', 'normal', 'strong'] as const satisfies readonly TrialLevel[]
const GAMES = [4, 20, 50, 100, 200] as const

/** Tries the scenario: bots play it and what it was made from, and the balance card tells what changed. */
export function TrialPanel({ draft, scenario }: { readonly draft: Draft; readonly scenario: Scenario | null }) {
  const { t } = useWords()
  const { trial } = useSyncExternalStore(makerRoom.subscribe, makerRoom.view)
  const [level, setLevel] = useState<TrialLevel>('normal')
  const [games, setGames] = useState<number>(20)
  const { original } = draft
  return (
    <section className="panel maker-trial" aria-labelledby="maker-trial">
      <h2 id="maker-trial" className="panel-head">
        {t('maker:trial.title')}
      </h2>
      <div className="panel-body">
        <p className="soft small">{t(original === null ? 'maker:trial.noOriginal' : 'maker:trial.about')}</p>
        <div className="maker-cells">
          <PickOne
            label={t('maker:trial.level')}
            value={level}
            choices={LEVELS.map((id) => ({ id, name: t(`botLevel.${id}`) }))}
            onPick={(id) => setLevel(LEVELS.find((known) => known === id) ?? 'normal')}
          />
          <PickOne
            label={t('maker:trial.games')}
            value={String(games)}
            choices={GAMES.map((count) => ({ id: String(count), name: String(count) }))}
            onPick={(id) => setGames(Number(id))}
          />
        </div>
        <TrialButton isPlaying={trial?.state === 'playing'} original={original} scenario={scenario} games={games} level={level} />
        {trial !== null && <TrialCourse trial={trial} scenario={scenario} />}
      </div>
    </section>
  )
}

interface TrialButtonProps {
  readonly isPlaying: boolean
  readonly original: Scenario | null
  readonly scenario: Scenario | null
  readonly games: number
  readonly level: TrialLevel
}

function TrialButton({ isPlaying, original, scenario, games, level }: TrialButtonProps) {
  const { t } = useWords()
  if (isPlaying)
    return (
      <Button className="btn" onPress={makerRoom.stop}>
        {t('maker:trial.stop')}
      </Button>
    )
  const go = (): void => {
    if (scenario !== null && original !== null) void makerRoom.tryIt({ original, own: scenario, games, level })
  }
  return (
    <Button className="btn btn-primary" isDisabled={scenario === null || original === null} onPress={go}>
      {t('maker:trial.go')}
    </Button>
  )
}

function TrialCourse({ trial, scenario }: { readonly trial: Trial; readonly scenario: Scenario | null }) {
  const { t } = useWords()
  const { order, done, state, card } = trial
  const all = order.games * 2
  const isOld = JSON.stringify(scenario) !== JSON.stringify(order.own)
  return (
    <>
      {state === 'playing' && <progress max={all} value={done} aria-label={t('maker:trial.title')} />}
      <p role="status" className="small">
        {t(`maker:trial.${state}`, { done, all })}
      </p>
      {isOld && <p className="why-not small">{t('maker:trial.old')}</p>}
      {card !== null && <BalanceTable card={card} level={order.level} />}
    </>
  )
}
