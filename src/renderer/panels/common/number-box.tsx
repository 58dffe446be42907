import { useState, type KeyboardEvent, type ReactNode } from 'react'
import { Button, FieldError, Group, Input, Label, TextField } from 'react-aria-components'
import { readNumber, useWords, type NumberRange, type NumberRead, type Translate } from '../../words'
import { stepFrom, textOf, typed, type NumberDraft } from './number-draft'
import { useMistakeReport } from './number-form'

interface NumberBoxProps {
  readonly label: string
  /** Whether the label is only for those who hear the page. */
  readonly hiddenLabel?: boolean
  readonly value: number
  readonly range: NumberRange
  /** How far a button to either side goes; without it there are none. */
  readonly step?: number
  readonly className?: string
  readonly inputClass?: string
  readonly buttonClass?: string
  readonly autoFocus?: boolean
  readonly onChange: (value: number) => void
  /** What stands behind the field: its unit, a note. */
  readonly children?: ReactNode
}

/**
 * The one field for a number. It reads what people type (`readNumber`) or says why it cannot, and holds no number but the one that stands
 * in it: while that cannot be read, the form round it (`NumberForm`) has a mistake and sends nothing.
 */
export function NumberBox({ label, hiddenLabel = false, value, range, className = '', autoFocus = false, ...rest }: NumberBoxProps) {
  const { t } = useWords()
  const { text, read, put, write } = useNumberDraft(value, range, rest.onChange)
  return (
    <TextField
      className={className}
      {...(hiddenLabel ? { 'aria-label': label } : {})}
      value={text}
      isInvalid={!read.ok}
      validationBehavior="aria"
      inputMode={range.decimals === undefined ? 'numeric' : 'decimal'}
      autoComplete="off"
      autoFocus={autoFocus}
      onChange={write}
      // What was read is written plainly, so that the number in the field is seen to be the number held.
      onBlur={() => read.ok && put(read.value)}
    >
      {!hiddenLabel && <Label className="label">{label}</Label>}
      <SteppedInput label={label} value={value} range={range} step={rest.step} look={rest} onStep={put} />
      {rest.children}
      <FieldError className="field-error">{mistakeOf(read, t)}</FieldError>
    </TextField>
  )
}

interface Draft {
  readonly text: string
  readonly read: NumberRead
  /** Takes a number for the one that stands in the field. */
  readonly put: (value: number) => void
  /** Takes what was typed. */
  readonly write: (text: string) => void
}

/** What stands in the field while one types: what can be read of it is the number at once, and a mistake is reported to the form. */
function useNumberDraft(value: number, range: NumberRange, onChange: (value: number) => void): Draft {
  const [draft, setDraft] = useState<NumberDraft | null>(null)
  const text = textOf(draft, value)
  const read = readNumber(text, range)
  useMistakeReport(!read.ok)
  return {
    text,
    read,
    put: (next) => {
      setDraft(null)
      if (next !== value) onChange(next)
    },
    write: (next) => {
      const after = typed(next, value, range)
      setDraft(after.draft)
      if (after.read.ok && after.read.value !== value) onChange(after.read.value)
    },
  }
}

interface SteppedInputProps extends Pick<NumberBoxProps, 'label' | 'value' | 'range'> {
  readonly step: number | undefined
  readonly look: Pick<NumberBoxProps, 'inputClass' | 'buttonClass'>
  readonly onStep: (value: number) => void
}

/** The field itself, with its two buttons where it has steps. */
function SteppedInput({ label, value, range, step, look, onStep }: SteppedInputProps) {
  const input = (
    <Input
      className={`input num ${look.inputClass ?? ''}`}
      onKeyDown={(event) => stepByKey(event, (up) => step !== undefined && onStep(stepFrom(value, step, up, range)))}
    />
  )
  if (step === undefined) return input
  return (
    <Steps label={label} value={value} range={range} step={step} look={look.buttonClass ?? ''} onStep={onStep}>
      {input}
    </Steps>
  )
}

interface StepsProps extends Required<Pick<NumberBoxProps, 'label' | 'value' | 'range' | 'step'>> {
  readonly look: string
  readonly onStep: (value: number) => void
  readonly children: ReactNode
}

/** A button to either side of a field; they are for the pointer, the arrow keys do the same in the field. */
function Steps({ label, value, range, step, look, onStep, children }: StepsProps) {
  const { t } = useWords()
  const button = (up: boolean) => (
    <Button
      className={`btn ${look}`}
      excludeFromTabOrder
      preventFocusOnPress
      aria-label={`${t(up ? 'number.more' : 'number.less')} (${label})`}
      isDisabled={up ? value >= range.most : value <= range.least}
      onPress={() => onStep(stepFrom(value, step, up, range))}
    >
      {up ? '+' : '−'}
    </Button>
  )
  return (
    <Group className="stepper-group">
      {button(false)}
      {children}
      {button(true)}
    </Group>
  )
}

function stepByKey(event: KeyboardEvent, step: (up: boolean) => void): void {
  if ((event.key !== 'ArrowUp' && event.key !== 'ArrowDown') || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return
  event.preventDefault()
  step(event.key === 'ArrowUp')
}

const mistakeOf = (read: NumberRead, t: Translate): string => (read.ok ? '' : t(`number.${read.code}`, read.params))
