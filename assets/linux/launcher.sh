#!/bin/sh
# Starts Sinking Market, or says what to do where Chromium cannot shut its pages in; it never starts without that unasked.

here=$(dirname "$(readlink -f "$0")")
helper=$here/chrome-sandbox

# Chromium takes user namespaces, or its helper where that may start as root.
has_sandbox() {
  [ "$(stat -c '%u %a' "$helper" 2>/dev/null)" = '0 4755' ] && return 0
  # Ubuntu from 23.10 on lets only programs it knows make them.
  [ "$(cat /proc/sys/kernel/apparmor_restrict_unprivileged_userns 2>/dev/null)" = 1 ] && return 1
  # Without the program that tries it, Chromium finds out by itself.
  command -v unshare >/dev/null || return 0
  unshare --user --map-root-user --net true 2>/dev/null
}

say_how() {
  command="sudo sh -c 'chown root:root \"$helper\" && chmod 4755 \"$helper\"'"
  english="This system does not let an ordinary user's programs shut themselves in (user namespaces), as Electron does with every page. Allow it for this one, once:
  $command"
  case ${LC_ALL:-${LC_MESSAGES:-$LANG}} in
    zh*) words="这台电脑不允许普通用户的程序把自己关进沙盒（用户命名空间），而 Electron 的每个页面都需要沙盒。请为这个程序允许一次：
  $command" ;;
    *) words=$english ;;
  esac
  printf '%s\n' "$words" >&2
  # Whoever started it from a menu sees no terminal.
  [ -t 2 ] || show_box
}

show_box() {
  title='Sinking Market'
  if command -v zenity >/dev/null; then zenity --error --no-markup --width=640 --title="$title" --text="$words"
  elif command -v kdialog >/dev/null; then kdialog --title "$title" --error "$words"
  # It has no Chinese letters, and cuts long lines.
  elif command -v xmessage >/dev/null; then xmessage -center -title "$title" "$(printf '%s\n' "$english" | fold -s -w 90)"
  elif command -v notify-send >/dev/null; then notify-send --urgency=critical "$title" "$words"
  fi 2>/dev/null
}

# XWayland, where a second window can be put on the projector's screen.
x11=
if [ -n "$DISPLAY" ] && { [ -n "$WAYLAND_DISPLAY" ] || [ "$XDG_SESSION_TYPE" = wayland ]; }; then x11=--ozone-platform=x11; fi
decided=
# Root has no sandbox and has to say so: Chromium itself asks for it.
[ "$(id -u)" = 0 ] && decided=yes
for word in "$@"; do
  case $word in
    --ozone-platform*) x11= ;;
    --no-sandbox) decided=yes ;;
  esac
done

if [ -z "$decided" ] && ! has_sandbox; then
  say_how
  exit 1
fi
exec "$here/sinking-market-bin" ${x11:+"$x11"} "$@"
