import { useMemo } from 'react'
import {
  changesBetween,
  concessionsOf,
  factionAt,
  type Application,
  type ApplicationStep,
  type Concession,
  type Seat,
} from '../../../../rules'
import { Icon, Stamp, type IconName } from '../../art'
import { useTable, type NoteView } from '../../table'
import { changeLine, formatCash, formatList, quarterName, useWords } from '../../words'
import { SeatName } from '../common/seat-name'
import { BotReasons } from '../why/bot-reasons'
import { reasonsOfSteps } from './nearest'

/** The life of an application so far, and the money that lies in escrow on it. */
export function DossierHistory({ application }: { readonly application: Application }) {
  const { t } = useWords()
  const { notes } = useTable()
  const why = useMemo(() => reasonsOfSteps(application, notes), [application, notes])
  return (
    <>
      <section className="history">
        <h3>{t('panels:dossier.history')}</h3>
        <ol>
          {application.steps.map((step, index) => (
            <Step key={index} step={step} before={application.steps[index - 1] ?? null} why={why[index] ?? null} />
          ))}
        </ol>
      </section>
      <section className="escrow">
        <h3>{t('panels:dossier.lobbying')}</h3>
        {application.lobbies.length === 0 && <p className="soft small">{t('panels:dossier.noLobby')}</p>}
        <ul>
          {application.lobbies.map((lobby) => (
            <EscrowLine key={`${lobby.seat}${lobby.side}`} seat={lobby.seat} side={lobby.side} amount={lobby.amount} />
          ))}
        </ul>
      </section>
    </>
  )
}

const STAMPS = {
  approved: 'good',
  accepted: 'good',
  'forced-open': 'good',
  rejected: 'bad',
  declined: 'bad',
  held: 'wait',
  countered: 'wait',
  filed: 'ink',
  revised: 'ink',
  withdrawn: 'ink',
} as const

interface StepProps {
  readonly step: ApplicationStep
  readonly before: ApplicationStep | null
  /** A bot Tencent's reasons for it. */
  readonly why: NoteView | null
}

function Step({ step, before, why }: StepProps) {
  const { t, lang } = useWords()
  const { position } = useTable()
  const changed = changesOfStep(step, before).map((concession) => changeLine(concession, step.offer, t, lang))
  return (
    <li>
      <span className="num soft small">{quarterName(position.config.startsAt, step.quarter, lang)}</span>
      <Stamp tone={STAMPS[step.step]}>{t(`step.${step.step}`)}</Stamp>
      {changed.length > 0 && <span className="small">{formatList(changed, lang)}</span>}
      {why !== null && <BotReasons why={why.why} />}
    </li>
  )
}

/** What a step put into the offer or took out of it; a counter that is declined leaves the offer as it was before. */
const changesOfStep = (step: ApplicationStep, before: ApplicationStep | null): readonly Concession[] => {
  if (step.step === 'declined') return []
  return before === null ? concessionsOf(step.offer) : changesBetween(before.offer, step.offer)
}

function EscrowLine({ seat, side, amount }: { readonly seat: Seat; readonly side: 'for' | 'against'; readonly amount: number }) {
  const { t, lang } = useWords()
  const icon: IconName = side === 'for' ? 'approve' : 'reject'
  return (
    <li>
      <SeatName faction={factionAt(seat)} size={16} />
      <Icon name={icon} size={16} />
      <span>{t('panels:dossier.escrow', { side: t(`side.${side}`), amount: formatCash(amount, lang) })}</span>
    </li>
  )
}
