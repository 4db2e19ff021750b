package circuit.cli;

import java.util.ArrayList;
import java.util.List;

/** Makes zsh complete what we take, whether the script is sourced or found on {@code $fpath}. */
final class ZshCompletion {
    private static final String FUNCTIONS = """
            #compdef circuit
            # zsh completion for circuit: put this on your $fpath as _circuit, or source <(circuit completion zsh)

            _circuit_names() {
              local -a names expl more
              more=($from)
              (( $+opt_args[--routines] )) && more+=(--routines "${(Q)${(Q)opt_args[--routines]}}")
              (( $+opt_args[--data] )) && more+=(--data "${(Q)${(Q)opt_args[--data]}}")
              names=(${(f)"$("$program" completion --words $1 "${(@)more/#\\~\\//$HOME/}" 2>/dev/null </dev/null)"})
              local found=1
              _wanted names expl $1 compadd -M 'l:|=* r:|=*' -a names && found=0
              [[ $2 == files ]] && _files -g '*.(yaml|yml)' && found=0
              return found
            }

            _circuit() {
              local curcontext=$curcontext state line program=${(Q)words[1]}
              local -a commands from
              typeset -A opt_args
              program=${program/#\\~\\//$HOME/}
              [[ ${program:t} == circuit ]] || program=circuit
            """;

    private static final String END = """
                  esac
                  ;;
              esac
            }

            if [[ $funcstack[1] == _circuit ]]; then
              _circuit "$@"
            else
              compdef _circuit circuit
            fi
            """;

    private ZshCompletion() {}

    static List<String> script(List<Completable> commands) {
        List<String> lines = new ArrayList<>(FUNCTIONS.lines().toList());
        lines.add("  _arguments -C -A \"-*\" \\");
        options(lines, "    ", commands.get(0));
        lines.add("    '1:command:->command' '*::argument:->argument' && return");
        lines.add("  case $state in");
        lines.add("    command)");
        lines.add("      commands=(");
        for (Completable command : commands.subList(1, commands.size())) {
            lines.add("        " + quoted(command.name() + ":" + command.line()));
        }
        lines.add("      )");
        lines.add("      _describe command commands");
        lines.add("      ;;");
        lines.add("    argument)");
        lines.add("      (( $+opt_args[--routines] )) && from+=(--routines \"${(Q)${(Q)opt_args[--routines]}}\")");
        lines.add("      (( $+opt_args[--data] )) && from+=(--data \"${(Q)${(Q)opt_args[--data]}}\")");
        lines.add("      case $words[1] in");
        for (Completable command : commands.subList(1, commands.size())) {
            lines.add("        %s)".formatted(command.name()));
            lines.add("          _arguments \\");
            options(lines, "            ", command);
            lines.add("            " + argument(command));
            lines.add("          ;;");
        }
        lines.addAll(END.lines().toList());
        return lines;
    }

    private static String argument(Completable command) {
        if (command.most() == 0) {
            return "&& return";
        }
        return quoted("%s:%s:%s"
                .formatted(command.most() == 1 ? "1" : "*", what(command.argument()), action(command.argument())));
    }

    private static void options(List<String> lines, String indent, Completable command) {
        for (Completable.Option option : command.options()) {
            String help = "[" + option.line().replaceAll("[\\[\\]:]", " ") + "]";
            String value = option.takesValue() ? ":%s:%s".formatted(what(option.value()), action(option.value())) : "";
            for (String name : option.names()) {
                boolean joins = option.takesValue() && name.startsWith("--");
                lines.add(indent + quoted(name + (joins ? "=" : "") + help + value) + " \\");
            }
        }
    }

    private static String what(Offer offer) {
        return offer instanceof Offer.Names names ? names.stock().word() : "value";
    }

    private static String action(Offer offer) {
        if (offer instanceof Offer.Words words) {
            return "(" + String.join(" ", words.words()) + ")";
        }
        if (offer instanceof Offer.Names names) {
            return " _circuit_names " + names.stock().word() + (names.files() ? " files" : "");
        }
        return offer instanceof Offer.Folder ? "_files -/" : " ";
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "'\\''") + "'";
    }
}
