import {
  agendaProgress,
  AGENDAS,
  CARDS,
  factionAt,
  missions,
  privateTermProgress,
  seatOf,
  standingOf,
  type Agenda,
  type Faction,
  type GoalProgress,
  type PlayerView,
  type Seat,
  type Standing,
} from '../../../../rules'
import { Emblem } from '../../art'
import type { OwnSheetView } from '../../table'
import {
  describePromise,
  describeProgress,
  factionName,
  formatCash,
  quarterName,
  say,
  sitterName,
  useWords,
  type Language,
  type Translate,
} from '../../words'

interface OwnSheetPageProps {
  readonly seat: OwnSheetView['seat']
  /** What the seat knows: nobody else's secrets are in it. */
  readonly position: PlayerView
}

/** One page with all that a team alone knows, and what it plans by: shown in a pause, or printed. */
export function OwnSheetPage({ seat, position }: OwnSheetPageProps) {
  const { t, lang } = useWords()
  const { faction } = seat
  const own = seatOf(faction)
  const { startsAt } = position.config
  const standing = standingOf(position)
  return (
    <section className="own-sheet guide-page" data-faction={faction}>
      <header>
        <Emblem faction={faction} size={36} />
        <h2>
          {factionName(faction, lang)} · {sitterName(seat, t)}
        </h2>
        <strong>{quarterName(startsAt, position.quarter, lang)}</strong>
      </header>
      <div className="guide-body">
        <p>
          <strong>{t('lesson:ownSheet.cash', { cash: formatCash(position.cash[own], lang) })}</strong>
          {faction !== 'tencent' && <> · {contractLine(position, own, t, lang)}</>}
        </p>
        <h3>{t('lesson:ownSheet.missions')}</h3>
        <Goals goals={missions(standing, faction)} />
        <OwnAgenda standing={standing} position={position} faction={faction} />
        <OwnTerm standing={standing} faction={faction} />
        <OwnHand position={position} faction={faction} />
        <OwnPromises position={position} faction={faction} />
        <h3>{t('lesson:ownSheet.plan')}</h3>
        {[1, 2, 3, 4].map((line) => (
          <span key={line} className="guide-line" aria-hidden="true" />
        ))}
      </div>
      <footer>
        <span>{t('lesson:ownSheet.title')}</span>
        <span>{t('lesson:ownSheet.note')}</span>
      </footer>
    </section>
  )
}

const contractLine = ({ access, contracts, config }: PlayerView, own: Seat, t: Translate, lang: Language): string => {
  const level = t(`access.${access[own]}`)
  const contract = contracts[own]
  if (contract === null) return t('lesson:ownSheet.noContract', { access: level })
  return t('lesson:ownSheet.contractTo', { access: level, quarter: quarterName(config.startsAt, contract.until, lang) })
}

/** Goals with where they stand. */
function Goals({ goals }: { readonly goals: readonly GoalProgress[] }) {
  const { t, lang } = useWords()
  return (
    <ul>
      {goals.map((progress) => (
        <li key={progress.goal.id}>
          {say(progress.goal.words, lang)} <small>{t('lesson:ownSheet.now', { value: describeProgress(progress, t, lang) })}</small>
        </li>
      ))}
    </ul>
  )
}

interface SecretProps {
  readonly standing: Standing
  readonly faction: Faction
}

/** The agenda that was kept, or those that are still to be chosen from. */
function OwnAgenda({ standing, faction, position }: SecretProps & { readonly position: PlayerView }) {
  const { t, lang } = useWords()
  const kept = agendaProgress(standing, faction)
  if (kept !== null)
    return (
      <>
        <h3>{t('lesson:ownSheet.named', { what: t('lesson:ownSheet.agenda'), name: say(kept.agenda.name, lang) })}</h3>
        <Goals goals={[kept]} />
      </>
    )
  const dealt = position.agendaChoices[seatOf(faction)].flatMap((id): readonly Agenda[] => {
    const agenda = AGENDAS.get(id ?? '')
    return agenda === undefined ? [] : [agenda]
  })
  if (dealt.length === 0) return null
  return (
    <>
      <h3>{t('lesson:ownSheet.choose')}</h3>
      <ul>
        {dealt.map(({ id, name, goal }) => (
          <li key={id}>
            <strong>{say(name, lang)}</strong> {say(goal.words, lang)}
          </li>
        ))}
      </ul>
    </>
  )
}

function OwnTerm({ standing, faction }: SecretProps) {
  const { t, lang } = useWords()
  const own = privateTermProgress(standing, faction)
  if (own === null) return null
  return (
    <>
      <h3>{t('lesson:ownSheet.named', { what: t(`panels:term.${own.term.kind}`), name: say(own.term.name, lang) })}</h3>
      <Goals goals={[own]} />
    </>
  )
}

function OwnHand({ position, faction }: { readonly position: PlayerView; readonly faction: Faction }) {
  const { t, lang } = useWords()
  const hand = position.hands[seatOf(faction)].flatMap((id) => CARDS.get(id ?? '') ?? [])
  return (
    <>
      <h3>{t('lesson:ownSheet.hand')}</h3>
      {hand.length === 0 && <p>{t('lesson:ownSheet.noHand')}</p>}
      <ul>
        {hand.map(({ id, name, cost, actions, text }) => (
          <li key={id}>
            <strong>{say(name, lang)}</strong>{' '}
            {t('lesson:ownSheet.cardCost', { cash: formatCash(cost, lang), actions: t('panels:hand.actions', { count: actions }) })}{' '}
            {say(text, lang)}
          </li>
        ))}
      </ul>
    </>
  )
}

/** Promises that still bind this team, or somebody towards it. */
function OwnPromises({ position, faction }: { readonly position: PlayerView; readonly faction: Faction }) {
  const { t, lang } = useWords()
  const own = seatOf(faction)
  const open = position.promises.filter(({ by, to, status }) => status === 'open' && (by === own || to === own))
  return (
    <>
      <h3>{t('lesson:ownSheet.promises')}</h3>
      {open.length === 0 && <p>{t('lesson:ownSheet.noPromises')}</p>}
      <ul>
        {open.map(({ id, by, to, promise, until }) => (
          <li key={id}>
            {t('lesson:ownSheet.given', {
              seat: factionName(factionAt(by), lang),
              to: factionName(factionAt(to), lang),
              promise: describePromise(promise, factionAt(to), t, lang),
              quarter: quarterName(position.config.startsAt, until, lang),
            })}
          </li>
        ))}
      </ul>
    </>
  )
}
