import { Button } from 'react-aria-components'
import { changesBetween, factionAt, type Application } from '../../../../rules'
import { Icon } from '../../art'
import { useSend, useTable } from '../../table'
import { changeLine, factionName, formatList, useWords } from '../../words'
import { AdvisedMark, useAdvisedAnswer } from '../advice/advised'
import { useAskFirst } from '../common/ask-first'
import { consequencesOf } from './consequences'
import { Costs } from './costs'
import type { DossierMode } from './dossier-mode'

/** The applicant's answer to a counter: what Tencent asks beyond the offer, and two ways out. */
export function AnswerDesk({ mode: { application, counter } }: { readonly mode: Extract<DossierMode, { readonly kind: 'answer' }> }) {
  const { t, lang } = useWords()
  const send = useSend()
  const [ask, question] = useAskFirst()
  const advised = useAdvisedAnswer()
  const seat = factionAt(application.seat)
  const asked = changesBetween(application.offer, counter).map((concession) => changeLine(concession, counter, t, lang))
  const answer = (accept: boolean) => () =>
    ask(t(accept ? 'panels:dossier.accept' : 'panels:dossier.decline'), () =>
      send({ type: 'move.chosen', move: { type: 'answer-counter', seat, accept } }),
    )
  return (
    <section className="ruling-desk desk-answer">
      <div>
        <h3>{t('panels:dossier.countered')}</h3>
        <p>{t('panels:dossier.asksFor', { terms: formatList(asked, lang) })}</p>
      </div>
      <div className="rulings">
        <Button className="ruling" data-ruling="approve" data-advised={advised === true} onPress={answer(true)}>
          <Icon name="accept" size={26} />
          <span>
            <strong className="display">{t('panels:dossier.accept')}</strong>
            {advised === true && <AdvisedMark />}
            <span className="ruling-after">{t('panels:dossier.acceptText')}</span>
          </span>
        </Button>
        <Button className="ruling" data-ruling="reject" data-advised={advised === false} onPress={answer(false)}>
          <Icon name="decline" size={26} />
          <span>
            <strong className="display">{t('panels:dossier.decline')}</strong>
            {advised === false && <AdvisedMark />}
            <Declined application={application} />
          </span>
        </Button>
      </div>
      {question}
    </section>
  )
}

/** What follows if the counter is declined, in the figures Tencent had before it when it asked. */
function Declined({ application }: { readonly application: Application }) {
  const { t, lang } = useWords()
  const { counter } = consequencesOf(useTable().position, application)
  return (
    <span className="ruling-after">
      <span>{t('panels:dossier.declineText', { seat: factionName(factionAt(application.seat), lang) })}</span>
      <Costs consequence={counter} when="declining" />
    </span>
  )
}
