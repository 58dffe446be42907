import { Button } from 'react-aria-components'
import { NumberBox } from '../../panels/common/number-box'
import { useWords } from '../../words'
import { SEED_RANGE } from './set-up-draft'

/** A seed nobody has chosen. */
export function randomSeed(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] ?? 0
}

interface SeedFieldProps {
  readonly seed: number
  readonly onChange: (seed: number) => void
}

/** The number a game is shuffled by; the same number deals the same game. */
export function SeedField({ seed, onChange }: SeedFieldProps) {
  const { t } = useWords()
  return (
    <div className="seed-row">
      <NumberBox label={t('screens:setUp.seed')} className="field seed-field" value={seed} range={SEED_RANGE} onChange={onChange} />
      <Button className="btn btn-small" onPress={() => onChange(randomSeed())}>
        {t('screens:setUp.otherSeed')}
      </Button>
    </div>
  )
}
