import { useState } from 'react'
import { Button } from 'react-aria-components'
import { changesBetween, factionAt, type Application, type Ruling } from '../../../../rules'
import { Icon } from '../../art'
import { useSend, useTable } from '../../table'
import { describeRejection, formatCash, quarterName, useWords } from '../../words'
import { AdvisedMark, useAdvised } from '../advice/advised'
import { useAskFirst } from '../common/ask-first'
import { consequencesOf, type Consequence } from './consequences'
import { Costs } from './costs'
import type { DossierMode } from './dossier-mode'
import { HoldSheet } from './hold-sheet'

type RulingMode = Extract<DossierMode, { readonly kind: 'ruling' }>

/** Tencent's desk: four rulings, each with what follows from it; or the counter being written. */
export function RulingDesk({ mode }: { readonly mode: RulingMode }) {
  const { t } = useWords()
  const { position } = useTable()
  const { application } = mode
  if (mode.draft !== null) return <CounterDesk mode={mode} />
  const consequences = consequencesOf(position, application)
  return (
    <section className="ruling-desk">
      <h3 className="visually-hidden">{t('panels:dossier.rule')}</h3>
      <div className="rulings">
        {(['approve', 'counter', 'hold', 'reject'] as const).map((ruling) => (
          <RulingButton key={ruling} ruling={ruling} application={application} consequence={consequences[ruling]} />
        ))}
      </div>
    </section>
  )
}

function RulingButton({
  ruling,
  application,
  consequence,
}: {
  readonly ruling: Ruling
  readonly application: Application
  readonly consequence: Consequence
}) {
  const { t } = useWords()
  const send = useSend()
  const { seats } = useTable()
  const [ask, question] = useAskFirst()
  const [holds, setHolds] = useState(false)
  const advised = useAdvised()
  const isAdvised = advised?.type === 'rule' && advised.application === application.id && advised.ruling === ruling
  const applicant = seats.find(({ faction }) => faction === factionAt(application.seat))
  const press = (): void => {
    if (ruling === 'counter') send({ type: 'counter.begin', application: application.id })
    // A bot makes nothing of what it is shown.
    else if (ruling === 'hold' && applicant?.kind === 'human') setHolds(true)
    else
      ask(t(`ruling.${ruling}`), () =>
        send({ type: 'move.chosen', move: { type: 'rule', seat: 'tencent', application: application.id, ruling } }),
      )
  }
  return (
    <>
      <Button className="ruling" data-ruling={ruling} data-advised={isAdvised} onPress={press}>
        <Icon name={ruling} size={26} />
        <span>
          <strong className="display">{t(`ruling.${ruling}`)}</strong>
          {isAdvised && <AdvisedMark />}
          <Consequences consequence={consequence} />
        </span>
      </Button>
      {question}
      <HoldSheet application={application} isOpen={holds} onClose={() => setHolds(false)} />
    </>
  )
}

function Consequences({ consequence }: { readonly consequence: Consequence }) {
  const { t, lang } = useWords()
  const { quarter, config } = useTable().position
  const { startsAt, length } = config
  const { ruling, lobbying, blockedUntil } = consequence
  return (
    <span className="ruling-after">
      <span>{t(`panels:dossier.after.${ruling === 'hold' && quarter === length ? 'holdLast' : ruling}`)}</span>
      <Costs consequence={consequence} when={ruling === 'counter' ? 'ifDeclined' : 'atOnce'} />
      {lobbying > 0 && <span className="good">{t('panels:dossier.keeps', { amount: formatCash(lobbying, lang) })}</span>}
      {blockedUntil > 0 && <span>{t('panels:dossier.blocked', { quarter: quarterName(startsAt, blockedUntil, lang) })}</span>}
    </span>
  )
}

function CounterDesk({ mode: { application, draft, refusal } }: { readonly mode: RulingMode }) {
  const { t, lang } = useWords()
  const { position } = useTable()
  const send = useSend()
  const [ask, question] = useAskFirst()
  const max = position.config.numbers.access.maxCounterChanges
  const changes = draft === null ? 0 : changesBetween(application.offer, draft).length
  return (
    <section className="ruling-desk desk-row">
      <div>
        <h3>{t('panels:dossier.counter')}</h3>
        {refusal !== null && changes > 0 ? (
          <p className="why-not">{describeRejection(refusal, t, lang)}</p>
        ) : (
          <p>{t('panels:dossier.counterText', { max })}</p>
        )}
      </div>
      <p className="counter-count display" data-over={changes > max} role="status">
        {t('panels:dossier.changes', { count: changes, max })}
      </p>
      <div className="sheet-buttons">
        <Button className="btn" onPress={() => send({ type: 'counter.cancel', application: application.id })}>
          {t('cancel')}
        </Button>
        <Button
          className="btn btn-seal"
          isDisabled={refusal !== null}
          onPress={() => ask(t('panels:dossier.send'), () => send({ type: 'counter.send', application: application.id }))}
        >
          <Icon name="counter" size={18} /> {t('panels:dossier.send')}
        </Button>
        {question}
      </div>
    </section>
  )
}
