import { CARDS } from '../content/catalogue'
import { numbersWith } from '../content/numbers'
import type { Scenario } from '../model/content'
import { FACTIONS, ORGANS, type Faction } from '../model/ids'
import type { Offer } from '../model/offer'
import type { Problem } from './problem'

/** What is wrong with a scenario's start though every field by itself is well formed: parts that contradict each other. */
export function startProblems(scenario: Scenario): Problem[] {
  return [...accessProblems(scenario), ...contractProblems(scenario), ...applicationProblems(scenario), ...cardProblems(scenario), ...levelProblems(scenario)]
}

function accessProblems({ start }: Scenario): Problem[] {
  return FACTIONS.flatMap((seat, i): Problem[] => {
    const contract = start.contracts.find((other) => other.seat === seat)
    const access = start.access[i]
    if (seat === 'tencent') return access === 3 ? [] : [{ path: 'start.access[1]', expected: "3: WeChat is Tencent's own", found: String(access) }]
    if (access >= 2 && contract?.level !== access)
      return [{ path: `start.access[${i}]`, expected: `0 or 1, or a contract of that level for ${seat}`, found: String(access) }]
    if (contract !== undefined && contract.level !== access)
      return [{ path: 'start.contracts', expected: `a contract of level ${access} for ${seat}`, found: String(contract.level) }]
    return []
  })
}

function contractProblems({ start, length, numbers }: Scenario): Problem[] {
  return start.contracts.flatMap((contract, i) => {
    const path = `start.contracts[${i}]`
    const problems = termProblems(contract.seat, contract.terms, `${path}.terms`, numbersWith(numbers).access.feeMax)
    if (contract.until > length) problems.push({ path: `${path}.until`, expected: length === 1 ? '1' : `1 to ${length}`, found: String(contract.until) })
    if (start.contracts.findIndex((other) => other.seat === contract.seat) !== i)
      problems.push({ path: `${path}.seat`, expected: 'one contract for each seat', found: contract.seat })
    return problems
  })
}

function applicationProblems({ start, numbers }: Scenario): Problem[] {
  return start.applications.flatMap((application, i) => {
    const path = `start.applications[${i}]`
    const access = Math.max(1, start.access[FACTIONS.indexOf(application.seat)])
    const problems = termProblems(application.seat, application.offer, `${path}.offer`, numbersWith(numbers).access.feeMax)
    if (application.level < access || application.level > access + 1) {
      const open = [2, 3].filter((level) => level === access || level === access + 1).join(' or ')
      problems.push({
        path: `${path}.level`,
        expected: `${open}, from access ${start.access[FACTIONS.indexOf(application.seat)]}`,
        found: String(application.level),
      })
    }
    if (start.applications.findIndex((other) => other.seat === application.seat) !== i)
      problems.push({ path: `${path}.seat`, expected: 'one application for each seat', found: application.seat })
    return problems
  })
}

function termProblems(seat: Faction, offer: Offer, path: string, feeMax: number): Problem[] {
  const problems: Problem[] = []
  if (offer.endExclusivity && seat !== 'ali')
    problems.push({ path: `${path}.endExclusivity`, expected: 'false: only Ali has exclusivity to end', found: 'true' })
  if (offer.trafficFee > feeMax) problems.push({ path: `${path}.trafficFee`, expected: `0 to ${feeMax}`, found: String(offer.trafficFee) })
  return problems
}

function cardProblems({ start }: Scenario): Problem[] {
  return FACTIONS.flatMap((seat) => {
    const first = start.firstCards?.[seat] ?? []
    return first.flatMap((card, i): Problem[] => {
      const path = `start.firstCards.${seat}[${i}]`
      if (CARDS.get(card)?.faction !== seat) return [{ path, expected: `a card of ${seat}`, found: card }]
      return first.indexOf(card) === i ? [] : [{ path, expected: 'each card once', found: card }]
    })
  })
}

/** Levels at the start may not be above what the rules' numbers, changed or not, allow. */
function levelProblems({ start, numbers: changes }: Scenario): Problem[] {
  const numbers = numbersWith(changes)
  const problems: Problem[] = []
  const atMost = (path: string, value: number, most: number): void => {
    if (value > most) problems.push({ path, expected: `0 to ${most}`, found: String(value) })
  }
  FACTIONS.forEach((_, seat) => atMost(`start.scrutiny[${seat}]`, start.scrutiny[seat], numbers.scrutiny.limit[seat]))
  for (const [belt, levels] of Object.entries(start.supply)) levels.forEach((level, seat) => atMost(`start.supply.${belt}[${seat}]`, level, numbers.supply.max))
  for (const [macro, levels] of Object.entries(start.service))
    levels.forEach((level, seat) => atMost(`start.service.${macro}[${seat}]`, level, numbers.service.max))
  ORGANS.forEach((_, organ) => atMost(`start.organs[${organ}]`, start.organs[organ], numbers.organs.max))
  atMost('start.toll', start.toll, numbers.toll.max)
  atMost('start.cards', start.cards, numbers.handLimit)
  atMost('start.stakes[1]', start.stakes[1], 0)
  return problems
}
