import { Button, type ButtonProps } from 'react-aria-components'
import { Icon, type IconName } from '../../art'
import { Hint } from './hint'

/** A square button with a picture; its name is read aloud and shown on hover. */
export function IconButton({
  icon,
  name,
  ...button
}: Omit<ButtonProps, 'children' | 'className'> & { readonly icon: IconName; readonly name: string }) {
  return (
    <Hint text={name} placement="bottom">
      <Button {...button} className="btn btn-icon btn-quiet" aria-label={name}>
        <Icon name={icon} size={20} />
      </Button>
    </Hint>
  )
}
