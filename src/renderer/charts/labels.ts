/** Moves labels apart that would touch, keeping their order and inside the given edges. */
export function spread(places: readonly number[], gap: number, edges: { readonly from: number; readonly to: number }): readonly number[] {
  const order = places.map((_, index) => index).sort((a, b) => (places[a] ?? 0) - (places[b] ?? 0))
  const moved = places.map((place) => Math.max(edges.from, place))
  for (let i = 1; i < order.length; i++) {
    const own = order[i] ?? 0
    moved[own] = Math.max(moved[own] ?? 0, (moved[order[i - 1] ?? 0] ?? 0) + gap)
  }
  let floor = edges.to
  for (let i = order.length - 1; i >= 0; i--) {
    const own = order[i] ?? 0
    moved[own] = Math.min(moved[own] ?? 0, floor)
    floor = (moved[own] ?? 0) - gap
  }
  return moved
}

/** Round steps from 0 or below to the top of an axis, about as many as wanted. */
export function steps(low: number, high: number, wanted: number): readonly number[] {
  const rough = Math.max(1e-9, high - low) / Math.max(1, wanted)
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = [1, 2, 5, 10].map((factor) => factor * power).find((size) => size >= rough) ?? power * 10
  const first = Math.floor(low / step)
  const last = Math.ceil(high / step)
  return Array.from({ length: last - first + 1 }, (_, index) => Number(((first + index) * step).toPrecision(12)))
}

/** The smallest step by which labels can be left out so that no two neighbours touch; `letter` is the width of a letter in pixels. */
export function everyThatFits(labels: readonly string[], x: (index: number) => number, letter: number): number {
  const widthOf = (index: number): number => (labels[index]?.length ?? 0) * letter
  for (let every = 1; every < labels.length; every++) {
    const shown = labels.map((_, index) => index).filter((index) => index % every === 0)
    if (shown.every((index, place) => place === 0 || (widthOf(index) + widthOf(index - every)) / 2 <= x(index) - x(index - every)))
      return every
  }
  return Math.max(1, labels.length)
}
