import { useEffect, useState } from 'react'
import { Icon } from '../../art'
import { secondsLeft, useTable, type ClockView } from '../../table'
import { useWords } from '../../words'

/** From here on the clock says that it will soon be over, in seconds. */
const SOON = 60

/** What is left of the turn by the soft clock; at its end it asks for the last action, and takes nothing from anybody. */
export function TurnClock() {
  const { t } = useWords()
  const { clock, stage } = useTable()
  if (clock === null || stage !== 'human-turn') return null
  return <Ticking key={clock.since} clock={clock} label={t('lesson:clock.choice')} />
}

function Ticking({ clock, label }: { readonly clock: ClockView; readonly label: string }) {
  const { t } = useWords()
  const left = useSecondsLeft(clock)
  const state = left === 0 ? 'over' : left <= SOON ? 'soon' : 'running'
  const time = `${Math.floor(left / 60)}:${String(left % 60).padStart(2, '0')}`
  return (
    <div
      className="turn-clock"
      data-state={state}
      role="timer"
      aria-label={label}
      title={state === 'over' ? t('lesson:clock.lastAbout') : ''}
    >
      <Icon name="clock" size={18} />
      {state === 'over' ? (
        <strong role="status">{t('lesson:clock.last')}</strong>
      ) : (
        <span className="num display" aria-label={t('lesson:clock.left', { time })}>
          {time}
        </span>
      )}
    </div>
  )
}

/** Counts the seconds while the clock runs; at the end of the turn nothing ticks any more. */
function useSecondsLeft(clock: ClockView): number {
  const [left, setLeft] = useState(() => secondsLeft(clock, Date.now()))
  const isOver = left === 0
  useEffect(() => {
    if (clock.since === null || isOver) return undefined
    const timer = setInterval(() => setLeft(secondsLeft(clock, Date.now())), 500)
    return () => clearInterval(timer)
  }, [clock, isOver])
  return left
}
