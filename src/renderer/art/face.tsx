import type { ReactElement } from 'react'
import type { Faction } from '../../../rules'
import { spoken } from './emblem'
import { FACES } from './faces'
import { factionColours, INK } from './palette'
import { TOKEN_SHAPES } from './shapes'

interface FaceProps {
  readonly faction: Faction
  readonly size?: number
  /** Spoken name; without it the face is decoration. */
  readonly title?: string
}

/** The face of a house before its shape. Sizes are in px at text size 100 %. */
export function Face({ faction, size = 48, title }: FaceProps): ReactElement {
  return (
    <svg className="face" viewBox="-1 -1 50 50" width={`${size / 16}rem`} height={`${size / 16}rem`} {...spoken(title)}>
      <path
        d={TOKEN_SHAPES[faction]}
        transform="scale(2)"
        fill={factionColours[faction].tint}
        stroke={INK}
        strokeWidth={0.8}
        strokeLinejoin="round"
      />
      {FACES[faction].map(({ fill, d }, at) => (
        <path key={at} d={d} fill={fill} fillRule="evenodd" />
      ))}
    </svg>
  )
}
