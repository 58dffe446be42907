import { useWords } from '../../words'
import { PickOne } from '../common/pick-one'

/** The minutes a turn may be given by the soft clock, as the form offers them. */
const OFFERED = [2, 3, 4, 5, 6, 8, 10, 15] as const

interface ClockChoiceProps {
  readonly minutes: number | null
  readonly onChange: (minutes: number | null) => void
}

/** Chooses the minutes of a turn by the soft clock, or that there is none. */
export function ClockChoice({ minutes, onChange }: ClockChoiceProps) {
  const { t } = useWords()
  const offered = minutes === null || OFFERED.some((known) => known === minutes) ? OFFERED : [...OFFERED, minutes]
  return (
    <PickOne
      label={t('lesson:clock.choice')}
      value={String(minutes ?? 0)}
      choices={[0, ...offered].map((count) => ({
        id: String(count),
        name: count === 0 ? t('lesson:clock.none') : t('lesson:clock.perTurn', { minutes: t('minutes', { count }) }),
      }))}
      onPick={(id) => onChange(Number(id) === 0 ? null : Number(id))}
    />
  )
}
