import { IconButton } from '../../panels'
import { useMenuCommand, useSend } from '../../table'
import { useWords } from '../../words'
import { useEscape } from './use-escape'

/**
 * The way to the pause where the table is hidden: whoever finds the computer there may save, leave or look something up, and sees nobody's
 * hand; what was for one person's eyes is handed over anew afterwards. By the button in the corner, Escape, and Save in the menu bar.
 */
export function WayToPause() {
  const { t } = useWords()
  const send = useSend()
  const pause = (): void => send({ type: 'pause' })
  useEscape(pause)
  useMenuCommand('save', pause)
  return (
    <div className="way-to-pause">
      <IconButton icon="menu" name={t('panels:top.menu')} onPress={pause} />
    </div>
  )
}
