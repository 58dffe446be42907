import { Button, Group, Input, NumberField } from 'react-aria-components'

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
    <NumberField
      className="stepper"
      aria-label={label}
      value={value}
      minValue={from}
      maxValue={Math.max(from, to)}
      onChange={(next) => Number.isInteger(next) && onChange(next)}
    >
      <Group className="stepper-group">
        <Button slot="decrement" className="btn btn-small">
          −
        </Button>
        <Input className="input num" />
        <Button slot="increment" className="btn btn-small">
          +
        </Button>
      </Group>
      <span className="stepper-words num" aria-hidden="true">
        {words}
      </span>
    </NumberField>
  )
}
