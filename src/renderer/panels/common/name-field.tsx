import { useRef, type CompositionEvent } from 'react'
import { Input, Label, TextField } from 'react-aria-components'
import { MAX_SAVE_NAME } from '../../../shared/save-envelope'
import { trimToLength } from '../../words'

interface NameFieldProps {
  readonly label: string
  /** Whether the label is only for those who hear the page. */
  readonly hiddenLabel?: boolean
  readonly value: string
  /** How many characters the name may have, as people count them; by itself as many as a save's. */
  readonly characters?: number
  readonly placeholder?: string
  readonly autoFocus?: boolean
  readonly onChange: (name: string) => void
}

/**
 * The one field for a name. What an input method is still putting together is left alone; anything else becomes one line of the length
 * allowed.
 */
export function NameField({
  label,
  hiddenLabel = false,
  value,
  characters = MAX_SAVE_NAME,
  placeholder,
  autoFocus = false,
  onChange,
}: NameFieldProps) {
  const isComposing = useRef(false)
  const write = (text: string): void =>
    onChange(isComposing.current ? text : trimToLength(text, { characters, units: Math.max(MAX_SAVE_NAME, characters) }))
  const start = (): void => {
    isComposing.current = true
  }
  const end = ({ currentTarget }: CompositionEvent<HTMLInputElement>): void => {
    isComposing.current = false
    write(currentTarget.value)
  }
  return (
    <TextField
      className={hiddenLabel ? '' : 'field'}
      {...(hiddenLabel ? { 'aria-label': label } : {})}
      value={value}
      onChange={write}
      autoFocus={autoFocus}
    >
      {!hiddenLabel && <Label>{label}</Label>}
      <Input
        className="input"
        dir="auto"
        onCompositionStart={start}
        onCompositionEnd={end}
        {...(placeholder === undefined ? {} : { placeholder })}
      />
    </TextField>
  )
}
