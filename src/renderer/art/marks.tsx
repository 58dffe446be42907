import type { ReactElement, ReactNode } from 'react'
import type { AccessLevel } from '../../../rules'
import { spoken } from './emblem'
import { Icon } from './icon'
import { COIN, COIN_DEEP, INK } from './palette'

type Tone = 'good' | 'bad' | 'wait' | 'ink'

interface StampProps {
  readonly tone?: Tone
  /** True to let it fall onto the paper. */
  readonly falling?: boolean
  readonly children: ReactNode
}

/** A word stamped on a document: a ruling, a broken promise. */
export function Stamp({ tone = 'bad', falling = false, children }: StampProps): ReactElement {
  return (
    <span className="stamp" data-tone={tone} data-falling={falling}>
      {children}
    </span>
  )
}

/** A stack of coins, one for each unit of cash up to seven; say the figure beside it. */
export function Coins({ amount, size = 24, title }: { readonly amount: number; readonly size?: number; readonly title?: string }): ReactElement {
  const coins = Math.max(0, Math.min(7, amount))
  return (
    <svg viewBox="0 0 24 24" width={`${size / 16}rem`} height={`${size / 16}rem`} {...spoken(title)}>
      {Array.from({ length: coins }, (_, i) => (
        <ellipse key={i} cx={12 + (i % 2)} cy={19.5 - i * 2.6} rx={9} ry={3.6} fill={COIN} stroke={i === coins - 1 ? INK : COIN_DEEP} strokeWidth={1.4} />
      ))}
    </svg>
  )
}

/** The door of WeChat as open as a level of access: 0 bricked up, 1 a wicket, 2 one leaf, 3 wide. */
export function AccessGate({ level, size = 24, title }: { readonly level: AccessLevel; readonly size?: number; readonly title?: string }): ReactElement {
  return <Icon name={`access-${level}`} size={size} {...(title === undefined ? {} : { title })} />
}
