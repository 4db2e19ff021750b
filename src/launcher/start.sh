# What the launcher of a clone (circuit) and the installed one (src/dist/circuit) have in common. Both read it with `.`
# once they know their own file, $self; they set $home, $jar and $java and choose the locale before they call `start`.
# shellcheck shell=sh disable=SC2154  # $self, $home, $jar and $java: by who reads this

# Archives of classes are mapped where they were made for, as moving them elsewhere touches every page of them. picocli
# is told not to look for Groovy, for which it opens the jar, nor for types that no option has. QUIT would have the JVM
# print its threads over the screen; its output is dropped.
flags='-XX:+IgnoreUnrecognizedVMOptions -Xmx64m -Xmn6m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData
  -XX:+UnlockDiagnosticVMOptions -XX:ArchiveRelocationMode=0 -XX:-DisplayVMOutput
  --enable-native-access=ALL-UNNAMED -Dpicocli.disable.closures=true -Dpicocli.converters.excludes=java[.].*'

# A path may hold anything, but nothing in it may drive the terminal.
say() { printf 'circuit: %s\n' "$*" | sed 's/[[:cntrl:]]/?/g' >&2; }
fail() {
  say "$@"
  exit 1
}

is_program() { [ -f "$1" ] && [ -x "$1" ]; }

# The folder of $self, from the root, as $folder.
find_folder() {
  folder=${self%/*}
  case $folder in
    /* | '') ;;
    .) folder=$PWD ;;
    *) folder=$PWD/${folder#./} ;;
  esac
  case $folder in
    *:*) fail "Java cannot start from a folder with a colon in its name: $folder" ;;
  esac
}

# Java takes file names and arguments for ASCII where there is no locale (cron, ssh), or where one is not installed, which
# no shell tells. So it gets a locale with UTF-8 that is nearly always there; the programs that it starts get the user's.
choose_locale() {
  own_locale='' terminal_charset='' users_lc_all=${LC_ALL:-}
  case ${LC_ALL:-${LC_CTYPE:-${LANG:-C}}} in
    C | POSIX) terminal_charset=US-ASCII ;;
    *.[Uu][Tt][Ff]8* | *.[Uu][Tt][Ff]-8*) [ -d /usr/lib/locale/C.utf8 ] || return ;;
    *) return ;;
  esac
  own_locale=true LC_ALL=C.UTF-8
  export LC_ALL
}

# The width of the terminal that descriptor 3 leads to; empty where it does not tell.
read_width() {
  width=$({ stty size <&3; } 2>/dev/null)
  width=${width#* }
  case $width in *[!0-9]*) width='' ;; esac
}

# What is meant for every Java on the machine is not for this one: its heap or collector would contradict the flags above.
ignore_java_options() { unset JAVA_TOOL_OPTIONS _JAVA_OPTIONS JDK_JAVA_OPTIONS; }

# Becomes Java: start THROUGH [OPTION ...] CLASS [ARGUMENT ...]. THROUGH runs the command it is given; mostly it is `exec`.
start() {
  through=$1
  shift
  set -- "-Dcircuit.home=$home" -cp "$jar" "$@"
  if [ -n "$own_locale" ]; then set -- "-Dcircuit.lc_all=$users_lc_all" "$@"; fi
  # The shell knows without asking anyone what Java would have to load classes for.
  if [ -t 0 ]; then set -- -Dcircuit.stdin.tty=true "$@"; else set -- -Dcircuit.stdin.tty=false "$@"; fi
  if [ -t 1 ]; then
    set -- -Dcircuit.stdout.tty=true "$@"
    # Data is UTF-8 without a locale too, but such a terminal may not be able to show it.
    if [ -n "$terminal_charset" ]; then set -- "-Dcircuit.charset=$terminal_charset" "$@"; fi
    # The terminal knows how wide it is, and a shell seldom tells: COLUMNS is hardly ever exported.
    { read_width; } 3>&1
    if [ -n "$width" ]; then set -- "-Dcircuit.columns=$width" "$@"; fi
  else
    set -- -Dcircuit.stdout.tty=false "$@"
  fi
  # Messages may go to a terminal while data goes elsewhere.
  if [ -t 2 ]; then
    if [ ! -t 1 ]; then { read_width; } 3>&2; fi
    if [ -n "$width" ]; then set -- "-Dcircuit.stderr.columns=$width" "$@"; fi
  fi
  ignore_java_options
  set -f
  # shellcheck disable=SC2086
  "$through" "$java" $flags ${CIRCUIT_JAVA_OPTIONS:-} "$@"
}
