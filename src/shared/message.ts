import type { Failure, Result } from './result'
import type { Sealed } from './sealed'
import { z } from './zod'

/** Arguments, one after the other. */
type Listed = z.ZodType<readonly unknown[]>

/** A message of a page that the main process answers: what it carries, and what comes back when it is not refused. */
export interface Call<Arguments extends Listed = Listed, Answer extends z.ZodType<Result> = z.ZodType<Result>> {
  readonly kind: 'call'
  readonly arguments: Arguments
  /** The whole answer, refusal included. */
  readonly answer: Answer
}

/** A message of the main process to a page, which answers nothing. */
export interface Notice<Arguments extends Listed = Listed> {
  readonly kind: 'notice'
  readonly arguments: Arguments
}

const refusal = z.strictObject({
  ok: z.literal(false),
  code: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
})

/** Describes a message to the main process by its arguments and by the fields of its answer. */
export const call = <Arguments extends Listed, Shape extends z.ZodRawShape>(args: Arguments, shape: Shape) => ({
  kind: 'call' as const,
  arguments: args,
  answer: z.discriminatedUnion('ok', [z.strictObject({ ok: z.literal(true), ...shape }), refusal]),
})

/** Describes a message to a page by what it carries. */
export const notice = <Arguments extends Listed>(args: Arguments) => ({ kind: 'notice' as const, arguments: args })

type Rest<Value> = Value extends readonly unknown[] ? Value : never

/** What a message carries, as whoever sends it writes it. */
export type Sent<Message extends Call | Notice> = Rest<Sealed<z.input<Message['arguments']>>>

/** What a message carries once it has been checked. */
export type Received<Message extends Call | Notice> = Rest<Sealed<z.output<Message['arguments']>>>

/** What a message is answered. */
export type Answer<Message extends Call> = Exclude<Sealed<z.output<Message['answer']>>, { readonly ok: false }> | Failure

/** Whoever answers a message. */
export type Handler<Message extends Call> = (...args: Received<Message>) => Answer<Message> | Promise<Answer<Message>>

/** Stops a subscription. */
export type Unsubscribe = () => void

/** A message as a page has it: something to ask, or something to hear. */
export type Method<Message> = Message extends Call
  ? (...args: Sent<Message>) => Promise<Answer<Message>>
  : Message extends Notice
    ? (listener: (...args: Received<Message>) => void) => Unsubscribe
    : never
