import { useMemo } from 'react'
import { Button, Heading, Label, Radio, RadioGroup } from 'react-aria-components'
import { FACTIONS, type Faction } from '../../../../rules'
import { Emblem, Icon } from '../../art'
import { useIntent, useSend, useTable } from '../../table'
import { factionName, useWords } from '../../words'
import { NumberForm } from '../common/number-form'
import { SheetClose } from '../common/sheet'
import { draftFrom, moveOf, redirect, type DealDraft } from './deal-draft'
import { DealForecast } from './deal-forecast'
import { DealSide } from './deal-side'
import { DealStatus } from './deal-status'
import { PromiseRecordLine } from './promise-record-line'

/** The desk at which a deal is put together: with whom, what one gives, what one takes, and whether the rules would take it. */
export function DealDesk({ seat }: { readonly seat: Faction }) {
  return <NumberForm>{(hasMistake) => <DealForm seat={seat} hasMistake={hasMistake} />}</NumberForm>
}

function DealForm({ seat, hasMistake }: { readonly seat: Faction; readonly hasMistake: boolean }) {
  const { t } = useWords()
  const { position } = useTable()
  const intent = useIntent()
  const send = useSend()
  const draft = useMemo(() => draftFrom(seat, intent.move), [seat, intent.move])
  const change = (next: DealDraft): void => send({ type: 'intent.draft', move: moveOf(position, seat, next) })
  const refusal = intent.preview?.refusal ?? null
  const deal = useMemo(() => ({ from: seat, ...draft }), [seat, draft])
  return (
    <>
      <header className="sheet-head" data-faction={seat}>
        <Icon name="deal" size={36} />
        <div>
          <Heading slot="title">{t('panels:deal.title')}</Heading>
          <p className="soft">{t('panels:deal.text')}</p>
        </div>
        <SheetClose onPress={() => send({ type: 'intent.cancel' })} />
      </header>
      <PartnerChoice seat={seat} draft={draft} onChange={change} />
      <div className="deal-body">
        <div className="deal-sides">
          <DealSide side="give" giver={seat} seat={seat} draft={draft} onChange={change} />
          <DealSide side="take" giver={draft.to} seat={seat} draft={draft} onChange={change} />
        </div>
        <DealForecast deal={refusal === null && !hasMistake ? deal : null} />
      </div>
      <footer className="deal-foot">
        <DealStatus refusal={refusal} hasMistake={hasMistake} answerer={draft.to} />
        <Button className="btn" onPress={() => send({ type: 'intent.cancel' })}>
          {t('cancel')}
        </Button>
        <Button className="btn btn-seal" isDisabled={!intent.canConfirm || hasMistake} onPress={() => send({ type: 'intent.confirm' })}>
          <Icon name="deal" size={18} /> {t('panels:deal.propose')}
        </Button>
      </footer>
    </>
  )
}

interface PartnerChoiceProps {
  readonly seat: Faction
  readonly draft: DealDraft
  readonly onChange: (draft: DealDraft) => void
}

function PartnerChoice({ seat, draft, onChange }: PartnerChoiceProps) {
  const { t, lang } = useWords()
  const { position } = useTable()
  return (
    <RadioGroup className="deal-partners" value={draft.to} onChange={(to) => onChange(redirect(position, seat, draft, to as Faction))}>
      <Label className="label">{t('panels:deal.with')}</Label>
      <div className="deal-partner-row">
        {FACTIONS.filter((faction) => faction !== seat).map((faction) => (
          <Radio key={faction} value={faction} className="btn deal-partner" data-faction={faction}>
            <Emblem faction={faction} size={26} />
            <span>
              <strong className="display">{factionName(faction, lang)}</strong>
              <PromiseRecordLine by={faction} />
            </span>
          </Radio>
        ))}
      </div>
    </RadioGroup>
  )
}
