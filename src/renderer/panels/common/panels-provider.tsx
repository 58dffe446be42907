import { createContext, useContext, useMemo, useState, type ReactNode } from 'react'
import type { Faction, RegionId, Rejection } from '../../../../rules'

/** The tabs of the side panel, in order. */
export const SIDE_TABS = ['news', 'region', 'forecast', 'contracts', 'books', 'log'] as const
export type SideTab = (typeof SIDE_TABS)[number]

/** The pages about a region, in order. */
export const REGION_PAGES = ['now', 'appeal', 'why'] as const
export type RegionPage = (typeof REGION_PAGES)[number]

/** What the person at the screen is looking at. None of it is part of the game. */
export interface Panels {
  /** The region the side panel speaks of: the one under the pointer, else the pinned one. */
  readonly region: RegionId | null
  readonly pinned: RegionId | null
  /** Regions a panel points at; the board lights them like a hover. */
  readonly highlight: readonly RegionId[]
  readonly tab: SideTab
  readonly regionPage: RegionPage
  readonly account: Faction | null
  readonly dossier: number | null
  /** The bot whose moves are being explained. */
  readonly why: Faction | null
  /** Why something that cannot be done now cannot: asked for by pressing it all the same. */
  readonly whyNot: Rejection | null
  readonly lookAt: (region: RegionId | null) => void
  readonly pin: (region: RegionId | null) => void
  readonly point: (regions: readonly RegionId[]) => void
  readonly showTab: (tab: SideTab) => void
  readonly showRegionPage: (page: RegionPage) => void
  readonly openAccount: (faction: Faction | null) => void
  readonly openDossier: (application: number | null) => void
  readonly explain: (refusal: Rejection | null) => void
  readonly openWhy: (faction: Faction | null) => void
}

const PanelsContext = createContext<Panels | null>(null)
const NOWHERE: readonly RegionId[] = []

/** Holds what the person is looking at for every panel below it. */
export function PanelsProvider({ children }: { readonly children: ReactNode }) {
  const [hovered, lookAt] = useState<RegionId | null>(null)
  const [pinned, setPinned] = useState<RegionId | null>(null)
  const [highlight, point] = useState(NOWHERE)
  const [tab, showTab] = useState<SideTab>('news')
  const [regionPage, showRegionPage] = useState<RegionPage>('now')
  const [account, openAccount] = useState<Faction | null>(null)
  const [dossier, openDossier] = useState<number | null>(null)
  const [whyNot, explain] = useState<Rejection | null>(null)
  const [why, openWhy] = useState<Faction | null>(null)
  const panels = useMemo<Panels>(() => {
    const pin = (region: RegionId | null): void => {
      setPinned(region)
      if (region !== null) showTab('region')
    }
    return {
      region: hovered ?? pinned,
      pinned,
      highlight,
      tab,
      regionPage,
      account,
      dossier,
      why,
      whyNot,
      lookAt,
      pin,
      point,
      showTab,
      showRegionPage,
      openAccount,
      openDossier,
      openWhy,
      explain,
    }
  }, [hovered, pinned, highlight, tab, regionPage, account, dossier, why, whyNot])
  return <PanelsContext.Provider value={panels}>{children}</PanelsContext.Provider>
}

/** What the person is looking at, and the ways to look elsewhere. */
export function usePanels(): Panels {
  const panels = useContext(PanelsContext)
  if (panels === null) throw new Error('usePanels needs a PanelsProvider above it')
  return panels
}
