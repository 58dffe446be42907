import { Trans } from 'react-i18next'
import { useMemo } from 'react'
import { Dialog, Heading } from 'react-aria-components'
import { seatOf, type Faction } from '../../../../rules'
import { Emblem } from '../../art'
import { useSend, useTable } from '../../table'
import { factionName, formatCash, formatShoppers, macroPhrase, useWords } from '../../words'
import { AnswerButtons } from '../advice/answer-buttons'
import { Change } from '../common/change'
import { Sheet } from '../common/sheet'
import { SheetMenu } from '../common/sheet-menu'
import { goalsBetween } from '../goals/goal-changes'
import { OwnGoals } from '../goals/own-goals'
import { GuideStrip } from '../guide/guide-strip'
import { estimateSupport } from './support-estimate'

/** Tencent's offer of a push, for its partner to buy or not. */
export function SupportDialog() {
  const { stage, position, decider } = useTable()
  const { pending } = position
  if (stage !== 'answer' || decider?.by !== 'human' || pending.kind !== 'support') return null
  return (
    <Sheet isOpen className="small-sheet">
      <Dialog className="sheet-dialog">
        <SupportAnswer seat={pending.seat} macro={pending.macro} price={pending.price} />
      </Dialog>
    </Sheet>
  )
}

function SupportAnswer({ seat, macro, price }: { readonly seat: Faction; readonly macro: string; readonly price: number }) {
  const { t, lang } = useWords()
  const { position } = useTable()
  const send = useSend()
  const { appeal, quarters } = position.config.numbers.push
  return (
    <>
      <header className="sheet-head" data-faction={seat}>
        <Emblem faction={seat} size={40} />
        <div>
          <Heading slot="title">{t('panels:support.title', { seat: factionName(seat, lang) })}</Heading>
          <p>{t('panels:support.text', { macro: macroPhrase(macro, lang), price: formatCash(price, lang), appeal, quarters })}</p>
        </div>
        <SheetMenu />
      </header>
      <GuideStrip place="deal" />
      <SupportForecast seat={seat} macro={macro} price={price} />
      <div className="sheet-buttons">
        <AnswerButtons
          accept={t('panels:support.buy', { price: formatCash(price, lang) })}
          decline={t('panels:support.decline')}
          costs={price > 0}
          onAnswer={(accept) => send({ type: 'move.chosen', move: { type: 'answer-support', seat, accept } })}
        />
      </div>
    </>
  )
}

/** What the push would bring: the seat's buyers in the macro-region now, and the difference it makes at the close. */
function SupportForecast({ seat, macro, price }: { readonly seat: Faction; readonly macro: string; readonly price: number }) {
  const { t, lang } = useWords()
  const { position, viewer } = useTable()
  const estimate = useMemo(() => estimateSupport(position, seat, macro, price), [position, seat, macro, price])
  const { without, bought } = estimate.closes
  return (
    <>
      <ul className="support-facts">
        <li>
          {t('panels:support.now', { buyers: formatShoppers(estimate.now, lang), cash: formatCash(position.cash[seatOf(seat)], lang) })}
        </li>
        <li>{t('panels:support.without', { buyers: formatShoppers(estimate.without, lang) })}</li>
        <li>
          <Trans
            t={t}
            i18nKey="panels:support.bought"
            values={{ buyers: formatShoppers(estimate.bought, lang) }}
            components={{
              change: <Change kind="shoppers" value={estimate.bought - estimate.without} />,
              points: <Change kind="points" value={estimate.points} named />,
            }}
          />
        </li>
      </ul>
      {viewer !== null && <OwnGoals changes={goalsBetween(without, bought, viewer)} saysNone />}
    </>
  )
}
