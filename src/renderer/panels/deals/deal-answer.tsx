import { useState } from 'react'
import { Button, Heading } from 'react-aria-components'
import type { Deal, DealTerm, Faction } from '../../../../rules'
import { Emblem, Icon } from '../../art'
import { useSend } from '../../table'
import { describeTerm, factionName, useWords } from '../../words'
import { AdvisedMark, useAdvised } from '../advice/advised'
import { AnswerButtons } from '../advice/answer-buttons'
import { SheetMenu } from '../common/sheet-menu'
import { useApplications } from '../common/use-applications'
import { GuideStrip } from '../guide/guide-strip'
import { DealCounter } from './deal-counter'
import { kindOf } from './deal-draft'
import { DealForecast } from './deal-forecast'
import { PromiseRecordLine } from './promise-record-line'
import { iconOfTerm } from './term-icon'
import { TermNotes } from './term-notes'

/** A deal on the table, both sides readable, for the other seat to take, to leave, or to answer once with other terms. */
export function DealAnswer({ deal }: { readonly deal: Deal }) {
  const [countering, setCountering] = useState(false)
  return countering ? (
    <DealCounter deal={deal} onBack={() => setCountering(false)} />
  ) : (
    <DealOffered deal={deal} onCounter={() => setCountering(true)} />
  )
}

function DealOffered({ deal, onCounter }: { readonly deal: Deal; readonly onCounter: () => void }) {
  const { t, lang } = useWords()
  const send = useSend()
  const first = deal.counterTo === null
  const names = { seat: factionName(deal.to, lang), from: factionName(deal.from, lang) }
  return (
    <>
      <header className="sheet-head" data-faction={deal.to}>
        <Emblem faction={deal.to} size={40} />
        <div>
          <Heading slot="title">{t(first ? 'panels:deal.answerTitle' : 'panels:deal.counteredTitle', names)}</Heading>
          <p className="soft">{t(first ? 'panels:deal.answerText' : 'panels:deal.counteredText')}</p>
        </div>
        <SheetMenu />
      </header>
      <GuideStrip place="deal" />
      <div className="deal-body">
        <div className="deal-sides">
          <OfferedSide giver={deal.from} taker={deal.to} terms={deal.give} against={deal.take} />
          <OfferedSide giver={deal.to} taker={deal.from} terms={deal.take} against={deal.give} />
        </div>
        <DealForecast deal={deal} />
      </div>
      <footer className="deal-foot">
        <p>
          {t('panels:deal.wordOf', { seat: names.from })} <PromiseRecordLine by={deal.from} />
        </p>
        {first && <CounterButton onPress={onCounter} />}
        <AnswerButtons
          accept={t('panels:deal.accept')}
          decline={t('panels:deal.decline')}
          costs={deal.take.length > 0}
          onAnswer={(accept) => send({ type: 'move.chosen', move: { type: 'answer-deal', seat: deal.to, accept } })}
        />
      </footer>
    </>
  )
}

/** To the desk at which the deal is answered with other terms; where the advice is to do so, it is marked and lays those terms there. */
function CounterButton({ onPress }: { readonly onPress: () => void }) {
  const { t } = useWords()
  const isAdvised = useAdvised()?.type === 'counter-deal'
  return (
    <Button className="btn" data-advised={isAdvised} onPress={onPress}>
      <Icon name="deal" size={18} /> {t('panels:deal.counter')}
      {isAdvised && <AdvisedMark />}
    </Button>
  )
}

interface OfferedSideProps {
  readonly giver: Faction
  readonly taker: Faction
  readonly terms: readonly DealTerm[]
  /** What the other side gives for them. */
  readonly against: readonly DealTerm[]
}

function OfferedSide({ giver, taker, terms, against }: OfferedSideProps) {
  const { t, lang } = useWords()
  const applicationOf = useApplications()
  return (
    <section className="deal-side" data-faction={giver}>
      <h3>
        <Emblem faction={giver} size={24} /> {t('panels:deal.gives', { seat: factionName(giver, lang) })}
      </h3>
      {terms.length === 0 && <p className="soft deal-empty">{t('panels:deal.nothing')}</p>}
      <ul className="deal-terms">
        {terms.map((term, index) => (
          <li key={index} className="deal-term offered">
            <Icon name={iconOfTerm(kindOf(term))} size={22} />
            <span>
              {describeTerm(term, taker, t, lang, applicationOf)}
              <TermNotes term={term} giver={giver} taker={taker} terms={terms} against={against} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
