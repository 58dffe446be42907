export { LineChart, type ChartLine } from './line-chart'
export { RangeChart } from './range-chart'
export { River, type RiverSign } from './river'
export { SourceBars } from './source-bars'
