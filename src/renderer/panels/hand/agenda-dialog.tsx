import { useState } from 'react'
import { Button, Dialog, Heading, Radio, RadioGroup } from 'react-aria-components'
import { AGENDAS, goalProgress, standingOf, type AgendaId, type Faction, type Move } from '../../../../rules'
import { CardPicture, Emblem } from '../../art'
import { useSend, useTable } from '../../table'
import { factionName, formatPoints, say, useWords } from '../../words'
import { AdviceButton } from '../advice/advice-button'
import { AdvisedMark, useAdvised } from '../advice/advised'
import { Sheet } from '../common/sheet'
import { SheetMenu } from '../common/sheet-menu'
import { OwnTerm } from '../seats/own-term'
import { writeMetric } from '../seats/metric-figure'

/** The choice of a secret agenda: two lie on the table, one is kept. */
export function AgendaDialog() {
  const { stage, decider, legal } = useTable()
  const open = stage === 'human-turn' && decider?.kind === 'agenda'
  const agendas = legal.flatMap((move) => (move.type === 'choose-agenda' ? [move.agenda] : []))
  return (
    <Sheet isOpen={open} className="agenda-sheet">
      {open && <AgendaChoice key={decider.seat} seat={decider.seat} agendas={agendas} />}
    </Sheet>
  )
}

function AgendaChoice({ seat, agendas }: { readonly seat: Faction; readonly agendas: readonly AgendaId[] }) {
  const { t } = useWords()
  const send = useSend()
  const [chosen, choose] = useState<{ readonly agenda: AgendaId; readonly over: Move | null } | null>(null)
  const advised = useAdvised()
  // What is advised lies chosen as if one had chosen it, until one chooses otherwise.
  const fromAdvice = advised?.type === 'choose-agenda' && chosen?.over !== advised ? advised.agenda : null
  const kept = fromAdvice ?? chosen?.agenda ?? null
  return (
    <Dialog className="sheet-dialog" data-faction={seat}>
      <AgendaHead seat={seat} />
      <RadioGroup
        className="agenda-choices"
        aria-label={t('panels:agenda.choices')}
        value={kept}
        onChange={(agenda) => choose({ agenda, over: advised })}
      >
        {agendas.map((agenda, index) => (
          <AgendaCard key={agenda} agenda={agenda} seat={seat} isFirst={index === 0} />
        ))}
      </RadioGroup>
      <OwnTerm seat={seat} />
      <div className="sheet-buttons">
        <AdviceButton />
        <Button
          className="btn btn-seal"
          data-advised={fromAdvice !== null}
          isDisabled={kept === null}
          onPress={() => kept !== null && send({ type: 'move.chosen', move: { type: 'choose-agenda', seat, agenda: kept } })}
        >
          {t('panels:agenda.keep')}
          {fromAdvice !== null && <AdvisedMark />}
        </Button>
      </div>
    </Dialog>
  )
}

function AgendaHead({ seat }: { readonly seat: Faction }) {
  const { t, lang } = useWords()
  return (
    <header className="sheet-head">
      <Emblem faction={seat} size={36} />
      <div>
        <Heading slot="title">{t('panels:agenda.title', { seat: factionName(seat, lang) })}</Heading>
        <p className="soft">{t('panels:agenda.text')}</p>
      </div>
      <SheetMenu />
    </header>
  )
}

function AgendaCard({ agenda: id, seat, isFirst }: { readonly agenda: AgendaId; readonly seat: Faction; readonly isFirst: boolean }) {
  const { t, lang } = useWords()
  const { position } = useTable()
  const agenda = AGENDAS.get(id)
  if (agenda === undefined) return null
  return (
    <Radio value={id} autoFocus={isFirst} className="card agenda-card" data-faction={agenda.faction}>
      <span className="card-art">
        <CardPicture picture={agenda.picture} />
      </span>
      <span className="card-name">{say(agenda.name, lang)}</span>
      <span className="card-text">{say(agenda.text, lang)}</span>
      <span className="agenda-goal">{say(agenda.goal.words, lang)}</span>
      <span className="agenda-steps">
        <span className="agenda-now num">
          {t('panels:account.now', {
            value: writeMetric(agenda.goal.metric, goalProgress(standingOf(position), seat, agenda.goal).value, lang),
          })}
        </span>
        {agenda.goal.steps.map((step) => (
          <span key={step.at} className="chip num">
            {agenda.goal.reach === 'at-least' ? '≥' : '≤'} {writeMetric(agenda.goal.metric, step.at, lang)} ·{' '}
            {formatPoints(step.points, lang)}
          </span>
        ))}
      </span>
    </Radio>
  )
}
