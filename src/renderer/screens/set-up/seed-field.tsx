import { useState } from 'react'
import { Button, FieldError, Input, Label, TextField } from 'react-aria-components'
import { useWords } from '../../words'
import { parseSeed, SEED_LIMIT } from './set-up-draft'

/** A seed nobody has chosen. */
export function randomSeed(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] ?? 0
}

interface SeedFieldProps {
  readonly seed: number
  readonly onChange: (seed: number | null) => void
}

/** The number a game is shuffled by; the same number deals the same game. */
export function SeedField({ seed, onChange }: SeedFieldProps) {
  const { t } = useWords()
  const [text, setText] = useState(String(seed))
  const write = (next: string): void => {
    setText(next)
    onChange(parseSeed(next))
  }
  const isWrong = parseSeed(text) === null
  return (
    <div className="seed-row">
      <TextField className="field seed-field" value={text} isInvalid={isWrong} onChange={write} inputMode="numeric">
        <Label>{t('screens:setUp.seed')}</Label>
        <Input className="input num" />
        <FieldError className="field-error">{t('screens:setUp.seedWrong', { limit: SEED_LIMIT - 1 })}</FieldError>
      </TextField>
      <Button className="btn btn-small" onPress={() => write(String(randomSeed()))}>
        {t('screens:setUp.otherSeed')}
      </Button>
    </div>
  )
}
