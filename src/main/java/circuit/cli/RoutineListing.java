package circuit.cli;

import circuit.cli.history.PlanningHistory;
import circuit.cli.options.Folders;
import circuit.cli.output.ListedRoutine;
import circuit.library.Library;
import circuit.library.Library.RoutineEntry;
import circuit.library.RoutineResult;
import circuit.library.SourceFile;
import circuit.text.Sanitizer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The routines at hand.
 *
 * @param problems why other files of the library are not listed, and what of the history could not be read
 */
record RoutineListing(List<ListedRoutine> routines, List<String> problems) {

    /** Reads all routines, and from the history when each was last done. */
    static RoutineListing read(Folders folders) {
        Library library = folders.library();
        List<RoutineEntry> entries = library.routines();
        PlanningHistory history = new PlanningHistory(folders);
        Map<String, Instant> last =
                history.routines(entries.stream().map(RoutineEntry::name).toList());
        RoutineListing listing = new RoutineListing(new ArrayList<>(), new ArrayList<>(history.notices()));
        for (RoutineEntry entry : entries) {
            RoutineResult result = library.read(entry.file());
            if (result instanceof RoutineResult.Loaded loaded) {
                listing.routines.add(ListedRoutine.of(
                        loaded.routine(), Optional.ofNullable(last.get(entry.name())), entry.shadows()));
            } else if (result instanceof RoutineResult.Invalid invalid) {
                String file = Sanitizer.marked(entry.file().shown());
                listing.problems.add("%s is broken, so it is not listed; see what is wrong with: circuit check %s"
                        .formatted(file, file));
                invalid.diagnostics().stream().limit(1).forEach(first -> listing.problems.add(first.toString()));
            }
        }
        for (SourceFile misnamed : library.misnamed()) {
            listing.problems.add("%s has a name that cannot be asked for, so it is not listed; rename it to %s"
                    .formatted(Sanitizer.marked(misnamed.shown()), misnamed.betterName()));
        }
        return listing;
    }
}
