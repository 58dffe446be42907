/** What tells how windows come onto the screen here. */
export interface DesktopFacts {
  readonly platform: NodeJS.Platform
  /** Value of --ozone-platform; empty where it was not given. */
  readonly asked: string
  readonly env: Readonly<Record<string, string | undefined>>
}

/**
 * Whether a program may put its windows where it likes. On Wayland it may not, and is told 0,0 for wherever they are. Chromium
 * chooses before the first line of this program runs and does not say what; this is its own order.
 */
export const placesWindows = ({ platform, asked, env }: DesktopFacts): boolean => {
  if (platform !== 'linux') return true
  if (asked === 'x11' || asked === 'wayland') return asked === 'x11'
  const xServer = Boolean(env['DISPLAY'])
  // Without an X server Chromium takes what there is. With both, a current one takes what the desktop itself runs on.
  return xServer && env['XDG_SESSION_TYPE'] !== 'wayland'
}
