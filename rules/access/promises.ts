import { regionIndex } from '../content/board';
import { count, record, type Run } from '../effects/run';
import { factionAt } from '../model/ids';
import type { PromiseRecord, PromiseTerm } from '../model/offer';
import type { Position } from '../model/state';

/** Notes a promise for all to see. */
export function makePromise(state: Position, run: Run, by: number, to: number, promise: PromiseTerm): void {
  const until = Math.min(state.config.length, state.quarter + promise.quarters - 1);
  state.promises.push({ id: state.nextId++, by, to, promise, madeIn: state.quarter, until, status: 'open', settledIn: 0 });
  record(state, run, { kind: 'promise-made', seat: factionAt(by), to: factionAt(to), promise });
}

/** Something a seat did, as promises see it. */
export type Deed =
  | { readonly kind: 'subsidised'; readonly region: number }
  | { readonly kind: 'petitioned' | 'lobbied-against' | 'throttled' | 'supported'; readonly against: number };

/** Holds a seat's open promises against what it has just done. */
export function judgeDeed(state: Position, run: Run, seat: number, deed: Deed): void {
  for (const promise of state.promises) {
    if (promise.by !== seat || promise.status !== 'open') continue;
    const verdict = verdictOn(promise, deed);
    if (verdict !== null) settle(state, run, promise, verdict);
  }
}

/** At the close of a quarter promises that have run out are settled: kept, unless support was owed and never came. */
export function settlePromises(state: Position, run: Run): void {
  for (const promise of state.promises) {
    if (promise.status !== 'open' || promise.until > state.quarter) continue;
    settle(state, run, promise, promise.promise.kind === 'support' && wasWanted(state, promise) ? 'broken' : 'kept');
  }
}

function verdictOn(record: PromiseRecord, deed: Deed): 'kept' | 'broken' | null {
  const { promise } = record;
  if (deed.kind === 'subsidised') return promise.kind === 'no-subsidy' && promise.regions.some((id) => regionIndex(id) === deed.region) ? 'broken' : null;
  if (deed.against !== record.to) return null;
  if (deed.kind === 'supported') return promise.kind === 'support' ? 'kept' : null;
  if (deed.kind === 'petitioned') return promise.kind === 'no-petition' ? 'broken' : null;
  if (deed.kind === 'throttled') return promise.kind === 'no-throttle' ? 'broken' : null;
  return promise.kind === 'no-lobby-against' ? 'broken' : null;
}

function wasWanted(state: Position, promise: PromiseRecord): boolean {
  return state.applications.some((application) => application.seat === promise.to && application.filedIn <= promise.until && lastStep(application.steps) >= promise.madeIn);
}

function lastStep(steps: readonly { readonly quarter: number }[]): number {
  return steps.length === 0 ? 0 : steps[steps.length - 1].quarter;
}

function settle(state: Position, run: Run, promise: PromiseRecord, status: 'kept' | 'broken'): void {
  state.promises[state.promises.indexOf(promise)] = { ...promise, status, settledIn: state.quarter };
  count(state, promise.by, status === 'kept' ? 'promises-kept' : 'promises-broken', 1);
  record(state, run, { kind: status === 'kept' ? 'promise-kept' : 'promise-broken', seat: factionAt(promise.by), to: factionAt(promise.to), promise: promise.promise });
}
