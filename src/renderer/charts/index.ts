export { ChartFigure, type ChartTable } from './chart-figure'
export { LineChart, type ChartLine } from './line-chart'
export { River, type RiverCut, type RiverSign } from './river'
export { SourceBars, type PointSourceColumn } from './source-bars'
