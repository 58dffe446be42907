import { useMemo, useState } from 'react'
import { Button, Heading } from 'react-aria-components'
import { checkMove, type Deal } from '../../../../rules'
import { Emblem, Icon } from '../../art'
import { useSend, useTable } from '../../table'
import { factionName, useWords } from '../../words'
import { useAdvised } from '../advice/advised'
import { NumberForm } from '../common/number-form'
import { SheetMenu } from '../common/sheet-menu'
import { draftAgainst, moveOf } from './deal-draft'
import { DealForecast } from './deal-forecast'
import { DealSide } from './deal-side'
import { DealStatus } from './deal-status'

interface DealCounterProps {
  readonly deal: Deal
  /** Back to the deal as it was proposed. */
  readonly onBack: () => void
}

/** A deal answered with other terms: both sides as they lie there, to be changed once. */
export function DealCounter({ deal, onBack }: DealCounterProps) {
  return <NumberForm>{(hasMistake) => <CounterForm deal={deal} onBack={onBack} hasMistake={hasMistake} />}</NumberForm>
}

function CounterForm({ deal, onBack, hasMistake }: DealCounterProps & { readonly hasMistake: boolean }) {
  const { t, lang } = useWords()
  const { position } = useTable()
  const send = useSend()
  const advised = useAdvised()
  const [draft, setDraft] = useState(() => draftAgainst(deal, advised))
  const move = moveOf(position, deal.to, draft)
  const refusal = checkMove(position, move)
  const terms = useMemo(() => ({ from: deal.to, ...draft }), [deal.to, draft])
  const names = { seat: factionName(deal.to, lang), from: factionName(deal.from, lang) }
  return (
    <>
      <header className="sheet-head" data-faction={deal.to}>
        <Emblem faction={deal.to} size={40} />
        <div>
          <Heading slot="title">{t('panels:deal.counterTitle', names)}</Heading>
          <p className="soft">{t('panels:deal.counterText', names)}</p>
        </div>
        <SheetMenu />
      </header>
      <div className="deal-body">
        <div className="deal-sides">
          <DealSide side="give" giver={deal.to} seat={deal.to} draft={draft} onChange={setDraft} />
          <DealSide side="take" giver={deal.from} seat={deal.to} draft={draft} onChange={setDraft} />
        </div>
        <DealForecast deal={refusal === null && !hasMistake ? terms : null} />
      </div>
      <footer className="deal-foot">
        <DealStatus refusal={refusal} hasMistake={hasMistake} answerer={deal.from} />
        <Button className="btn" onPress={onBack}>
          {t('panels:deal.backToDeal')}
        </Button>
        <Button className="btn btn-seal" isDisabled={refusal !== null || hasMistake} onPress={() => send({ type: 'move.chosen', move })}>
          <Icon name="deal" size={18} /> {t('panels:deal.counterSend')}
        </Button>
      </footer>
    </>
  )
}
