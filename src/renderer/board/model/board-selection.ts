import type { BeltId, Faction, Forecast, Ledger, MacroId, RegionId } from '../../../../rules'
import type { Language } from '../../words'

/** What the board is asked for, and what is already decided. */
export interface BoardSelection {
  readonly targets: { readonly kind: 'region' | 'belt' | 'macro'; readonly ids: readonly string[] } | null
  readonly chosen: { readonly region?: RegionId; readonly belt?: BeltId; readonly macro?: MacroId }
  /** Regions that a panel points at. */
  readonly highlight: readonly RegionId[]
  /** What each of the targets brings, as far as it brings anything: by id. */
  readonly marks: readonly TargetMark[]
  /** The drafted move's forecast: what it changes is written on the regions, for this platform. */
  readonly draft: { readonly platform: Faction; readonly before: Forecast; readonly after: Forecast } | null
  /** The market as it is played to everybody. */
  readonly show: MarketShow | null
}

/** What a target brings: points by the end of the quarter, and whether a lead turns, with the sum that turns it. */
export interface TargetMark {
  readonly id: string
  readonly points: number
  readonly flips: boolean
  readonly sum: number | null
}

/** A market show as the table tells it. */
export interface MarketShow {
  readonly ledger: Ledger
  readonly regions: readonly RegionId[]
  readonly step: number
  readonly finished: boolean
  readonly stepMs: number
}

/** How the board is drawn for whoever looks at it. */
export interface BoardSettings {
  readonly lang: Language
  /** True under reduced motion or with animation off. */
  readonly still: boolean
  /** True with high contrast: white land, no prints. */
  readonly plain?: boolean
  /** How long money is on its way to the board, ms; coins are laid when it arrives. */
  readonly landMs?: number
}
