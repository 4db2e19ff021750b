#compdef circuit
# zsh completion for circuit: put this on your $fpath as _circuit, or source <(circuit completion zsh)

_circuit() {
  local program=${(Q)words[1]} line files found=1
  local -a typed answers
  program=${program/#\~\//$HOME/}
  [[ ${program:t} == circuit ]] || program=circuit # an alias
  typed=("${(@Q)words[2,CURRENT-1]}" "${(Q)PREFIX}")
  for line in ${(f)"$("$program" __complete -- "${typed[@]}" 2>/dev/null </dev/null)"}; do
    case $line in
      :*) files=$line ;;
      *) answers+=("${${line//:/\\:}/ /:}") ;;
    esac
  done
  (( $#answers )) && _describe 'circuit' answers -M 'l:|=* r:|=*' && found=0
  [[ $PREFIX == --*=* ]] && compset -P '*='
  case $files in
    :files) # _files would offer any file where there is none of these
      _path_files -g '*.(yaml|yml)(-.)' && found=0
      _path_files -/ && found=0
      ;;
    :folders) _path_files -/ && found=0 ;;
  esac
  return found
}

if [[ $funcstack[1] == _circuit ]]; then
  _circuit "$@"
else
  compdef _circuit circuit
fi
