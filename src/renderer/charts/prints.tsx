import type { Faction } from '../../../rules'
import { factionColours, INK_FAINT, PAPER_BRIGHT } from '../art'

/** What a chart fills an area with: a platform's print, Ali's left-hand buyers, or nobody's land. */
export type PrintName = Faction | 'left' | 'land'

/** The address of a print inside the drawing that carries it; `scope` keeps two drawings of one page apart. */
export const printOf = (name: PrintName, scope: string): string => `url(#${scope}-${name})`

/**
 * The prints of a drawing: each platform's colour with its own pattern, cut from its shape (rings, honeycomb, lozenges, grid), so that
 * areas are told apart without colour.
 */
export function Prints({ scope }: { readonly scope: string }) {
  const { ali, tencent, pdd, jd } = factionColours
  const line = { fill: 'none', strokeWidth: 1.1 } as const
  return (
    <defs>
      <pattern id={`${scope}-ali`} width="14" height="14" patternUnits="userSpaceOnUse">
        <rect width="14" height="14" fill={ali.fill} />
        <circle cx="7" cy="7" r="3" stroke={ali.deep} strokeOpacity={0.55} {...line} />
      </pattern>
      <pattern id={`${scope}-tencent`} width="12" height="20.8" patternUnits="userSpaceOnUse">
        <rect width="12" height="20.8" fill={tencent.fill} />
        <path d="M6 0V3.5L0 6.9V13.9L6 17.3V20.8M6 3.5L12 6.9V13.9L6 17.3" stroke={tencent.deep} strokeOpacity={0.6} {...line} />
      </pattern>
      <pattern id={`${scope}-pdd`} width="12" height="12" patternUnits="userSpaceOnUse">
        <rect width="12" height="12" fill={pdd.fill} />
        <path d="M0 6L6 0L12 6L6 12Z" stroke="#ffffff" strokeOpacity={0.28} {...line} />
      </pattern>
      <pattern id={`${scope}-jd`} width="9" height="9" patternUnits="userSpaceOnUse">
        <rect width="9" height="9" fill={jd.fill} />
        <path d="M0 4.5H9M4.5 0V9" stroke="#ffffff" strokeOpacity={0.26} {...line} />
      </pattern>
      <pattern id={`${scope}-left`} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="7" height="7" fill={PAPER_BRIGHT} />
        <path d="M0 3.5H7" stroke={ali.deep} fill="none" strokeWidth={2.4} />
      </pattern>
      <pattern id={`${scope}-land`} width="34" height="26" patternUnits="userSpaceOnUse">
        <path d="M4 8q3-3 6 0M21 20q3-3 6 0" stroke={INK_FAINT} strokeOpacity={0.55} {...line} />
      </pattern>
    </defs>
  )
}
