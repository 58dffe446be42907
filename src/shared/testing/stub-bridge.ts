import type { Bridge } from '../bridge'
import type { GameGroup, Handlers } from '../channels'
import { createBridge } from '../create-bridge'
import { entrances } from '../gate'
import { failure } from '../result'

/**
 * The bridge of a page whose main process is only its handlers: whatever is asked and answered is checked as it is in the program, and
 * nothing is told.
 */
export const createStubBridge = (handlers: Handlers<GameGroup>): Bridge => {
  const answers = new Map(entrances(handlers).map(({ channel, answer }) => [channel, answer]))
  return createBridge({
    ask: async (channel, args) => answers.get(channel)?.(args) ?? failure('ipc.failed'),
    listen: () => () => undefined,
  })
}
