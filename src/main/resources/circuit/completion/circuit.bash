# bash completion for circuit; in ~/.bashrc: eval "$(circuit completion bash)"

_circuit() {
  local program=${COMP_WORDS[0]} current=${COMP_WORDS[COMP_CWORD]} joined='' typed=() word line file
  program=${program/#\~\//$HOME/}
  [[ ${program##*/} == circuit ]] || program=circuit # an alias
  for word in "${COMP_WORDS[@]:1:COMP_CWORD}"; do
    typed+=("${word//[\\\"\']/}")
  done
  # Bash takes --option=value for three words, of which it completes the last.
  [[ $current != = && ${COMP_WORDS[COMP_CWORD - 1]} != = ]] || joined=1
  [[ $current != = ]] || current=''
  COMPREPLY=()
  # Texts rather than <(...), for which a bare chroot lacks /dev/fd.
  while IFS= read -r line; do
    case $line in
      '') ;;
      :*)
        # Bash would take a routine that is called like a folder for that folder.
        for word in "${COMPREPLY[@]-}"; do
          [[ ! -d $word ]] || continue 2
        done
        compopt -o filenames 2>/dev/null # not in bash 3
        while IFS= read -r file; do
          [[ -z $file || (${file##*/} == .* && ${current##*/} != .*) ]] || COMPREPLY+=("$file")
        done <<<"$(
          compgen -d -- "$current"
          if [[ $line == :files ]]; then
            compgen -f -X '!*.yaml' -- "$current"
            compgen -f -X '!*.yml' -- "$current"
          fi
        )"
        ;;
      *)
        word=${line%% *}
        COMPREPLY+=("${word#${joined:+--*=}}")
        ;;
    esac
  done <<<"$("$program" __complete -- "${typed[@]}" 2>/dev/null </dev/null)"
}

complete -F _circuit circuit
