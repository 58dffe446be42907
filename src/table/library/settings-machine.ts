import { assign, fromPromise, sendTo, setup } from 'xstate'
import type { Bridge, SettingsNotice } from '../../shared/bridge'
import type { Result } from '../../shared/result'
import { changed, type Settings, type SettingsChange } from '../../shared/settings'
import { errorText } from '../game/error-text'
import type { Parent } from '../play/parent'

/** What changes settings: a person here, or the window by itself (full screen by its own key). */
export type SettingsEvent =
  | { readonly type: 'settings.change'; readonly change: SettingsChange }
  | { readonly type: 'settings.arrived'; readonly change: SettingsChange }
  | { readonly type: 'settings.dismiss' }

/** What the app is told after every change. */
export interface SettingsChanged {
  readonly type: 'settings.changed'
  readonly settings: Settings
}

/** Settings and the last thing that went wrong with them. */
export interface SettingsContext {
  readonly settings: Settings
  readonly notice: { readonly code: string; readonly params: Readonly<Record<string, string | number>> } | SettingsNotice | null
}

/** What keeping settings begins with. */
export interface SettingsInput extends SettingsContext {
  readonly parent: Parent<SettingsChanged>
}

interface Keeping extends SettingsInput {
  /** What a person changed here and nobody has stored yet. */
  readonly unwritten: SettingsChange
}

type Written = Result<{ readonly settings: Settings; readonly notice: SettingsNotice | null }>

/** What is done with settings. */
const settingsSetup = (bridge: Bridge['settings']) =>
  setup({
    types: {
      context: {} as Keeping,
      events: {} as SettingsEvent,
      input: {} as SettingsInput,
    },
    actors: { write: fromPromise<Written, SettingsChange>(({ input }) => bridge.write(input)) },
    actions: {
      change: assign(({ context, event }) =>
        event.type === 'settings.change'
          ? { settings: changed(context.settings, event.change), unwritten: { ...context.unwritten, ...event.change } }
          : {},
      ),
      arrive: assign(({ context, event }) =>
        event.type === 'settings.arrived' ? { settings: changed(context.settings, event.change) } : {},
      ),
      keepWritten: assign((_, written: Written) =>
        written.ok ? { unwritten: {}, notice: written.notice } : { notice: { code: written.code, params: written.params } },
      ),
      keepFailure: assign((_, detail: string) => ({ notice: { code: 'settings.write-failed', params: { detail } } })),
      dismiss: assign({ notice: null }),
      tell: sendTo(
        ({ context }) => context.parent,
        ({ context }) => ({ type: 'settings.changed', settings: context.settings }),
      ),
    },
  })

/**
 * Keeps the settings: a change counts at once and is then written. Only what a person changed here is written, so that what
 * the window changes meanwhile stays. A failed write is told, changes nothing here and is tried again with the next change.
 */
export const createSettingsMachine = (bridge: Bridge['settings']) =>
  settingsSetup(bridge).createMachine({
    id: 'settings',
    context: ({ input }) => ({ ...input, unwritten: {} }),
    initial: 'idle',
    on: {
      'settings.change': { target: '.writing', actions: ['change', 'tell'] },
      'settings.arrived': { actions: ['arrive', 'tell'] },
      'settings.dismiss': { actions: 'dismiss' },
    },
    states: {
      idle: {},
      writing: {
        invoke: {
          src: 'write',
          input: ({ context }) => context.unwritten,
          onDone: { target: 'idle', actions: { type: 'keepWritten', params: ({ event }) => event.output } },
          onError: { target: 'idle', actions: { type: 'keepFailure', params: ({ event }) => errorText(event.error) } },
        },
      },
    },
  })
