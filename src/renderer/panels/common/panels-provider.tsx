import { createContext, useContext, useState, type ReactNode } from 'react'
import type { Faction, RegionId, Rejection } from '../../../../rules'
import { useTracked } from '../../table'

/** The tabs of the side panel, in order. */
export const SIDE_TABS = ['news', 'region', 'forecast', 'contracts', 'books', 'log'] as const
export type SideTab = (typeof SIDE_TABS)[number]

/** The pages about a region, in order. */
export const REGION_PAGES = ['now', 'appeal', 'why'] as const
export type RegionPage = (typeof REGION_PAGES)[number]

/** What a place that may be chosen brings: points, and whether a lead turns, with the sum that turns it. */
interface PlaceMark {
  readonly id: string
  readonly points: number
  readonly flips: boolean
  readonly sum: number | null
}

/** What the person at the screen is looking at. None of it is part of the game. */
export interface Panels {
  /** The region the side panel speaks of: the one under the pointer, else the pinned one. */
  readonly region: RegionId | null
  readonly pinned: RegionId | null
  /** Regions a panel points at; the board lights them like a hover. */
  readonly highlight: readonly RegionId[]
  /** What the places that may be chosen bring, for the board to write beside them. */
  readonly marks: readonly PlaceMark[]
  readonly tab: SideTab
  readonly regionPage: RegionPage
  readonly account: Faction | null
  readonly dossier: number | null
  /** The bot whose moves are being explained. */
  readonly why: Faction | null
  /** Why something that cannot be done now cannot: asked for by pressing it all the same. */
  readonly whyNot: Rejection | null
  /** The sheet of all keys lies on the table. */
  readonly keys: boolean
  readonly lookAt: (region: RegionId | null) => void
  readonly pin: (region: RegionId | null) => void
  readonly point: (regions: readonly RegionId[]) => void
  readonly mark: (marks: readonly PlaceMark[]) => void
  readonly showTab: (tab: SideTab) => void
  readonly showRegionPage: (page: RegionPage) => void
  readonly openAccount: (faction: Faction | null) => void
  readonly openDossier: (application: number | null) => void
  readonly explain: (refusal: Rejection | null) => void
  readonly openKeys: (keys: boolean) => void
  readonly openWhy: (faction: Faction | null) => void
}

/** Where panels keep what the person is looking at, and hear of it. */
interface PanelsStore {
  readonly now: () => Panels
  readonly subscribe: (listener: () => void) => () => void
}

/** How a person sits down. */
const NOTHING_YET = {
  region: null,
  pinned: null,
  highlight: [],
  marks: [],
  tab: 'news',
  regionPage: 'now',
  account: null,
  dossier: null,
  why: null,
  whyNot: null,
  keys: false,
} as const

const createPanelsStore = (): PanelsStore => {
  const listeners = new Set<() => void>()
  let hovered: RegionId | null = null
  const change = (next: Partial<Panels>): void => {
    const now = { ...panels, ...next }
    panels = { ...now, region: hovered ?? now.pinned }
    for (const listener of listeners) listener()
  }
  let panels: Panels = {
    ...NOTHING_YET,
    lookAt: (region) => {
      hovered = region
      change({})
    },
    pin: (pinned) => change(pinned === null ? { pinned } : { pinned, tab: 'region' }),
    point: (highlight) => change({ highlight }),
    mark: (marks) => change({ marks }),
    showTab: (tab) => change({ tab }),
    showRegionPage: (regionPage) => change({ regionPage }),
    openAccount: (account) => change({ account }),
    openDossier: (dossier) => change({ dossier }),
    openKeys: (keys) => change({ keys }),
    openWhy: (why) => change({ why }),
    explain: (whyNot) => change({ whyNot }),
  }
  return {
    now: () => panels,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}

const PanelsContext = createContext<PanelsStore | null>(null)

/** Holds what the person is looking at for every panel below it. */
export function PanelsProvider({ children }: { readonly children: ReactNode }) {
  const [store] = useState(createPanelsStore)
  return <PanelsContext.Provider value={store}>{children}</PanelsContext.Provider>
}

/** What the person is looking at, and the ways to look elsewhere; a component is drawn anew when something changes that it has read. */
export function usePanels(): Panels {
  const store = useContext(PanelsContext)
  if (store === null) throw new Error('usePanels needs a PanelsProvider above it')
  return useTracked(store.subscribe, store.now) ?? store.now()
}
