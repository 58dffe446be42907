import type { SeriesReport } from './report'
import type { TimedRecord } from './record'
import type { SeriesKey } from './request-key'
import type { Shard } from './series'

/** The report on a part of a series: its figures, and its games, from which the whole is put together. */
export interface ShardReport extends SeriesReport {
  readonly shard: Shard & { readonly key: SeriesKey }
  readonly records: readonly TimedRecord[]
}

/** The report on a part of a series. */
export const shardReport = (report: SeriesReport, shard: Shard, key: SeriesKey, records: readonly TimedRecord[]): ShardReport => ({
  ...report,
  shard: { ...shard, key },
  records,
})
