import { assign, forwardTo, raise, sendTo } from 'xstate'
import type { OwnEntry } from '../../library/scenarios-machine'
import type { RootEvent } from '../root-context'
import type { withMenu } from './with-menu'

/** The scenario files among those that came from outside. */
const scenariosIn = (event: RootEvent): readonly OwnEntry[] =>
  event.type === 'files.arrived' ? event.files.flatMap((given) => (given.kind === 'scenario' ? [given.entry] : [])) : []

/** Games are told in the drawer, and so is whatever came with them; scenarios alone where they are chosen. */
const isForDrawer = (event: RootEvent): boolean =>
  event.type === 'files.arrived' && event.files.some(({ kind }) => kind !== 'scenario' && kind !== 'lesson')

/** What the libraries beside the games are told, and where that leads which comes from them. */
export const withLibrary = (root: ReturnType<typeof withMenu>) =>
  root.extend({
    guards: {
      bringsScenario: ({ event }) => scenariosIn(event).length > 0,
      isForDrawer: ({ event }) => isForDrawer(event),
    },
    actions: {
      keepSettings: assign(({ event }) => (event.type === 'settings.changed' ? { settings: event.settings } : {})),
      tellSaves: forwardTo('saves'),
      tellScenarios: forwardTo('scenarios'),
      tellSettings: forwardTo('settings'),
      tellPdf: forwardTo('pdf'),
      tellArrivals: forwardTo('arrivals'),
      giveScenario: sendTo('scenarios', ({ event }) => ({ type: 'scenario.given', entries: scenariosIn(event) }) as const),
      openArrivals: raise(({ event }) => ({ type: 'screen.open', screen: isForDrawer(event) ? 'saved-games' : 'set-up' }) as const),
      dropOpening: sendTo('saves', { type: 'saves.drop' }),
      refreshSaves: sendTo('saves', { type: 'saves.refresh' }),
      refreshLatest: sendTo('saves', { type: 'saves.refresh', extent: 'latest' }),
      refreshScenarios: sendTo('scenarios', { type: 'scenarios.refresh' }),
    },
  })
