import { useState, type FormEvent } from 'react'
import { Button, Dialog, Heading, Label, Radio, RadioGroup } from 'react-aria-components'
import type { Faction } from '../../../../rules'
import { Emblem, Icon } from '../../art'
import { PREDICTION_CHANCE, useSend, useTable } from '../../table'
import { factionName, formatNumber, formatPercent, useWords } from '../../words'
import { NumberBox } from '../common/number-box'
import { NumberForm } from '../common/number-form'
import { Sheet } from '../common/sheet'
import { firstPoints, foretoldFrom, SHARE_RANGE, shareNow, STEP_POINTS, USUAL_WIDTH, WIDTHS } from './prediction-draft'

/** Asks whoever ends a turn what the market will bring, for their eyes alone. */
export function PredictionDialog() {
  const { isPredicting, decider } = useTable()
  const send = useSend()
  const seat = isPredicting ? (decider?.seat ?? null) : null
  return (
    <Sheet isOpen={seat !== null} onClose={() => send({ type: 'prediction.back' })} className="prediction-sheet">
      {seat !== null && <NumberForm>{(hasMistake) => <PredictionForm seat={seat} hasMistake={hasMistake} />}</NumberForm>}
    </Sheet>
  )
}

function PredictionForm({ seat, hasMistake }: { readonly seat: Faction; readonly hasMistake: boolean }) {
  const { t, lang } = useWords()
  const { position } = useTable()
  const send = useSend()
  const now = shareNow(position, seat)
  const [points, setPoints] = useState(() => firstPoints(now))
  const [width, setWidth] = useState(USUAL_WIDTH)
  const forecast = foretoldFrom(points, width)
  const percent = (tenths: number): string => formatPercent(tenths / 10, lang)
  const give = (event: FormEvent): void => {
    event.preventDefault()
    if (!hasMistake) send({ type: 'prediction.give', forecast })
  }
  return (
    <Dialog className="sheet-dialog">
      <header className="sheet-head" data-faction={seat}>
        <Emblem faction={seat} size={44} />
        <Heading slot="title">{t('panels:prediction.title')}</Heading>
      </header>
      <p>{t('panels:prediction.text', { seat: factionName(seat, lang) })}</p>
      <form className="prediction-form" onSubmit={give}>
        <ShareBox now={now} value={points} onChange={setPoints} />
        <WidthChoice value={width} onChange={setWidth} />
        <p className="prediction-range num" role="status">
          {hasMistake ? t('number.check') : t('panels:prediction.range', { low: percent(forecast.low), high: percent(forecast.high) })}
        </p>
        <PredictionButtons hasMistake={hasMistake} />
      </form>
    </Dialog>
  )
}

interface ChoiceProps {
  readonly value: number
  readonly onChange: (value: number) => void
}

/** The share one expects, beside the one there is. */
function ShareBox({ now, value, onChange }: ChoiceProps & { readonly now: number }) {
  const { t, lang } = useWords()
  return (
    <NumberBox
      label={t('panels:prediction.share')}
      className="stepper prediction-share"
      inputClass="display"
      value={value}
      range={SHARE_RANGE}
      step={STEP_POINTS}
      onChange={onChange}
      autoFocus
    >
      <span aria-hidden="true" className="display">
        {t('panels:prediction.unit')}
      </span>
      <span className="soft num">{t('panels:prediction.now', { share: formatPercent(now / 10, lang) })}</span>
    </NumberBox>
  )
}

/** How sure one is: the range in which it will lie. */
function WidthChoice({ value, onChange }: ChoiceProps) {
  const { t, lang } = useWords()
  return (
    <RadioGroup className="slip-radio" value={String(value)} onChange={(next) => onChange(Number(next))}>
      <Label className="label">{t('panels:prediction.width', { chance: formatPercent(PREDICTION_CHANCE, lang) })}</Label>
      <div className="slip-radio-buttons">
        {WIDTHS.map((choice) => (
          <Radio key={choice} value={String(choice)} className="btn btn-small num">
            {t('panels:prediction.points', { points: formatNumber(choice / 10, lang) })}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  )
}

function PredictionButtons({ hasMistake }: { readonly hasMistake: boolean }) {
  const { t } = useWords()
  const send = useSend()
  return (
    <div className="sheet-buttons">
      <Button className="btn btn-quiet prediction-back" onPress={() => send({ type: 'prediction.back' })}>
        {t('panels:prediction.back')}
      </Button>
      <Button className="btn" onPress={() => send({ type: 'prediction.skip' })}>
        {t('panels:prediction.skip')}
      </Button>
      <Button className="btn btn-primary" type="submit" isDisabled={hasMistake}>
        <Icon name="end-turn" size={18} />
        {t('panels:prediction.give')}
      </Button>
    </div>
  )
}
