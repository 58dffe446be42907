import { assign, fromPromise, sendTo, setup } from 'xstate'
import type { Bridge, SettingsNotice } from '../../shared/bridge'
import type { Result } from '../../shared/result'
import type { Settings } from '../../shared/settings'
import { errorText } from './error-text'
import { superior } from './superior'

/** What changes settings: a person here, or the window by itself (full screen by its own key). */
export type SettingsEvent =
  | { readonly type: 'settings.change'; readonly change: Partial<Settings> }
  | { readonly type: 'settings.arrived'; readonly settings: Settings }
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

type Written = Result<{ readonly settings: Settings }>

/** Keeps the settings: a change counts at once and is then written; a failed write is told and changes nothing here. */
export const createSettingsMachine = (bridge: Bridge['settings']) =>
  setup({
    types: {
      context: {} as SettingsContext,
      events: {} as SettingsEvent,
      input: {} as SettingsContext,
    },
    actors: { write: fromPromise<Written, Settings>(({ input }) => bridge.write(input)) },
    actions: {
      change: assign(({ context, event }) => (event.type === 'settings.change' ? { settings: { ...context.settings, ...event.change } } : {})),
      arrive: assign(({ event }) => (event.type === 'settings.arrived' ? { settings: event.settings } : {})),
      keepWritten: assign((_, written: Written) => ({ notice: written.ok ? null : { code: written.code, params: written.params } })),
      keepFailure: assign((_, detail: string) => ({ notice: { code: 'settings.write-failed', params: { detail } } })),
      dismiss: assign({ notice: null }),
      tell: sendTo(superior, ({ context }: { context: SettingsContext }) => ({ type: 'settings.changed', settings: context.settings })),
    },
  }).createMachine({
    id: 'settings',
    context: ({ input }) => input,
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
          input: ({ context }) => context.settings,
          onDone: { target: 'idle', actions: { type: 'keepWritten', params: ({ event }) => event.output } },
          onError: { target: 'idle', actions: { type: 'keepFailure', params: ({ event }) => errorText(event.error) } },
        },
      },
    },
  })
