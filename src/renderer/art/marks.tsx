import type { ReactElement, ReactNode } from 'react'
import type { AccessLevel } from '../../../rules'
import { Icon } from './icon'

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

/** The door of WeChat as open as a level of access: 0 bricked up, 1 a wicket, 2 one leaf, 3 wide. */
export function AccessGate({
  level,
  size = 24,
  title,
}: {
  readonly level: AccessLevel
  readonly size?: number
  readonly title?: string
}): ReactElement {
  return <Icon name={`access-${level}`} size={size} {...(title === undefined ? {} : { title })} />
}
