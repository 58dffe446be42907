import type { MacroIndex, Seat } from '../model/indexes'
import { macroMask } from '../content/board'
import { MACROS } from '../model/ids'
import type { Position } from '../model/state'

/** Makes a platform more attractive all over a macro-region for some quarters, this one among them. */
export function boostMacro(
  state: Position,
  cause: 'push' | 'campaign',
  platform: Seat,
  macro: MacroIndex,
  { appeal, quarters }: { readonly appeal: number; readonly quarters: number },
): void {
  const until = state.quarter + quarters - 1
  state.boosts.push({ cause, source: MACROS[macro], kind: 'appeal', platform, regions: macroMask(macro), amount: appeal, until })
}

/** Whether a push of Tencent's is running; there is one at a time, sold or given in a deal. */
export function isPushRunning(position: Position): boolean {
  for (const { cause } of position.boosts) if (cause === 'push') return true
  return false
}

/** Whether a seat takes part in a shared campaign; it does in one at a time. */
export function isCampaigning(position: Position, seat: Seat): boolean {
  for (const { cause, platform } of position.boosts) if (cause === 'campaign' && platform === seat) return true
  return false
}
