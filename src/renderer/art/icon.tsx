import type { ReactElement } from 'react'
import { spoken } from './emblem'
import { ICONS, type IconName } from './icons'

interface IconProps {
  readonly name: IconName
  /** Px at text size 100 %. */
  readonly size?: number
  /** Spoken name; without it the icon is decoration. */
  readonly title?: string
  readonly className?: string
}

/** An icon in the colour of the text around it. */
export function Icon({ name, size = 20, title, className }: IconProps): ReactElement {
  const { fill, line } = ICONS[name]
  return (
    <svg className={className} viewBox="0 0 24 24" width={`${size / 16}rem`} height={`${size / 16}rem`} {...spoken(title)}>
      {fill === undefined ? null : <path d={fill} fill="currentColor" fillRule="evenodd" />}
      {line === undefined ? null : (
        <path d={line} fill="none" stroke="currentColor" strokeWidth={2} strokeLinecap="round" strokeLinejoin="round" />
      )}
    </svg>
  )
}
