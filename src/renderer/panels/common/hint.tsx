import type { ReactNode } from 'react'
import { Tooltip, TooltipTrigger, type TooltipProps } from 'react-aria-components'

/** Shows more about a focusable thing while it is hovered or focused. */
export function Hint({
  text,
  children,
  placement = 'top',
}: {
  readonly text: ReactNode
  readonly children: ReactNode
  readonly placement?: TooltipProps['placement']
}) {
  return (
    <TooltipTrigger delay={350} closeDelay={50}>
      {children}
      <Tooltip className="tooltip panel-hint" placement={placement} offset={6}>
        {text}
      </Tooltip>
    </TooltipTrigger>
  )
}
