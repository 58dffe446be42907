import { NumberBox } from './number-box'

interface StepperProps {
  readonly label: string
  readonly value: number
  readonly from: number
  readonly to: number
  /** The value as it is to be read, with its unit. */
  readonly words: string
  readonly onChange: (value: number) => void
}

/** A small whole number with a button to either side; arrow keys and typing work as well. */
export function Stepper({ label, value, from, to, words, onChange }: StepperProps) {
  return (
    <NumberBox
      label={label}
      hiddenLabel
      className="stepper"
      buttonClass="btn-small"
      value={value}
      range={{ least: from, most: Math.max(from, to) }}
      step={1}
      onChange={onChange}
    >
      <span className="stepper-words num" aria-hidden="true">
        {words}
      </span>
    </NumberBox>
  )
}
