import type { Bridge } from '../../shared/bridge'
import { type AppSource, createKeeper, realRules, type RootInput, startApp } from '../../table'
import { createBotClient } from './bot-client'
import { watchPresses } from './press-watch'

/** Starts the table as people play it: the real rules, bots in a worker, files behind the bridge. */
export const startTable = (bridge: Bridge, input: RootInput): AppSource =>
  startApp(
    {
      bridge,
      keeper: createKeeper(realRules),
      ...createBotClient(),
      isPictureAwaited: watchPresses(window),
      now: () => new Date(),
      newLine: () => crypto.randomUUID(),
      warn: (text) => console.warn(text),
    },
    input,
  )
