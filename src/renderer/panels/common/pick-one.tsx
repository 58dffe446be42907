import { Button, Label, ListBox, ListBoxItem, Popover, Select, SelectValue } from 'react-aria-components'

/** Something that can be picked, by name. */
export interface Pickable {
  readonly id: string
  readonly name: string
  /** What it is, in one line under its name in the list. */
  readonly about?: string
}

interface PickOneProps {
  readonly label: string
  readonly value: string | null
  readonly choices: readonly Pickable[]
  readonly empty?: string
  readonly hiddenLabel?: boolean
  readonly onPick: (id: string) => void
}

/** A box that opens a list of names, one of which is picked. */
export function PickOne({ label, value, choices, empty = '', hiddenLabel = false, onPick }: PickOneProps) {
  const name = choices.find((choice) => choice.id === value)?.name ?? empty
  return (
    <Select
      className="select pick-one"
      value={value}
      onChange={(key) => key !== null && onPick(String(key))}
      aria-label={hiddenLabel ? label : undefined}
      placeholder={empty}
    >
      {!hiddenLabel && <Label className="label">{label}</Label>}
      <Button>
        <SelectValue>{name}</SelectValue>
        <span aria-hidden="true">▾</span>
      </Button>
      <Popover className="popover menu">
        <ListBox className="pick-list" items={choices}>
          {(choice) => (
            <ListBoxItem id={choice.id} className="menu-item" textValue={choice.name}>
              {choice.about === undefined ? (
                choice.name
              ) : (
                <span className="pick-item">
                  <span>{choice.name}</span>
                  <span className="small soft">{choice.about}</span>
                </span>
              )}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </Select>
  )
}
