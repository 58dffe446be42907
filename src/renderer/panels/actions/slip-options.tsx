import { itemAt } from '../../../shared/item-at'
import {
  Button,
  ListBox,
  ListBoxItem,
  Popover,
  Radio,
  RadioGroup,
  Select,
  SelectValue,
  Slider,
  SliderOutput,
  SliderThumb,
  SliderTrack,
  Label,
} from 'react-aria-components'
import { useIntent, useSend, useTable, type IntentOption } from '../../table'
import { formatCash, useWords } from '../../words'
import { seatFigures } from '../seats/seat-figures'
import { targetFacts } from './target-facts'

/** What can still be changed about a drafted move: sums on a slider, sides as buttons, targets from a list. */
export function SlipOptions() {
  const { options } = useIntent()
  return (
    <div className="slip-options">
      {options.map((option) => (
        <Option key={option.field} option={option} />
      ))}
      <SubsidyRate />
    </div>
  )
}

/** What a unit of cash gives on a slip for a subsidy, and why. */
function SubsidyRate() {
  const { t } = useWords()
  const { type } = useIntent()
  const { position, decider } = useTable()
  if (type !== 'subsidise' || decider === null) return null
  const { appeal, early } = seatFigures(position, decider.seat).subsidy
  return (
    <p className="soft small">{t(early === 0 ? 'panels:slip.rateLast' : 'panels:slip.rate', { appeal, own: appeal - early, early })}</p>
  )
}

function Option({ option }: { readonly option: IntentOption }) {
  if (option.field === 'amount' || option.field === 'price') return <SumOption option={option} />
  if (option.field === 'side' || option.field === 'toll') return <ButtonsOption option={option} />
  return <ListOption option={option} />
}

interface OptionProps {
  readonly option: IntentOption
}

function SumOption({ option: { field, value, choices } }: OptionProps) {
  const { t, lang } = useWords()
  const send = useSend()
  const sums = choices.map(Number).sort((a, b) => a - b)
  const place = Math.max(0, sums.indexOf(Number(value)))
  if (sums.length < 2) return <FixedOption name={t(`panels:slip.field.${field}`)} value={formatCash(Number(value), lang)} />
  return (
    <Slider
      className="slider"
      value={place}
      minValue={0}
      maxValue={sums.length - 1}
      onChange={(next) => send({ type: 'intent.set', field, value: itemAt(sums, next) })}
    >
      <div className="slider-words">
        <Label className="label">{t(`panels:slip.field.${field}`)}</Label>
        <SliderOutput className="num display">{formatCash(Number(value), lang)}</SliderOutput>
      </div>
      <SliderTrack className="track">
        <SliderThumb className="thumb" autoFocus aria-label={t(`panels:slip.field.${field}`)} />
      </SliderTrack>
    </Slider>
  )
}

function ButtonsOption({ option: { field, value, choices } }: OptionProps) {
  const { t } = useWords()
  const send = useSend()
  const named = (choice: string | number): string =>
    field === 'side' ? t(`side.${choice as 'for' | 'against'}`) : t('panels:slip.toll', { toll: choice })
  return (
    <RadioGroup
      className="slip-radio"
      value={String(value)}
      onChange={(next) => send({ type: 'intent.set', field, value: choices.find((choice) => String(choice) === next) ?? value })}
    >
      <Label className="label">{t(`panels:slip.field.${field}`)}</Label>
      <div className="slip-radio-buttons">
        {choices.map((choice) => (
          <Radio key={choice} value={String(choice)} className="btn btn-small">
            {named(choice)}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  )
}

function ListOption({ option: { field, value, choices } }: OptionProps) {
  const { t, lang } = useWords()
  const { position } = useTable()
  const send = useSend()
  if (position.pending.kind === 'over') return null
  const seat = position.pending.seat
  const named = (choice: string | number): string => targetFacts({ position, seat, moves: [], t, lang }, field, choice).name
  if (choices.length < 2) return <FixedOption name={t(`panels:slip.field.${field}`)} value={named(value)} />
  return (
    <Select
      className="select"
      value={String(value)}
      onChange={(key) => send({ type: 'intent.set', field, value: choices.find((choice) => String(choice) === String(key)) ?? value })}
    >
      <Label className="label">{t(`panels:slip.field.${field}`)}</Label>
      <Button>
        <SelectValue>{named(value)}</SelectValue>
        <span aria-hidden="true">▾</span>
      </Button>
      <Popover className="popover menu">
        <ListBox>
          {choices.map((choice) => (
            <ListBoxItem key={choice} id={String(choice)} className="menu-item" textValue={named(choice)}>
              {named(choice)}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </Select>
  )
}

function FixedOption({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <div className="slip-fixed">
      <span className="label">{name}</span>
      <strong>{value}</strong>
    </div>
  )
}
