import { Trans } from 'react-i18next'
import { useMemo } from 'react'
import { Button, Dialog, Heading } from 'react-aria-components'
import { MACROS, macroIndex, seatOf, type Faction } from '../../../../rules'
import { Emblem, Icon } from '../../art'
import { useSend, useTable } from '../../table'
import { factionName, formatCash, formatShoppers, macroPhrase, useWords } from '../../words'
import { AdviceButton } from '../advice/advice-button'
import { AdvisedMark, useAdvisedAnswer } from '../advice/advised'
import { useAskFirst } from '../common/ask-first'
import { Change } from '../common/change'
import { Sheet } from '../common/sheet'
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
  const id = MACROS[macroIndex(macro)]
  const [ask, question] = useAskFirst()
  const advised = useAdvisedAnswer()
  const choice = (accept: boolean): string =>
    accept ? t('panels:support.buy', { price: formatCash(price, lang) }) : t('panels:support.decline')
  const answer = (accept: boolean) => () =>
    ask(choice(accept), () => send({ type: 'move.chosen', move: { type: 'answer-support', seat, accept } }))
  return (
    <>
      <header className="sheet-head" data-faction={seat}>
        <Emblem faction={seat} size={40} />
        <div>
          <Heading slot="title">{t('panels:support.title', { seat: factionName(seat, lang) })}</Heading>
          <p>
            {t('panels:support.text', {
              macro: macroPhrase(id, lang),
              price: formatCash(price, lang),
              appeal: position.config.numbers.push.appeal,
              quarters: position.config.numbers.push.quarters,
            })}
          </p>
        </div>
      </header>
      <GuideStrip place="deal" />
      <SupportForecast seat={seat} macro={macro} />
      <div className="sheet-buttons">
        <AdviceButton />
        <Button className="btn" data-advised={advised === false} onPress={answer(false)}>
          <Icon name="decline" size={18} /> {choice(false)}
          {advised === false && <AdvisedMark />}
        </Button>
        <Button className="btn btn-seal" data-advised={advised === true} onPress={answer(true)}>
          <Icon name="accept" size={18} /> {choice(true)}
          {advised === true && <AdvisedMark />}
        </Button>
        {question}
      </div>
    </>
  )
}

/** What the push would bring: the seat's buyers in the macro-region now, and the difference it makes at the close. */
function SupportForecast({ seat, macro }: { readonly seat: Faction; readonly macro: string }) {
  const { t, lang } = useWords()
  const { position } = useTable()
  const estimate = useMemo(() => estimateSupport(position, seat, macro), [position, seat, macro])
  return (
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
  )
}
