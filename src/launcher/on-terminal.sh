# The training run of the class archive, as the launcher of a clone and src/dist/build start it.
# shellcheck shell=sh

# Runs a command on a pseudo-terminal, if there is a `script` that makes one, so that the full view is walked through as
# well. Esc ends the last screen of a session, which waits for a key, and means nothing before.
on_terminal() {
  script -qec true /dev/null >/dev/null 2>&1 || exec "$@"
  line='stty rows 24 cols 80; exec'
  for word; do
    case $word in -Dcircuit.*.tty=*) word=${word%=*}=true ;; esac
    line="$line '$(printf '%s\n' "$word" | sed "s/'/'\\\\''/g")'"
  done
  while sleep 0.3 && printf '\033'; do :; done 2>/dev/null | SHELL=/bin/sh TERM=xterm-256color script -qec "$line" /dev/null
}
