/** The papers of a picture: the faction's own set gives each its colour. */
export type Ink = 'ground' | 'far' | 'main' | 'dark' | 'accent' | 'light' | 'coin' | 'red' | 'green' | 'wood' | 'skin' | 'sky'

/** One sheet of paper of a motif, as an SVG path around the origin; most motifs fill about 60 x 60. */
export interface Sheet {
  readonly d: string
  readonly ink: Ink
}

/** A thing cut from a few sheets, back to front. */
export type Motif = readonly Sheet[]

/** Shorthand for a sheet. */
export function cut(ink: Ink, d: string): Sheet {
  return { ink, d }
}

/** A circle as a path. */
export function disc(x: number, y: number, r: number): string {
  return `M${x} ${y - r}A${r} ${r} 0 0 1 ${x} ${y + r}A${r} ${r} 0 0 1 ${x} ${y - r}Z`
}

/** An upright rectangle as a path. */
export function box(x: number, y: number, width: number, height: number): string {
  return `M${x} ${y}H${x + width}V${y + height}H${x}Z`
}

/** A star or a sun: `points` tips between two radii. */
export function star(x: number, y: number, outer: number, inner: number, points: number): string {
  const corners = Array.from({ length: points * 2 }, (_, i) => {
    const angle = (i * Math.PI) / points - Math.PI / 2
    const r = i % 2 === 0 ? outer : inner
    return `${round(x + Math.cos(angle) * r)} ${round(y + Math.sin(angle) * r)}`
  })
  return `M${corners.join('L')}Z`
}

function round(n: number): number {
  return Math.round(n * 10) / 10
}
