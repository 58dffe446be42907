import type { MoneyPlace, Payment } from '../../table'
import type { BoardHandle } from '../board'

interface Spot {
  readonly x: number
  readonly y: number
}

/** Parts of one flight: a wave sets out when the one before it has nearly landed, and payments of a wave follow each other closely. */
const NEXT_WAVE = 0.8
const NEXT_IN_WAVE = 0.09
/** How high a flight arcs, as a part of its length, and at most, px. */
const ARC = 0.22
const HIGHEST_PX = 110
/** Half of what flies must fit between a purse and the window's edge, px. */
const ROOM_PX = 52
const PULSE_MS = 320
/** The parts of its time at which money has left and has arrived, and the straight pieces its arc is made of. */
const LEFT = 0.1
const ARRIVED = 0.86
const STEPS = 16

/** When a payment sets out, ms after the first of them. */
export function sincePayment(payments: readonly Payment[], index: number, ms: number): number {
  let since = 0
  let before: Payment | null = null
  for (const payment of payments.slice(0, index + 1)) {
    if (before !== null) since += payment.wave === before.wave ? NEXT_IN_WAVE : NEXT_WAVE
    before = payment
  }
  return since * ms
}

/**
 * Lets a thing fly from where a payment comes from to where it goes, once; purses answer when money leaves and when it arrives. Gives back
 * what stops it.
 */
export function playPayment(thing: HTMLElement, { from, to }: Payment, board: BoardHandle | null, delay: number, ms: number): () => void {
  // It has flown already, at another speed.
  if (thing.hidden) return () => undefined
  const [start, end] = [spotOf(from, board), spotOf(to, board)]
  if (start === null || end === null) {
    thing.hidden = true
    return () => undefined
  }
  const flight = thing.animate(framesOf(start, end), { duration: ms, delay, fill: 'both' })
  const leaving = pulse(from, delay)
  const arriving = pulse(to, delay + ms * ARRIVED)
  flight.onfinish = () => {
    thing.hidden = true
  }
  return () => {
    for (const animation of [flight, leaving, arriving]) animation?.cancel()
  }
}

/** An arc that leaves softly and lands softly: over the table, or, between purses that lie one above the other, out over the board. */
function framesOf(start: Spot, end: Spot): Keyframe[] {
  const lift = Math.min(HIGHEST_PX, Math.hypot(end.x - start.x, end.y - start.y) * ARC)
  const upright = Math.abs(end.x - start.x) < Math.abs(end.y - start.y) / 2
  const at = (part: number): string => {
    const bulge = lift * 4 * part * (1 - part)
    const x = start.x + (end.x - start.x) * part + (upright ? bulge : 0)
    const y = start.y + (end.y - start.y) * part - (upright ? 0 : bulge)
    return `calc(${x.toFixed(1)}px - 50%) calc(${y.toFixed(1)}px - 50%)`
  }
  const flying = Array.from({ length: STEPS + 1 }, (_, i): Keyframe => {
    const t = i / STEPS
    return { translate: at(t * t * (3 - 2 * t)), opacity: 1, scale: 1 + 0.15 * Math.sin(t * Math.PI), offset: LEFT + (ARRIVED - LEFT) * t }
  })
  return [{ translate: at(0), opacity: 0, scale: 0.5 }, ...flying, { translate: at(1), opacity: 0, scale: 0.6 }]
}

function pulse(place: MoneyPlace, delay: number): Animation | undefined {
  return purseOf(place)?.animate([{ scale: 1 }, { scale: 1.35, offset: 0.35 }, { scale: 1 }], {
    duration: PULSE_MS,
    delay,
    easing: 'ease-out',
  })
}

function purseOf(place: MoneyPlace): HTMLElement | null {
  return place.kind === 'seat' ? document.querySelector<HTMLElement>(`[data-purse="${place.seat}"]`) : null
}

/** The pixel of the window at which a place is; null where it is not on the screen. */
function spotOf(place: MoneyPlace, board: BoardHandle | null): Spot | null {
  switch (place.kind) {
    case 'seat':
      return middle(purseOf(place))
    case 'bank':
    case 'belt':
    case 'gate':
    case 'macro':
    case 'region':
    case 'regulator':
      return board?.at(place) ?? null
  }
}

function middle(element: HTMLElement | null): Spot | null {
  if (element === null) return null
  const { x, y, width, height } = element.getBoundingClientRect()
  return width === 0 ? null : { x: Math.max(ROOM_PX, x + width / 2), y: y + height / 2 }
}
