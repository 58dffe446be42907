import type { Bridge } from '../../shared/bridge'
import type { Projection } from '../../shared/projection'
import type { AppSource } from '../app/app-source'
import type { PublicTable } from '../host/public-table'

/** The public table as a message: the schema on the other side lets nothing else through. */
export const projectionOf = (table: PublicTable | null): Projection | null => table as unknown as Projection | null

/** Keeps the projector up to date for as long as somebody looks at it; returns how to stop. */
export const publishTable = (source: AppSource, projector: Bridge['projector'], warn: (text: string) => void): (() => void) => {
  let watched = false
  let last: PublicTable | null | undefined

  const publish = (): void => {
    if (!watched) return
    const table = source.publicTable()
    if (table === last) return
    last = table
    void projector.publish(projectionOf(table)).then((answer) => {
      // A refusal means that something was to be shown which is not known to be public: a bug, and the room sees the last good picture.
      if (!answer.ok) warn(`the projector refused ${answer.code}: ${JSON.stringify(answer.params)}`)
    })
  }
  const hear = (looks: boolean): void => {
    watched = looks
    last = undefined
    publish()
  }
  const stopHearing = projector.onAudience(hear)
  // A page that starts again under an open projector has not heard it open.
  void projector.publish(null).then((answer) => {
    if (answer.ok && answer.watched) hear(true)
  })
  const subscription = source.subscribe(publish)
  return () => {
    stopHearing()
    subscription.unsubscribe()
  }
}
