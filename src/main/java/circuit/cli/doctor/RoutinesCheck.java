package circuit.cli.doctor;

import circuit.cli.options.Folders;
import circuit.library.Library;
import circuit.library.Library.Origin;
import circuit.library.Library.RoutineEntry;
import circuit.library.SourceFile;
import circuit.library.check.LibraryChecker;
import circuit.text.English;
import java.util.List;
import java.util.stream.Stream;

/** The routines at hand, and what is broken of them. */
final class RoutinesCheck {
    private static final String NAME = "routines";

    private RoutinesCheck() {}

    static Finding of(Folders folders) {
        Library library = folders.library();
        List<RoutineEntry> routines = library.routines();
        if (routines.isEmpty()) {
            return Finding.broken(
                    NAME,
                    "there is none; the built-in ones should be in " + folders.builtIn(),
                    "install circuit again");
        }
        long own = routines.stream()
                .filter(entry -> entry.origin() != Origin.BUILT_IN)
                .count();
        String count = English.count(routines.size(), "routine") + ", " + own + " of them your own";
        List<String> problems = Stream.concat(
                        library.misnamed().stream().map(RoutinesCheck::misnamed),
                        new LibraryChecker(library)
                                .checkAll().diagnostics().stream().map(Object::toString))
                .toList();
        if (problems.isEmpty()) {
            return Finding.ok(NAME, count);
        }
        int more = problems.size() - 1;
        return Finding.warning(
                NAME,
                "%s; %s%s".formatted(count, problems.get(0), more == 0 ? "" : " (and %d more)".formatted(more)),
                "correct what circuit check lists");
    }

    private static String misnamed(SourceFile file) {
        return "%s cannot be asked for by name; rename it to %s".formatted(file.shown(), file.betterName());
    }
}
