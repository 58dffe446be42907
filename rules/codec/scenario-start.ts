import { ALL_SEATS } from '../model/indexes'
import { CARDS } from '../content/catalogue'
import type { Numbers } from '../model/numbers'
import type { Scenario } from '../model/scenario'
import { ALL_ORGANS, FACTIONS, factionAt, seatOf, type Faction } from '../model/ids'
import type { Offer } from '../model/offer'
import { expecting } from '../schema/expectation'
import { problemAt, problemNaming, type Problem } from './problem'

/** A start that is well formed, and what it is checked against; null where that is not well formed itself. */
export interface Beginning {
  readonly start: Scenario['start']
  readonly length: number | null
  /** The rules' numbers as the scenario changes them. */
  readonly numbers: Numbers | null
}

/** What is wrong with a scenario's start though every field by itself is well formed: parts that contradict each other. */
export function startProblems(scenario: Beginning): Problem[] {
  return [
    ...accessProblems(scenario),
    ...contractProblems(scenario),
    ...applicationProblems(scenario),
    ...cardProblems(scenario),
    ...levelProblems(scenario),
  ]
}

function accessProblems({ start }: Beginning): Problem[] {
  return ALL_SEATS.flatMap((i): Problem[] => {
    const seat = factionAt(i)
    const contract = start.contracts.find((other) => other.seat === seat)
    const access = start.access[i]
    if (seat === 'tencent') return access === 3 ? [] : [problemAt('start.access[1]', expecting('tencent-access'), access)]
    if (access >= 2 && contract?.level !== access) return [problemAt(`start.access[${i}]`, expecting('access-contract', { seat }), access)]
    if (contract !== undefined && contract.level !== access)
      return [problemAt('start.contracts', expecting('contract-level', { level: access, seat }), contract.level)]
    return []
  })
}

function contractProblems({ start, length, numbers }: Beginning): Problem[] {
  return start.contracts.flatMap((contract, i) => {
    const path = `start.contracts[${i}]`
    const problems = termProblems(contract.seat, contract.terms, `${path}.terms`, numbers?.access.feeMax ?? null)
    if (length !== null && contract.until > length)
      problems.push(problemAt(`${path}.until`, expecting('whole', { from: 1, to: length }), contract.until))
    if (start.contracts.findIndex((other) => other.seat === contract.seat) !== i)
      problems.push(problemNaming(`${path}.seat`, expecting('contract-once'), contract.seat))
    return problems
  })
}

function applicationProblems({ start, numbers }: Beginning): Problem[] {
  return start.applications.flatMap((application, i) => {
    const path = `start.applications[${i}]`
    const access = start.access[seatOf(application.seat)]
    const problems = termProblems(application.seat, application.offer, `${path}.offer`, numbers?.access.feeMax ?? null)
    const only = onlyLevel(access)
    if (only !== null && application.level !== only)
      problems.push(problemAt(`${path}.level`, expecting('application-level', { levels: only, access }), application.level))
    if (start.applications.findIndex((other) => other.seat === application.seat) !== i)
      problems.push(problemNaming(`${path}.seat`, expecting('application-once'), application.seat))
    return problems
  })
}

/** The one level a seat may apply for from its access; null where both are open to it. */
function onlyLevel(access: number): 2 | 3 | null {
  if (access === 2) return null
  return access === 3 ? 3 : 2
}

function termProblems(seat: Faction, offer: Offer, path: string, feeMax: number | null): Problem[] {
  const problems: Problem[] = []
  if (offer.endExclusivity && seat !== 'ali') problems.push(problemAt(`${path}.endExclusivity`, expecting('exclusivity-ali'), true))
  if (feeMax !== null && offer.trafficFee > feeMax)
    problems.push(problemAt(`${path}.trafficFee`, expecting('whole', { from: 0, to: feeMax }), offer.trafficFee))
  return problems
}

function cardProblems({ start }: Beginning): Problem[] {
  return FACTIONS.flatMap((seat) => {
    const first = start.firstCards?.[seat] ?? []
    return first.flatMap((card, i): Problem[] => {
      const path = `start.firstCards.${seat}[${i}]`
      if (CARDS.get(card)?.faction !== seat) return [problemNaming(path, expecting('card-of', { seat }), card)]
      return first.indexOf(card) === i ? [] : [problemNaming(path, expecting('card-once'), card)]
    })
  })
}

/** Levels at the start may not be above what the rules' numbers, changed or not, allow. */
function levelProblems({ start, numbers }: Beginning): Problem[] {
  if (numbers === null) return []
  const problems: Problem[] = []
  const atMost = (path: string, value: number, most: number): void => {
    if (value > most) problems.push(problemAt(path, expecting('whole', { from: 0, to: most }), value))
  }
  for (const seat of ALL_SEATS) atMost(`start.scrutiny[${seat}]`, start.scrutiny[seat], numbers.scrutiny.limit[seat])
  for (const [belt, levels] of Object.entries(start.supply))
    levels.forEach((level, seat) => atMost(`start.supply.${belt}[${seat}]`, level, numbers.supply.max))
  for (const [macro, levels] of Object.entries(start.service))
    levels.forEach((level, seat) => atMost(`start.service.${macro}[${seat}]`, level, numbers.service.max))
  for (const organ of ALL_ORGANS) atMost(`start.organs[${organ}]`, start.organs[organ], numbers.organs.max)
  atMost('start.toll', start.toll, numbers.toll.max)
  atMost('start.cards', start.cards, numbers.handLimit)
  atMost('start.stakes[1]', start.stakes[1], 0)
  return problems
}
