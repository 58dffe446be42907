import type { AppEvent } from '../../table'
import type { RuleId } from './rule-ids'

let asked: RuleId | null = null

/** Opens the rulebook at a section. */
export function openRule(send: (event: AppEvent) => void, id: RuleId): void {
  asked = id
  send({ type: 'screen.open', screen: 'rulebook' })
}

/** The section that was asked for, once; the book opens at its beginning otherwise. */
export function takeAskedRule(): RuleId | null {
  const id = asked
  asked = null
  return id
}
