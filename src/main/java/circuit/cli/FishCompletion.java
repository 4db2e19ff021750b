package circuit.cli;

import java.util.ArrayList;
import java.util.List;

/** Makes fish, from 3.1 on, complete what we take. */
final class FishCompletion {
    private static final String FUNCTIONS = """
            # fish completion for circuit: circuit completion fish > ~/.config/fish/completions/circuit.fish

            function __circuit_names
                set -l words (commandline -opc)
                set -l program (string replace -r '^~/' "$HOME/" -- $words[1])
                string match -qr '(^|/)circuit$' -- $program; or set program circuit
                set -l from
                for i in (seq 2 (count $words))
                    if contains -- $words[$i] --routines --data; and test $i -lt (count $words)
                        set -a from $words[$i] (string replace -r '^~/' "$HOME/" -- $words[(math $i + 1)])
                    else if string match -qr '^--(routines|data)=' -- $words[$i]
                        set -a from $words[$i]
                    end
                end
                command $program completion --words $argv[1] $from 2>/dev/null </dev/null
            end

            function __circuit_files
                __fish_complete_path (commandline -ct) | string replace -r '\\t.*' '' | string match -r '.*(?:/|\\.ya?ml)$'
            end

            function __circuit_at --argument-names wanted most
                set -l words (commandline -opc)
                set -l command ''
                set -l place 0
                set -l value no
                for word in $words[2..-1]
                    if test $value = yes
                        set value no
                        continue
                    end
                    switch $word
                        case %s
                            set value yes
                        case '-*'
                        case '*'
                            if test -z "$command"
                                set command $word
                            else
                                set place (math $place + 1)
                            end
                    end
                end
                test "$command" = "$wanted"; and test $place -lt $most
            end

            complete -c circuit -f
            """;

    private static final int MANY = 9999;

    private FishCompletion() {}

    static List<String> script(List<Completable> commands) {
        String valued = String.join(" ", Completable.takingValues(commands));
        List<String> lines = new ArrayList<>(FUNCTIONS.formatted(valued).lines().toList());
        for (Completable command : commands.subList(1, commands.size())) {
            lines.add("complete -c circuit -n \"__circuit_at '' 1\" -a %s -d %s"
                    .formatted(command.name(), quoted(command.line())));
        }
        for (Completable command : commands) {
            for (Completable.Option option : command.options()) {
                lines.add("complete -c circuit -n \"__circuit_at '%s' %d\"%s"
                        .formatted(command.name(), MANY, spelling(option)));
            }
            String argument = action(command.argument());
            if (command.most() > 0 && !argument.isEmpty()) {
                lines.add("complete -c circuit -n \"__circuit_at '%s' %d\" -a %s"
                        .formatted(command.name(), Math.min(MANY, command.most()), argument));
            }
        }
        return lines;
    }

    private static String spelling(Completable.Option option) {
        StringBuilder words = new StringBuilder();
        for (String name : option.names()) {
            words.append(name.startsWith("--") ? " -l " + name.substring(2) : " -s " + name.substring(1));
        }
        if (option.takesValue()) {
            words.append(" -x");
            String values = action(option.value());
            words.append(values.isEmpty() ? "" : " -a " + values);
        }
        return words.append(" -d ").append(quoted(option.line())).toString();
    }

    private static String action(Offer offer) {
        if (offer instanceof Offer.Words words) {
            return quoted(String.join(" ", words.words()));
        }
        if (offer instanceof Offer.Names names) {
            return quoted(
                    "(__circuit_names " + names.stock().word() + ")" + (names.files() ? " (__circuit_files)" : ""));
        }
        return offer instanceof Offer.Folder ? quoted("(__fish_complete_directories)") : "";
    }

    private static String quoted(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}
