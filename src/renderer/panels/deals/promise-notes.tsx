import {
  factionAt,
  forecast,
  pendingApplications,
  priceOfPromise,
  regionIndex,
  seatOf,
  type DealTerm,
  type Faction,
  type Position,
  type PromiseTerm,
} from '../../../../rules'
import { useTable } from '../../table'
import {
  factionName,
  formatCash,
  formatPair,
  formatPoints,
  offerPhrase,
  quarterName,
  regionName,
  useWords,
  type Language,
  type Translate,
} from '../../words'
import { standingIn } from '../actions/target-facts'
import { refusalShuts } from '../dossier/estimate'
import { positionWithGrant, positionWithoutContract } from '../dossier/granted-position'
import { hasHadTurn } from './deal-estimate'
import { owedUntil } from './owed-until'

interface PromiseNotesProps {
  readonly promise: PromiseTerm
  /** Who gives its word, and to whom. */
  readonly giver: Faction
  readonly taker: Faction
  /** All that its side gives, and what the other gives for it. */
  readonly terms: readonly DealTerm[]
  readonly against: readonly DealTerm[]
}

/** Under a promise: what breaking it costs, and what one has to know to tell what it is worth. */
export function PromiseNotes({ promise, giver, taker, terms, against }: PromiseNotesProps) {
  const { t, lang } = useWords()
  const { position } = useTable()
  const price = priceOfPromise(terms, against)
  const owed = owedUntil(position, giver, taker, promise)
  const told = {
    seat: factionName(giver, lang),
    points: formatPoints(position.config.numbers.promise.breachPoints, lang),
    cash: formatCash(price, lang),
  }
  return (
    <span className="term-notes small">
      <span>{t(price > 0 ? 'panels:deal.breach' : 'panels:deal.breachFree', told)}</span>
      {owed !== null && (
        <strong>
          {t('panels:deal.owed', {
            seat: told.seat,
            to: factionName(taker, lang),
            quarter: quarterName(position.config.startsAt, owed, lang),
          })}
        </strong>
      )}
      {factsOf(promise, { position, giver, taker, t, lang }).map((fact) => (
        <span key={fact} className="soft">
          {fact}
        </span>
      ))}
    </span>
  )
}

interface Vow {
  readonly position: Position
  readonly giver: Faction
  readonly taker: Faction
  readonly t: Translate
  readonly lang: Language
}

/** What the board says about what is promised. */
function factsOf(promise: PromiseTerm, vow: Vow): readonly string[] {
  const { position, giver, taker, t, lang } = vow
  switch (promise.kind) {
    case 'support':
      return supportFacts(promise.quarters, vow)
    case 'no-subsidy':
      return promise.regions.map((id) =>
        t('panels:deal.standing', {
          seat: factionName(giver, lang),
          region: regionName(id, lang),
          standing: standingIn(position, regionIndex(id), seatOf(giver), t, lang),
        }),
      )
    case 'no-petition':
      return position.config.scrutiny
        ? [
            formatPair(
              factionName(taker, lang),
              t('panels:slip.scrutiny', {
                now: position.scrutiny[seatOf(taker)],
                limit: position.config.numbers.scrutiny.limit[seatOf(taker)],
              }),
              lang,
            ),
          ]
        : []
    case 'no-bid':
      return [t(hasHadTurn(position, giver) ? 'panels:deal.bidLater' : 'panels:deal.bidJudged', { seat: factionName(giver, lang) })]
    case 'no-throttle':
      return []
  }
}

/** When support is kept and when broken, as the rules judge it; and what an approval would bring, where something lies on the desk. */
function supportFacts(quarters: number, vow: Vow): readonly string[] {
  const { position, giver, taker, t, lang } = vow
  const { length, startsAt } = position.config
  const named = {
    seat: factionName(giver, lang),
    to: factionName(taker, lang),
    quarter: quarterName(startsAt, Math.min(length, position.quarter + quarters - 1), lang),
  }
  const application = pendingApplications(position).find(({ seat }) => factionAt(seat) === taker)
  if (application === undefined) return [t(giver === 'tencent' ? 'panels:deal.supportTencent' : 'panels:deal.supportOther', named)]
  if (application.lobbies.some(({ seat, side }) => factionAt(seat) === giver && side === 'for'))
    return [t('panels:deal.supportDone', named)]
  const { level, offer } = application
  const before = forecast(refusalShuts(position, taker, level) ? positionWithoutContract(position, taker) : position)
  const after = forecast(positionWithGrant(position, taker, level, offer))
  const points = (faction: Faction): string =>
    formatPoints(after.accounts[seatOf(faction)].total - before.accounts[seatOf(faction)].total, lang, { signed: true })
  return [
    t(giver === 'tencent' ? 'panels:deal.supportTencent' : 'panels:deal.supportOther', named),
    t('panels:deal.ifApproved', {
      to: named.to,
      level: t(`level.${level}`),
      offer: offerPhrase(offer, t, lang),
      theirs: points(taker),
      tencent: points('tencent'),
    }),
  ]
}
