import { BarChart, CustomChart, type BarSeriesOption, type CustomSeriesOption } from 'echarts/charts'
import { GridComponent, LegendComponent, MarkLineComponent, type GridComponentOption, type LegendComponentOption } from 'echarts/components'
import { init, use, type ComposeOption } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'

use([BarChart, CustomChart, GridComponent, LegendComponent, MarkLineComponent, SVGRenderer])

type Option = ComposeOption<BarSeriesOption | CustomSeriesOption | GridComponentOption | LegendComponentOption>

/** A bar with the interval around its end. */
export interface Bar {
  readonly name: string
  readonly value: number
  readonly low: number
  readonly high: number
  readonly colour: string
}

/** One colour of a chart of stacked bars: a value for each bar. */
export interface Layer {
  readonly name: string
  readonly colour: string
  readonly values: readonly number[]
}

/** How a chart is laid out: what its axis counts, from where to where, and which values are marked across it. */
export interface Scale {
  readonly unit: string
  readonly least?: number
  readonly most?: number
  readonly marks?: readonly number[]
}

const INK = '#26211c'
const FAINT = '#d9cdb8'
const FONT = 'system-ui, sans-serif'
const WIDTH = 720
const ROW = 22

/** Lying bars with intervals and marked limits, as SVG. */
export const barChart = (bars: readonly Bar[], { unit, least = 0, most, marks = [] }: Scale): string => {
  const names = bars.map(({ name }) => name)
  return draw(bars.length * ROW + 60, {
    grid: { left: 8, right: 30, top: 8, bottom: 8, outerBoundsMode: 'same' as const, outerBoundsContain: 'axisLabel' as const },
    xAxis: valueAxis(unit, least, most),
    yAxis: { ...nameAxis(names), inverse: true },
    series: [
      {
        type: 'bar',
        silent: true,
        barWidth: 12,
        data: bars.map(({ value, colour }) => ({ value, itemStyle: { color: colour } })),
        markLine: marksAt(marks),
      },
      {
        type: 'custom',
        silent: true,
        // Above the bars, so that the lower half of an interval is seen as well.
        z: 5,
        data: bars.map(({ low, high }, at) => [low, high, at]),
        encode: { x: [0, 1], y: 2 },
        renderItem: (_params, api) => {
          const row = api.value(2)
          const { x: from, y } = pointAt(api, 0, row)
          const { x: to } = pointAt(api, 1, row)
          const style = { stroke: INK, lineWidth: 1.2 }
          const line = (x1: number, y1: number, x2: number, y2: number) => ({ type: 'line' as const, shape: { x1, y1, x2, y2 }, style })
          return { type: 'group', children: [line(from, y, to, y), line(from, y - 4, from, y + 4), line(to, y - 4, to, y + 4)] }
        },
      },
    ],
  })
}

type Place = Parameters<NonNullable<CustomSeriesOption['renderItem']>>[1]

/** Where a value of a row lies, px. */
const pointAt = (api: Place, dimension: number, row: number | string): { readonly x: number; readonly y: number } => {
  const [x, y] = api.coord([api.value(dimension), row])
  if (x === undefined || y === undefined) throw new Error('the chart has no such place')
  return { x, y }
}

/** Bars of several colours on top of one another, lying or standing, as SVG. */
export const stackChart = (names: readonly string[], layers: readonly Layer[], unit: string, lying: boolean): string => {
  const [values, categories] = [valueAxis(unit), nameAxis(names)]
  return draw(lying ? names.length * 44 + 90 : 260, {
    grid: { left: 8, right: 30, top: 50, bottom: 8, outerBoundsMode: 'same' as const, outerBoundsContain: 'axisLabel' as const },
    legend: { top: 0, left: 0, itemWidth: 12, itemHeight: 12, textStyle: { color: INK, fontFamily: FONT } },
    xAxis: lying ? values : categories,
    yAxis: lying ? { ...categories, inverse: true } : values,
    series: layers.map(({ name, colour, values: data }) => ({
      type: 'bar',
      stack: 'all',
      silent: true,
      name,
      barMaxWidth: 30,
      itemStyle: { color: colour, borderColor: '#fffaf0', borderWidth: 0.5 },
      data: [...data],
    })),
  })
}

const valueAxis = (unit: string, min?: number, max?: number) => ({
  type: 'value' as const,
  min,
  max,
  axisLabel: { color: INK, fontFamily: FONT, formatter: `{value}${unit}` },
  splitLine: { lineStyle: { color: FAINT } },
})

const nameAxis = (names: readonly string[]) => ({
  type: 'category' as const,
  data: [...names],
  axisTick: { show: false },
  axisLine: { lineStyle: { color: INK } },
  axisLabel: { color: INK, fontFamily: FONT, interval: 0 },
})

const marksAt = (marks: readonly number[]) => ({
  silent: true,
  symbol: 'none',
  label: { show: false },
  lineStyle: { color: '#b3412f', type: 'dashed' as const, width: 1 },
  data: marks.map((xAxis) => ({ xAxis })),
})

/** What a drawing needs only where somebody points at it: styles of hovering, and marks for a script. */
const LIVE_PARTS = /<style[^>]*>[\s\S]*?<\/style>| class="zr[^"]*"| ecmeta_\w+="[^"]*"/g

const draw = (height: number, option: Option): string => {
  const chart = init(null, null, { renderer: 'svg', ssr: true, width: WIDTH, height })
  try {
    chart.setOption({ animation: false, textStyle: { fontFamily: FONT }, ...option })
    return chart.renderToSVGString().replaceAll(LIVE_PARTS, '')
  } finally {
    chart.dispose()
  }
}
