import type { AnyActorRef } from 'xstate'

/** Whom an actor reports to: its parent, or itself when it stands alone, as in tests of pure transitions. */
export const superior = ({ self }: { readonly self: AnyActorRef }): AnyActorRef => self._parent ?? self
