import { useState } from 'react'
import { Button, ToggleButton } from 'react-aria-components'
import { Icon, type IconName } from '../../art'
import { type Film } from '../../table'
import { useWords } from '../../words'
import { PickOne } from '../../panels/common/pick-one'
import { Moment } from './moment'
import { Timeline } from './timeline'
import { WhatIfDialog } from './what-if-dialog'
import { HANDS_KEY } from './use-player-keys'
import { PACES, type Pace, type Player } from './use-player'

interface StripProps {
  readonly film: Film
  readonly player: Player
}

/** Whether the hands lie where the board does otherwise, and what changes it. */
interface HandsProps {
  readonly atHands: boolean
  readonly onHands: (atHands: boolean) => void
}

/** The near edge of a replay: what happened at this moment, the whole game on a ruler, and the buttons that move along it. */
export function ReplayStrip({ film, player, atHands, onHands }: StripProps & HandsProps) {
  const { t } = useWords()
  const [asking, setAsking] = useState(false)
  return (
    <section className="panel replay-strip" aria-label={t('story:replay.controls')}>
      <div className="replay-row">
        <Buttons film={film} player={player} />
        <Moment film={film} at={player.at} onLook={() => onHands(false)} />
        <span className="replay-count num soft" role="status">
          {t('story:replay.moment', { at: player.at, length: film.length })}
        </span>
        <PickOne
          label={t('story:replay.pace')}
          hiddenLabel
          value={player.pace}
          choices={(Object.keys(PACES) as Pace[]).map((pace) => ({ id: pace, name: t(`story:replay.paces.${pace}`) }))}
          onPick={(pace) => player.setPace(pace as Pace)}
        />
        {film.isOpen && (
          <ToggleButton className="btn" aria-keyshortcuts={HANDS_KEY} isSelected={atHands} onChange={onHands}>
            <Icon name="card" size={18} />
            {t('story:hands.show')}
          </ToggleButton>
        )}
        <Button
          className="btn replay-what-if"
          onPress={() => {
            player.go(player.at)
            setAsking(true)
          }}
        >
          <Icon name="region" size={18} />
          {t('story:whatIf.open')}
        </Button>
      </div>
      <Timeline film={film} player={player} />
      {asking && <WhatIfDialog film={film} at={player.at} onClose={() => setAsking(false)} />}
    </section>
  )
}

function Buttons({ film, player }: StripProps) {
  const { t } = useWords()
  const { at } = player
  const [atStart, atEnd] = [at === 0, at === film.length]
  return (
    <div className="replay-transport" role="group" aria-label={t('story:replay.transport')}>
      <Step icon="skip" turned name={t('story:replay.quarterBack')} isDisabled={atStart} onPress={() => player.turnPage(-1)} />
      <Step icon="left" name={t('story:replay.back')} isDisabled={atStart} onPress={() => player.step(-1)} />
      <Button className="btn btn-primary replay-play" onPress={player.toggle}>
        <Icon name={player.playing ? 'pause' : 'play'} size={18} />
        {t(player.playing ? 'story:replay.pause' : 'story:replay.play')}
      </Button>
      <Step icon="right" name={t('story:replay.forward')} isDisabled={atEnd} onPress={() => player.step(1)} />
      <Step icon="skip" name={t('story:replay.quarterForward')} isDisabled={atEnd} onPress={() => player.turnPage(1)} />
    </div>
  )
}

interface StepProps {
  readonly icon: IconName
  readonly turned?: boolean
  readonly name: string
  readonly isDisabled: boolean
  readonly onPress: () => void
}

function Step({ icon, turned = false, name, isDisabled, onPress }: StepProps) {
  return (
    <Button className="btn btn-icon" aria-label={name} isDisabled={isDisabled} onPress={onPress}>
      <span data-turned={turned}>
        <Icon name={icon} size={18} />
      </span>
    </Button>
  )
}
