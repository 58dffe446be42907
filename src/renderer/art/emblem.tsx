import type { ReactElement } from 'react'
import type { Faction } from '../../../rules'
import { factionColours, INK, ownerFill, type TokenOwner } from './palette'
import { EMBLEM_MOTIFS, TOKEN_SHAPES } from './shapes'

interface EmblemProps {
  readonly faction: Faction
  readonly size?: number
  /** Spoken name; without it the emblem is decoration. */
  readonly title?: string
  readonly className?: string
}

/** A faction's emblem: its shape in its colour, its motif cut out of it. Sizes are in px at text size 100 %. */
export function Emblem({ faction, size = 24, title, className }: EmblemProps): ReactElement {
  const colours = factionColours[faction]
  return (
    <svg className={className} viewBox="-1 -1 26 26" width={`${size / 16}rem`} height={`${size / 16}rem`} {...spoken(title)}>
      <path d={TOKEN_SHAPES[faction]} fill={colours.fill} stroke={INK} strokeWidth={1.6} strokeLinejoin="round" />
      <path d={EMBLEM_MOTIFS[faction]} fill={colours.on} fillRule="evenodd" />
    </svg>
  )
}

interface TokenProps {
  readonly faction: TokenOwner
  readonly size?: number
  /** Left-hand buyers are hatched. */
  readonly hatched?: boolean
  readonly title?: string
}

/** One plain figure; on the board and in rows of figures it stands for about three million people. */
export function Token({ faction, size = 16, hatched = false, title }: TokenProps): ReactElement {
  return (
    <svg viewBox="-1 -1 26 26" width={`${size / 16}rem`} height={`${size / 16}rem`} {...spoken(title)}>
      <path
        d={TOKEN_SHAPES[faction]}
        fill={hatched ? '#fffaf0' : ownerFill(faction)}
        stroke={INK}
        strokeWidth={1.8}
        strokeLinejoin="round"
      />
      {hatched ? (
        <path d="M4.5 16L16 4.5M6.5 20L20 6.5M12 21.5L21.5 12" stroke={factionColours.ali.deep} strokeWidth={2.4} fill="none" />
      ) : null}
    </svg>
  )
}

/** Accessibility attributes of a picture: named when it says something, hidden when it decorates. */
export function spoken(title: string | undefined): {
  readonly role?: 'img'
  readonly 'aria-label'?: string
  readonly 'aria-hidden'?: true
} {
  return title === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': title }
}
