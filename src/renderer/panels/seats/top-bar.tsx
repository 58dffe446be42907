import { memo } from 'react'
import { Button } from 'react-aria-components'
import { FACTIONS, account, standingOf, type Faction } from '../../../../rules'
import { Emblem } from '../../art'
import { useSend, useLivePoints, useTable } from '../../table'
import { factionName, formatPoints, quarterName, quarterOf, say, useWords } from '../../words'
import { TurnClock } from '../clock/turn-clock'
import { Hint } from '../common/hint'
import { IconButton } from '../common/icon-button'
import { usePanels } from '../common/panels-provider'
import { SilenceButton } from './silence-button'
import { PhaseSteps } from './phase-steps'
import { describeHeaps, pointHeaps } from './point-heaps'
import { TurnBanner } from './turn-banner'

/** The strip above the board: when we are, whose turn it is, how the points stand, and the way out. */
export function TopBar() {
  const { t, lang } = useWords()
  const { position, scenario } = useTable()
  const { config, quarter } = position
  return (
    <header className="top-bar" aria-label={t('panels:top.label')}>
      <div className="top-when" title={say(scenario.name, lang)}>
        <strong className="display num">{quarterName(config.startsAt, quarter, lang)}</strong>
        <span className="top-quarter">{quarterOf(quarter, config.length, lang)}</span>
      </div>
      {STANDING}
    </header>
  )
}

/** Made once: each is drawn anew for what it has read. */
const STANDING = (
  <>
    <PhaseSteps />
    <TurnBanner />
    <TurnClock />
    <LivePoints />
    <Tools />
  </>
)

function Tools() {
  const { t } = useWords()
  const { canUndo, canRedo, guide } = useTable()
  const send = useSend()
  return (
    <div className="top-buttons" role="group" aria-label={t('panels:top.tools')}>
      {guide?.left === true && <IconButton icon="star" name={t('guide:resume')} onPress={() => send({ type: 'guide.resume' })} />}
      <IconButton icon="undo" name={t('undo')} isDisabled={!canUndo} onPress={() => send({ type: 'undo' })} />
      <IconButton icon="redo" name={t('redo')} isDisabled={!canRedo} onPress={() => send({ type: 'redo' })} />
      <SilenceButton />
      <IconButton icon="help" name={t('rulebook')} onPress={() => send({ type: 'screen.open', screen: 'rulebook' })} />
      <IconButton icon="menu" name={t('panels:top.menu')} onPress={() => send({ type: 'pause' })} />
    </div>
  )
}

/** Every seat's public points, best first by place in the bar; hidden when a person prefers not to see them. */
function LivePoints() {
  const { t, lang } = useWords()
  const { position } = useTable()
  const liveScore = useLivePoints()
  if (!liveScore) return null
  const standing = standingOf(position)
  const standings = FACTIONS.map((faction) => {
    const own = account(standing, faction)
    return { faction, points: own.total, heaps: pointHeaps(own) }
  })
  const most = Math.max(...standings.map(({ points }) => points))
  return (
    <div className="top-points">
      <span className="top-points-name" aria-hidden="true">
        {t('panels:top.points')}
      </span>
      <ul aria-label={t('panels:top.points')}>
        {standings.map(({ faction, points, heaps }) => (
          <li key={faction} data-faction={faction} data-leads={points === most}>
            <Heaps faction={faction} points={points} words={describeHeaps(heaps, t, lang)} />
          </li>
        ))}
      </ul>
    </div>
  )
}

interface HeapsProps {
  readonly faction: Faction
  readonly points: number
  readonly words: string
}

/** A seat's points, which most moves leave as they are. */
const Heaps = memo(function Heaps({ faction, points, words }: HeapsProps) {
  const { t, lang } = useWords()
  const { openAccount } = usePanels()
  return (
    <Hint text={words} placement="bottom">
      <Button
        className="top-heaps"
        aria-label={t('panels:heaps.open', { seat: factionName(faction, lang), points: formatPoints(points, lang) })}
        onPress={() => openAccount(faction)}
      >
        <Emblem faction={faction} size={20} />
        <span className="num display">{points}</span>
      </Button>
    </Hint>
  )
})
