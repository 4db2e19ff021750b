package circuit.cli.history;

import circuit.cli.options.Folders;
import circuit.history.HistoryException;
import circuit.history.HistoryReader;
import circuit.library.Library;
import circuit.library.Library.RoutineEntry;
import circuit.library.RoutineResult;
import circuit.plan.Plan;
import circuit.plan.PlanOptions;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The routines that grow over weeks and that the athlete has begun. */
public final class Programmes {
    private Programmes() {}

    /** A plan of each for today, which knows its week; those that cannot be read or planned are left out. */
    public static List<Plan> begun(Folders folders, HistoryReader history, Clock clock) throws HistoryException {
        Library library = folders.library();
        List<RoutineEntry> entries = library.routines();
        Set<String> done = history.routinesLastDone(
                        entries.stream().map(RoutineEntry::name).toList())
                .keySet();
        List<RoutineResult.Loaded> programmes = entries.stream()
                .filter(entry -> done.contains(entry.name()))
                .flatMap(entry -> library.read(entry.file()) instanceof RoutineResult.Loaded loaded
                        ? Stream.of(loaded)
                        : Stream.empty())
                .filter(loaded -> loaded.routine().programme().isPresent())
                .toList();
        return programmes.isEmpty()
                ? List.of()
                : new PlanningHistory(folders, clock)
                        .plans(programmes, PlanOptions.NONE).stream()
                                .flatMap(Optional::stream)
                                .toList();
    }
}
