import { CHANNELS, type Handlers } from './channels'
import { channelOf } from './create-bridge'
import type { Call, Notice } from './message'
import type { PageName } from './page-name'
import { readValue } from './read-value'
import { failure, type Result } from './result'

/** One message that is answered: what it is called on its way, and which page alone may send it. */
export interface Entrance {
  readonly channel: string
  readonly speaker: PageName
  /** Checks what it carries, has it answered, and checks the answer; whatever goes wrong is coded, never thrown. */
  answer(args: readonly unknown[]): Promise<Result>
}

/** What a message's schema and handler are when nobody knows which message it is. */
type AnyHandler = (...args: readonly unknown[]) => unknown
type AnyHandlers = Readonly<Record<string, Readonly<Record<string, AnyHandler>>>>

/** The handlers of some messages: whoever has to answer all of them asks for `Handlers`. */
type SomeHandlers = { readonly [Of in keyof Handlers]?: Partial<Handlers[Of]> }

const GROUPS: Readonly<Record<string, Readonly<Record<string, Call | Notice>>>> = CHANNELS

/** Opens every message that some handlers answer. */
export const entrances = (handlers: SomeHandlers): readonly Entrance[] =>
  Object.entries(handlers as AnyHandlers).flatMap(([group, of]) =>
    Object.entries(of).flatMap(([name, handle]) => {
      const message = GROUPS[group]?.[name]
      return message?.kind === 'call' ? [entrance(group, name, message, handle)] : []
    }),
  )

const entrance = (group: string, name: string, message: Call, handle: AnyHandler): Entrance => {
  const channel = channelOf(group, name)
  return {
    channel,
    speaker: group === 'room' ? 'projector' : 'game',
    answer: async (args) => {
      const read = readValue(message.arguments, args)
      if (!read.ok) return failure('ipc.bad-payload', { channel, where: read.where })
      try {
        const answer = readValue(message.answer, await handle(...read.value))
        if (answer.ok) return answer.value
        console.error(`${channel} has an answer that does not fit at ${answer.where}: ${answer.detail}`)
      } catch (error) {
        console.error(`${channel} failed:`, error)
      }
      return failure('ipc.fault', { channel })
    },
  }
}
