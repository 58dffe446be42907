import { useRef, useState, type PointerEvent } from 'react'

/** What a hint needs to open only for a pointer that came, not for one that lay there already. */
export interface MovedHint {
  readonly isOpen: boolean
  readonly onOpenChange: (open: boolean) => void
  readonly onPointerMove: (event: PointerEvent) => void
}

/**
 * A hint that stays shut while a pointer merely rests where its thing appears, as under "Go on": browsers report such a pointer as having
 * entered. The first real movement over it, or the focus, opens it.
 */
export function useMovedHint(): MovedHint {
  const hasMoved = useRef(false)
  const [isOpen, setOpen] = useState(false)
  return {
    isOpen,
    onOpenChange: (open) => setOpen(open && (hasMoved.current || document.activeElement?.matches(':focus-visible') === true)),
    onPointerMove: ({ movementX, movementY }) => {
      if (hasMoved.current || (movementX === 0 && movementY === 0)) return
      hasMoved.current = true
      setOpen(true)
    },
  }
}
