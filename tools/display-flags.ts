/**
 * What to tell Chromium about the desktop. Where an X server answers, also beside Wayland, windows are opened through it: on Wayland a
 * program may not place them, and the projector belongs on the other screen. The choice is made before the game's first line runs,
 * so that it has to stand on the command line.
 */
export const displayFlags = (platform: NodeJS.Platform, env: NodeJS.ProcessEnv, args: readonly string[]): readonly string[] => {
  if (platform !== 'linux' || !env['DISPLAY'] || args.some((arg) => arg.startsWith('--ozone-platform'))) return []
  return ['--ozone-platform=x11']
}
