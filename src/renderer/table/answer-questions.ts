import type { WorkerReply } from './worker-line'

/** The worker's end of a line: answers every question that comes, or says why it cannot. */
export function answerQuestions<Question extends object, Answer>(answerTo: (question: Question) => Answer): void {
  const reply = (request: Question & { readonly id: number }): WorkerReply<Answer> => {
    const { id } = request
    try {
      return { id, ok: true, answer: answerTo(request) }
    } catch (error) {
      return { id, ok: false, detail: error instanceof Error ? (error.stack ?? error.message) : String(error) }
    }
  }
  self.addEventListener('message', (event: MessageEvent<Question & { readonly id: number }>) => {
    self.postMessage(reply(event.data))
  })
}
