import { applicationById, changesBetween, seatOf, type Application, type Faction } from '../../../../rules'
import { AccessGate, Emblem } from '../../art'
import { useTable, type RulingShow as Ruling, type SeatInfo } from '../../table'
import { changeLine, formatList, formatPoints, offerPhrase, quarterName, useWords } from '../../words'
import { useCallings } from '../common/use-callings'
import { blockedBy } from '../dossier/consequences'
import { MoodNeedle } from '../dossier/mood-needle'
import { LogLine } from '../side/log-list'
import { concerns, readableEntries } from '../side/log-view'
import { SpeechLine } from '../story/speech-line'
import { BotReasons } from '../why/bot-reasons'
import { contractFrom, costsDelay, followsFor, offerStamped, opensGate, readerOf, stampOf } from './ruling-view'

/** Who ruled on whose application and how, on which terms, why, and what follows; then what the gate does. The stamp lies over the board. */
export function RulingShow({ show }: { readonly show: Ruling }) {
  const { t } = useWords()
  const { viewer } = useTable()
  const by = useTencent()
  const { called } = useCallings()
  const { applicant, entry, finished, why, mood } = show
  const stamp = stampOf(entry)
  const names = { seat: called(applicant), judge: called('tencent') }
  return (
    <>
      <header className="show-head" role="status">
        <h3>{t(`panels:ruling.head.${stamp}.${readerOf(viewer, applicant)}`, names)}</h3>
        {mood !== null && <MoodNeedle mood={mood} by={by} />}
        {finished && <GateLine applicant={applicant} opens={opensGate(stamp)} />}
      </header>
      <div className="ruling-columns">
        <Follows show={show} names={names} />
        <div>
          <SpeechLine />
          <Terms show={show} />
          <BotReasons why={why} />
        </div>
      </div>
    </>
  )
}

/** How the gate stands once the ruling has moved it, or has not. */
function GateLine({ applicant, opens }: { readonly applicant: Faction; readonly opens: boolean }) {
  const { t } = useWords()
  const { called } = useCallings()
  const { position, viewer } = useTable()
  const level = position.access[seatOf(applicant)]
  const to = applicant === viewer ? 'you' : 'other'
  return (
    <p className="ruling-gate" data-opens={opens}>
      <AccessGate level={level} size={22} />{' '}
      {t(`panels:ruling.gate.${opens ? 'open' : 'shut'}.${to}`, { seat: called(applicant), access: t(`access.${level}`) })}
    </p>
  )
}

/** What lay on the desk, for whoever cannot see it on the stamped dossier, and what Tencent asks beyond it. */
function Terms({ show: { entry, nearest } }: { readonly show: Ruling }) {
  const { t, lang } = useWords()
  const { position } = useTable()
  const application = applicationById(position, entry.application)
  const offer = offerStamped(application, entry)
  if (offer === null || application === null) return null
  if (entry.kind === 'counter-answered')
    return <p className="visually-hidden">{t('panels:ruling.counterTerms', { offer: offerPhrase(offer, t, lang) })}</p>
  const asked = changesBetween(application.offer, offer).map((concession) => changeLine(concession, offer, t, lang))
  return (
    <>
      <p className="visually-hidden">{t('panels:ruling.offered', { offer: offerPhrase(application.offer, t, lang) })}</p>
      {asked.length > 0 ? (
        <p>{t('panels:dossier.asksFor', { terms: formatList(asked, lang) })}</p>
      ) : (
        <Nearest application={application} nearest={nearest} />
      )}
    </>
  )
}

/** After a refusal: what would have passed, or what a person hints at. */
function Nearest({ application: { offer }, nearest }: { readonly application: Application; readonly nearest: Ruling['nearest'] }) {
  const { t, lang } = useWords()
  const isBots = useTencent() === 'bot'
  if (nearest === null) return null
  const changes = changesBetween(offer, nearest).map((concession) => changeLine(concession, nearest, t, lang))
  const terms = formatList(changes, lang)
  return <p className="ruling-nearest">{t(isBots ? 'panels:ruling.nearest' : 'panels:nearest.hint', { terms })}</p>
}

/** Whether a person rules, who may say what they like, or a bot, which tells the truth. */
const useTencent = (): SeatInfo['kind'] => useTable().seats.find(({ faction }) => faction === 'tencent')?.kind ?? 'bot'

interface FollowsProps {
  readonly show: Ruling
  readonly names: { readonly seat: string; readonly judge: string }
}

/** What comes of it at once: the gate, what waiting costs, and the rest, the reader's own part first. */
function Follows({ show, names }: FollowsProps) {
  const { viewer } = useTable()
  const lines = followsFor(readableEntries(show.follows), show.applicant, (one) => viewer !== null && concerns(one, viewer))
  return (
    <ul className="ruling-follows">
      <GateFollows show={show} names={names} />
      <DelayFollows show={show} names={names} />
      {lines.map((line, at) => (
        <LogLine key={at} entry={line} personal />
      ))}
    </ul>
  )
}

/** What becomes of the gate: the contract that has begun, or what the applicant may do next. */
function GateFollows({ show: { applicant, entry, follows }, names }: FollowsProps) {
  const { t, lang } = useWords()
  const { position, viewer } = useTable()
  const stamp = stampOf(entry)
  const contract = contractFrom(follows, applicant)
  if (opensGate(stamp) && contract === null) return null
  const { startsAt, length } = position.config
  const isOver = entry.quarter === length && !opensGate(stamp) && stamp !== 'counter'
  const next = isOver ? 'last' : stamp === 'accepted' ? 'approve' : stamp
  return (
    <li className="log-line" data-tone={contract === null ? 'big' : 'good'}>
      <AccessGate level={contract?.level ?? position.access[seatOf(applicant)]} size={16} />
      <span>
        {t(`panels:ruling.next.${next}.${readerOf(viewer, applicant)}`, {
          ...names,
          until: quarterName(startsAt, blockedBy(position.config, entry.quarter), lang),
          level: contract === null ? '' : t(`level.${contract.level}`),
          ends: contract === null ? '' : quarterName(startsAt, contract.until, lang),
        })}
      </span>
    </li>
  )
}

/** What it costs both sides that the applicant has to wait. */
function DelayFollows({ show: { applicant, entry }, names }: FollowsProps) {
  const { t, lang } = useWords()
  const { position, viewer } = useTable()
  const { points } = position.config.numbers.delay
  if (points === 0 || !costsDelay(stampOf(entry))) return null
  return (
    <li className="log-line" data-tone="bad" data-faction={applicant}>
      <Emblem faction={applicant} size={16} />
      <span>{t(`panels:ruling.delay.${readerOf(viewer, applicant)}`, { ...names, points: formatPoints(points, lang) })}</span>
    </li>
  )
}
