import type { CSSProperties, ReactElement } from 'react'
import type { AccessLevel, Faction } from '../../../rules'
import { Emblem } from './emblem'

interface GatePictureProps {
  readonly faction: Faction
  /** The level it stood at before, and the one it stands at now. */
  readonly before: AccessLevel
  readonly now: AccessLevel
}

/** How wide the leaves are seen at a level, as on the board: the right one opens to mini programs, both to first entries. */
const leaves = (level: AccessLevel): readonly [left: number, right: number] => [level === 3 ? 0.3 : 1, level >= 2 ? 0.3 : 1]

/** A gate in WeChat's wall, near by: its leaves swing from one level to another, or it stays as it was. */
export function GatePicture({ faction, before, now }: GatePictureProps): ReactElement {
  const [from, to] = [leaves(before), leaves(now)]
  const moves = from[0] !== to[0] || from[1] !== to[1]
  return (
    <span className="gate-picture" data-faction={faction} data-moves={moves} data-open={now >= 2}>
      <svg viewBox="-34 -8 68 54" aria-hidden="true">
        <path className="gate-wall" d="M-34 46V4h7v5h7V4h7v5h26V4h7v5h7V4h7v42Z" />
        <path className="gate-courses" d="M-34 18h68M-34 27h68M-34 36h68M-28 18v9M28 18v9M-24 27v9M24 27v9M-28 36v9M28 36v9" />
        <path className="gate-arch" d="M-19 46V19C-19-2 19-2 19 19V46Z" />
        <path className="gate-dark" d="M-15 46V19C-15 3 15 3 15 19V46Z" />
        <path className="gate-light" d="M-15 46V19C-15 3 15 3 15 19V46Z" />
        {now === 0 ? (
          <path className="gate-bricks" d="M-15 22h30M-15 30h30M-15 38h30M-6 14v8M6 14v8M0 22v8M-8 30v8M8 30v8M0 38v8" />
        ) : (
          <>
            <path className="gate-leaf" data-side="left" style={swing(from[0], to[0])} d="M-15 46V18L0 12V46Z" />
            <path className="gate-leaf" data-side="right" style={swing(from[1], to[1])} d="M15 46V18L0 12V46Z" />
          </>
        )}
      </svg>
      <Emblem faction={faction} size={40} />
    </span>
  )
}

const swing = (from: number, to: number): CSSProperties => ({ '--from': from, '--to': to }) as CSSProperties
