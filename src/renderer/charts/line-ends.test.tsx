import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import type { ChartLine } from './chart-line'
import { LineEnds } from './line-ends'

const draw = (lines: readonly ChartLine[]): string =>
  renderToStaticMarkup(
    <LineEnds
      lines={lines}
      ticks={4}
      x={(tick) => tick * 100}
      y={(value) => 1000 - value}
      rem={10}
      right={300}
      from={0}
      to={1000}
      write={String}
      nameOf={({ faction }) => faction}
    />,
  )

const placesIn = (html: string) =>
  Object.fromEntries([...html.matchAll(/<text x="([\d.]+)" y="([\d.]+)"[^>]*>(\d+)</g)].map(([, x, , figure]) => [figure, Number(x)]))

describe('the newest figures of a chart', () => {
  it('stand beside it where they are of the last tick, and at their point where they were measured before', () => {
    const placed = placesIn(
      draw([
        { faction: 'pdd', values: [1, 2, 3, 868] },
        { faction: 'ali', values: [1, 811, null, null] },
        { faction: 'jd', values: [1, 2, 532, null] },
      ]),
    )
    expect(placed).toEqual({ 868: 316, 811: 100, 532: 200 })
  })

  it('are counted from where a line begins, and none is written for a line without figures', () => {
    expect(
      placesIn(
        draw([
          { faction: 'ali', from: 2, values: [700, 811] },
          { faction: 'jd', values: [null, null, null, null] },
        ]),
      ),
    ).toEqual({ 811: 316 })
  })
})
