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
  let nextId = 1
  const waiting = new Map<number, Asked<Answer>>()

  const close = (reason: string): void => {
    port?.terminate()
    port = null
    const failed = [...waiting.values()]
    waiting.clear()
    for (const { reject } of failed) reject(new Error(reason))
  }
  const hear = ({ data }: MessageEvent<WorkerReply<Answer>>): void => {
    const asked = waiting.get(data.id)
    waiting.delete(data.id)
    if (data.ok) asked?.resolve(data.answer)
    else asked?.reject(new Error(data.detail))
  }
  const connect = (): ReturnType<typeof open> => {
    if (port !== null) return port
    const opened = open()
    opened.onmessage = hear
    opened.onerror = (event) => close(`${failure}: ${event.message}`)
    port = opened
    return opened
  }
  const send = (id: number, question: Question): void => {
    try {
      connect().postMessage({ id, ...question })
    } catch (error) {
      waiting.get(id)?.reject(error instanceof Error ? error : new Error(String(error)))
      waiting.delete(id)
    }
  }
  return {
    ask: (question) => {
      const id = nextId++
      const answer = new Promise<Answer>((resolve, reject) => waiting.set(id, { resolve, reject }))
      send(id, question)
      return { id, answer }
    },
    isWaiting: (id) => waiting.has(id),
    close,
  }
}
