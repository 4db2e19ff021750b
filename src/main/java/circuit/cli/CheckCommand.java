package circuit.cli;

import circuit.cli.help.HelpText;
import circuit.cli.host.ExitCode;
import circuit.cli.host.Host;
import circuit.cli.host.Xdg;
import circuit.cli.options.Arguments;
import circuit.cli.options.Folders;
import circuit.cli.options.Settings;
import circuit.library.Diagnostic;
import circuit.library.Library;
import circuit.library.check.LibraryChecker;
import circuit.text.Sanitizer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** {@code circuit check}: everything that is wrong, all at once. */
final class CheckCommand implements Command {

    @Override
    public CommandSpec spec() {
        return HelpText.command(
                        "check",
                        "Finds everything wrong in routine and exercise files.",
                        "circuit check my-back.yaml",
                        "circuit check exercises/*.yaml",
                        "circuit check ~/.config/circuit/config.yaml",
                        "circuit check                # all there are")
                .addPositional(HelpText.argument(
                        "FILE", "0..*", "files, or names of routines and exercises; without any, all there are"));
    }

    @Override
    public int run(Arguments arguments, Host host) {
        Settings settings = Settings.asFarAsReadable(arguments, host);
        Library library = Folders.of(settings).library();
        List<String> asked = arguments.arguments();
        List<Diagnostic> problems = new ArrayList<>();
        List<Diagnostic> notes = new ArrayList<>();
        String checked;
        if (asked.isEmpty()) {
            LibraryChecker.Result all = new LibraryChecker(library).checkAll();
            problems.addAll(all.diagnostics());
            notes.addAll(all.notes());
            checked = "%d routines and %d exercises".formatted(all.routines(), all.exercises());
        } else {
            for (String one : asked) {
                boolean isConfig =
                        Xdg.configFile(host).filter(place -> isSame(place, one)).isPresent();
                if (isConfig) {
                    problems.addAll(settings.diagnostics());
                    RoutineLoader.unknownEquipment(settings, library).ifPresent(host::warn);
                } else {
                    LibraryChecker.Result file = new LibraryChecker(library).check(RoutineLoader.findAny(one, library));
                    problems.addAll(file.diagnostics());
                    notes.addAll(file.notes());
                }
            }
            checked = asked.size() == 1 ? Sanitizer.marked(asked.get(0)) : asked.size() + " files";
        }
        problems.forEach(problem -> host.say(problem.toString()));
        notes.forEach(note -> host.say(note.toString()));
        if (!problems.containsAll(settings.diagnostics())) {
            host.warn("the configuration is broken as well; see circuit config");
        }
        if (asked.isEmpty()) {
            RoutineLoader.unknownEquipment(settings, library).ifPresent(host::warn);
        }
        if (problems.isEmpty()) {
            host.say(checked + ": nothing wrong");
        }
        return problems.isEmpty() ? ExitCode.OK : ExitCode.USAGE;
    }

    private static boolean isSame(Path place, String asked) {
        try {
            return Files.isSameFile(place, Path.of(asked));
        } catch (IOException | InvalidPathException e) {
            return false; // A file that does not exist is not the configuration.
        }
    }
}
