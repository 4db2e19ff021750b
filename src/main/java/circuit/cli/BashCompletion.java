package circuit.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes bash, from 3.2 on, complete what we take. */
final class BashCompletion {
    /** No word from a file or the program is ever expanded: they are compared and inserted, nothing else. */
    private static final String FUNCTIONS = """
            # bash completion for circuit; in ~/.bashrc: eval "$(circuit completion bash)"

            _circuit_words() {
              local start=$1 word
              shift
              for word in "$@"; do
                [[ $word == "$start"* ]] && COMPREPLY+=("$word")
              done
            }

            _circuit_plain() {
              local text=${1//[\\\\\\"\\']/}
              printf '%%s' "${text/#\\~\\//$HOME/}"
            }

            _circuit_names() {
              local program i name from=()
              program=$(_circuit_plain "${COMP_WORDS[0]}")
              [[ ${program##*/} == circuit ]] || program=circuit
              for ((i = 1; i < COMP_CWORD - 1; i++)); do
                case ${COMP_WORDS[i]} in
                  --routines | --data)
                    name=${COMP_WORDS[i + 1]}
                    [[ $name == = ]] && name=${COMP_WORDS[i + 2]}
                    from+=("${COMP_WORDS[i]}" "$(_circuit_plain "$name")")
                    ;;
                esac
              done
              while IFS= read -r name; do
                [[ $name == "$2"* || $name == *-"$2"* ]] && COMPREPLY+=("$name")
              done < <("$program" completion --words "$1" ${from[@]+"${from[@]}"} 2>/dev/null </dev/null)
            }

            _circuit_files() {
              local file
              compopt -o filenames 2>/dev/null
              while IFS= read -r file; do
                if [[ -d ${file/#\\~\\//$HOME/} ]] || { [[ $1 == files ]] && [[ $file == *.yaml || $file == *.yml ]]; }; then
                  COMPREPLY+=("$file")
                fi
              done < <(compgen -f -- "$2")
            }

            _circuit() {
              local start=${COMP_WORDS[COMP_CWORD]} command='' option='' place=0 i
              COMPREPLY=()
              [[ $start == = ]] && start=''
              for ((i = 1; i < COMP_CWORD; i++)); do
                if [[ ${COMP_WORDS[i]} == = ]]; then
                  continue
                elif [[ -n $option ]]; then
                  option=''
                  continue
                fi
                case ${COMP_WORDS[i]} in
                  %s) option=${COMP_WORDS[i]} ;;
                  -*) ;;
                  *) if [[ -z $command ]]; then command=${COMP_WORDS[i]}; else place=$((place + 1)); fi ;;
                esac
              done
              case $option in
                '') ;;
            """;

    private static final String COMMANDS = """
                *) return ;;
              esac
              case $command in
            """;

    private static final String END = """
              esac
            }

            complete -F _circuit circuit
            """;

    private BashCompletion() {}

    static List<String> script(List<Completable> commands) {
        List<String> lines = new ArrayList<>();
        String valued = String.join(" | ", Completable.takingValues(commands));
        add(lines, FUNCTIONS.formatted(valued));
        options(commands).forEach((name, value) -> lines.add("    %s) %s return ;;".formatted(name, action(value))));
        add(lines, COMMANDS);
        for (Completable command : commands) {
            command(lines, command, commands);
        }
        add(lines, END);
        return lines;
    }

    private static void command(List<String> lines, Completable command, List<Completable> all) {
        lines.add("    '%s')".formatted(command.name()));
        lines.add("      if [[ $start == -* ]]; then");
        lines.add("        _circuit_words \"$start\" "
                + String.join(
                        " ",
                        command.options().stream()
                                .flatMap(option -> option.names().stream())
                                .toList()));
        if (command.name().isEmpty()) {
            lines.add("      else");
            lines.add("        _circuit_words \"$start\" "
                    + String.join(
                            " ", all.stream().skip(1).map(Completable::name).toList()));
        } else if (!action(command.argument()).isEmpty()) {
            lines.add("      elif ((place < %d)); then".formatted(command.most()));
            lines.add("        " + action(command.argument()));
        }
        lines.add("      fi");
        lines.add("      ;;");
    }

    /** What is offered for the value of each option that has something to offer; an option is the same in every command. */
    private static Map<String, Offer> options(List<Completable> commands) {
        Map<String, Offer> options = new LinkedHashMap<>();
        for (Completable command : commands) {
            for (Completable.Option option : command.options()) {
                if (option.takesValue() && !action(option.value()).isEmpty()) {
                    option.names().forEach(name -> options.putIfAbsent(name, option.value()));
                }
            }
        }
        return options;
    }

    private static String action(Offer offer) {
        if (offer instanceof Offer.Words words) {
            return "_circuit_words \"$start\" " + String.join(" ", words.words()) + ";";
        }
        if (offer instanceof Offer.Names names) {
            return "_circuit_names %s \"$start\";".formatted(names.stock().word())
                    + (names.files() ? " _circuit_files files \"$start\";" : "");
        }
        return offer instanceof Offer.Folder ? "_circuit_files folders \"$start\";" : "";
    }

    private static void add(List<String> lines, String text) {
        text.lines().forEach(lines::add);
    }
}
