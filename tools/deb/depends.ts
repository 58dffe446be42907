/**
 * The Debian package of each library that Electron's programs ask for. Ubuntu from 24.04 on, and Debian from 13 on, have some under a new
 * name: the old one would be met there by whatever says it stands in, so the new one goes first.
 */
const PACKAGES: Readonly<Record<string, string>> = {
  'ld-linux-aarch64.so.1': 'libc6',
  'ld-linux-x86-64.so.2': 'libc6',
  'libX11.so.6': 'libx11-6',
  'libXcomposite.so.1': 'libxcomposite1',
  'libXdamage.so.1': 'libxdamage1',
  'libXext.so.6': 'libxext6',
  'libXfixes.so.3': 'libxfixes3',
  'libXrandr.so.2': 'libxrandr2',
  'libasound.so.2': 'libasound2t64 | libasound2',
  'libatk-1.0.so.0': 'libatk1.0-0t64 | libatk1.0-0',
  'libatk-bridge-2.0.so.0': 'libatk-bridge2.0-0t64 | libatk-bridge2.0-0',
  'libatspi.so.0': 'libatspi2.0-0t64 | libatspi2.0-0',
  'libc.so.6': 'libc6',
  'libcairo.so.2': 'libcairo2',
  'libcups.so.2': 'libcups2t64 | libcups2',
  'libdbus-1.so.3': 'libdbus-1-3',
  'libdl.so.2': 'libc6',
  'libdrm.so.2': 'libdrm2',
  'libexpat.so.1': 'libexpat1',
  'libgbm.so.1': 'libgbm1',
  'libgcc_s.so.1': 'libgcc-s1',
  'libgdk-3.so.0': 'libgtk-3-0t64 | libgtk-3-0',
  'libgdk_pixbuf-2.0.so.0': 'libgdk-pixbuf-2.0-0',
  'libgio-2.0.so.0': 'libglib2.0-0t64 | libglib2.0-0',
  'libglib-2.0.so.0': 'libglib2.0-0t64 | libglib2.0-0',
  'libgobject-2.0.so.0': 'libglib2.0-0t64 | libglib2.0-0',
  'libgtk-3.so.0': 'libgtk-3-0t64 | libgtk-3-0',
  'libm.so.6': 'libc6',
  'libnspr4.so': 'libnspr4',
  'libnss3.so': 'libnss3',
  'libnssutil3.so': 'libnss3',
  'libpango-1.0.so.0': 'libpango-1.0-0',
  'libpthread.so.0': 'libc6',
  'librt.so.1': 'libc6',
  'libsmime3.so': 'libnss3',
  'libudev.so.1': 'libudev1',
  'libxcb.so.1': 'libxcb1',
  'libxkbcommon.so.0': 'libxkbcommon0',
}

/** Asked for by name only once the program runs. */
const LATER = ['libgtk-3-0t64 | libgtk-3-0', 'libudev1'] as const

/**
 * What a package needs whose programs ask for these libraries; `own` are those it brings along. An unknown library is an error: the list
 * would not be true.
 */
export const dependsFor = (libraries: readonly string[], own: readonly string[]): readonly string[] => {
  const wanted = libraries.filter((name) => !own.includes(name))
  const unknown = wanted.filter((name) => PACKAGES[name] === undefined)
  if (unknown.length > 0)
    throw new Error(`This Electron needs ${unknown.join(', ')}; write the Debian package of it into tools/deb/depends.ts.`)
  return [...new Set([...wanted.flatMap((name) => PACKAGES[name] ?? []), ...LATER])].sort()
}
