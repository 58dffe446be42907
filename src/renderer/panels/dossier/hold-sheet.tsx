import { useState } from 'react'
import { Button, Dialog, Heading, Label, Radio, RadioGroup } from 'react-aria-components'
import { checkOffer, CONCESSIONS, factionAt, type Application, type Concession, type Position } from '../../../../rules'
import { useSend, useSettings, useTable, type HoldTold } from '../../table'
import { factionName, useWords } from '../../words'
import { PickOne } from '../common/pick-one'
import { Sheet } from '../common/sheet'
import { concedes, withConcession } from './estimate'

interface HoldSheetProps {
  readonly application: Application
  readonly isOpen: boolean
  readonly onClose: () => void
}

/** Before a hold on a person's application: what Tencent lets its applicant see. Nothing is shown unless somebody chooses to. */
export function HoldSheet({ application, isOpen, onClose }: HoldSheetProps) {
  return (
    <Sheet isOpen={isOpen} onClose={onClose} className="small-sheet">
      {isOpen && <HoldPage application={application} onClose={onClose} />}
    </Sheet>
  )
}

const NOTHING = 'nothing'
const MOODS = ['cool', 'open', 'close'] as const

function HoldPage({ application, onClose }: Omit<HoldSheetProps, 'isOpen'>) {
  const { t, lang } = useWords()
  const { confirmIrreversible } = useSettings()
  const send = useSend()
  const [mood, setMood] = useState<string>(NOTHING)
  const [seal, setSeal] = useState<string>(NOTHING)
  const { id, seat, offer } = application
  const hold = (): void => {
    const shown = MOODS.find((one) => one === mood)
    const hinted = CONCESSIONS.find((one) => one === seal)
    const told: HoldTold = { mood: shown, nearest: hinted && withConcession(offer, hinted, true) }
    send({ type: 'move.chosen', move: { type: 'rule', seat: 'tencent', application: id, ruling: 'hold' }, told })
  }
  return (
    <Dialog role="alertdialog" className="sheet-dialog">
      <Heading slot="title">{t('panels:ask.title', { choice: t('ruling.hold') })}</Heading>
      {confirmIrreversible && <p>{t('panels:ask.text')}</p>}
      <p>{t('panels:holdTold.text', { seat: factionName(factionAt(seat), lang) })}</p>
      <RadioGroup className="slip-radio" value={mood} onChange={setMood}>
        <Label className="label">{t('panels:holdTold.mood')}</Label>
        <div className="slip-radio-buttons">
          {[NOTHING, ...MOODS].map((one) => (
            <Radio key={one} value={one} className="btn btn-small">
              {one === NOTHING ? t('panels:holdTold.nothing') : t(`panels:holdTold.moods.${one as (typeof MOODS)[number]}`)}
            </Radio>
          ))}
        </div>
      </RadioGroup>
      <SealPicker application={application} seal={seal} onPick={setSeal} />
      <div className="sheet-buttons">
        <Button className="btn" onPress={onClose} autoFocus={confirmIrreversible}>
          {t('panels:ask.back')}
        </Button>
        <Button className="btn btn-seal" onPress={hold} autoFocus={!confirmIrreversible}>
          {t('ruling.hold')}
        </Button>
      </div>
    </Dialog>
  )
}

interface SealPickerProps extends Pick<HoldSheetProps, 'application'> {
  readonly seal: string
  readonly onPick: (seal: string) => void
}

function SealPicker({ application, seal, onPick }: SealPickerProps) {
  const { t } = useWords()
  const { position } = useTable()
  const seals = sealsToHint(position, application).map((concession) => ({ id: concession, name: t(`concession.${concession}`) }))
  if (seals.length === 0) return null
  const nothing = { id: NOTHING, name: t('panels:holdTold.nothing') }
  return <PickOne label={t('panels:holdTold.seal')} value={seal} choices={[nothing, ...seals]} onPick={onPick} />
}

/** The concessions that an application does not make and might. */
export const sealsToHint = (position: Position, { seat, offer }: Application): readonly Concession[] =>
  CONCESSIONS.filter(
    (concession) => !concedes(offer, concession) && checkOffer(position, factionAt(seat), withConcession(offer, concession, true)) === null,
  )
