/** The part of a Worker that a line of questions needs, so that tests can stand in for it. */
export interface WorkerPort<Message, Reply> {
  postMessage(message: Message): void
  onmessage: ((event: MessageEvent<Reply>) => void) | null
  onerror: ((event: ErrorEvent) => void) | null
  terminate(): void
}

/** What a worker answers a question by its number, or why it cannot. */
export type WorkerReply<Answer> =
  { readonly id: number; readonly ok: true; readonly answer: Answer } | { readonly id: number; readonly ok: false; readonly detail: string }

/** Questions to a worker, each with its answer. */
export interface WorkerLine<Question, Answer> {
  readonly ask: (question: Question) => { readonly id: number; readonly answer: Promise<Answer> }
  readonly isWaiting: (id: number) => boolean
  /** Stops the worker at once; whoever still waits is told why, and the next question opens a fresh one. */
  readonly close: (reason: string) => void
}

interface Asked<Answer> {
  readonly resolve: (answer: Answer) => void
  readonly reject: (error: Error) => void
}

/** Opens a line; its worker starts with the first question. A worker that failed fails everything asked of it. */
export function createWorkerLine<Question extends object, Answer>(
  open: () => WorkerPort<Question & { readonly id: number }, WorkerReply<Answer>>,
  failure: string,
): WorkerLine<Question, Answer> {
  let port: ReturnType<typeof open> | null = null
  const waiting = createWaitingList<Answer>()

  const close = (reason: string): void => {
    port?.terminate()
    port = null
    waiting.failAll(new Error(reason))
  }
  const connect = (): ReturnType<typeof open> => {
    if (port !== null) return port
    const opened = open()
    opened.onmessage = ({ data }) => waiting.settle(data)
    opened.onerror = (event) => close(`${failure}: ${event.message}`)
    port = opened
    return opened
  }
  return {
    ask: (question) => {
      const { id, answer } = waiting.add()
      try {
        connect().postMessage({ id, ...question })
      } catch (error) {
        waiting.settle({ id, ok: false, detail: error instanceof Error ? error.message : String(error) })
      }
      return { id, answer }
    },
    isWaiting: waiting.has,
    close,
  }
}

interface WaitingList<Answer> {
  readonly add: () => { readonly id: number; readonly answer: Promise<Answer> }
  readonly has: (id: number) => boolean
  /** Gives a question its answer; one that nobody waits for is dropped. */
  readonly settle: (reply: WorkerReply<Answer>) => void
  readonly failAll: (error: Error) => void
}

/** The questions not answered yet, by their numbers. */
function createWaitingList<Answer>(): WaitingList<Answer> {
  const asked = new Map<number, Asked<Answer>>()
  let nextId = 1
  return {
    add: () => {
      const id = nextId++
      return { id, answer: new Promise<Answer>((resolve, reject) => asked.set(id, { resolve, reject })) }
    },
    has: (id) => asked.has(id),
    settle: (reply) => {
      const one = asked.get(reply.id)
      asked.delete(reply.id)
      if (reply.ok) one?.resolve(reply.answer)
      else one?.reject(new Error(reply.detail))
    },
    failAll: (error) => {
      const failed = [...asked.values()]
      asked.clear()
      for (const { reject } of failed) reject(error)
    },
  }
}
