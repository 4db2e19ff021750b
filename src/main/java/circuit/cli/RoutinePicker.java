package circuit.cli;

import circuit.cli.history.PlanningHistory;
import circuit.cli.host.Host;
import circuit.cli.options.Folders;
import circuit.cli.options.SessionOptions;
import circuit.cli.output.ListedRoutine;
import circuit.cli.output.RoutineTable;
import circuit.library.Library;
import circuit.library.RoutineEntry;
import circuit.library.RoutineResult;
import circuit.session.InputQueue;
import circuit.terminal.Console;
import circuit.terminal.PickList;
import circuit.terminal.Picker;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lets the athlete choose a routine from the ones that {@code list} shows. */
final class RoutinePicker {
    private RoutinePicker() {}

    static Picker.Picked pick(Console console, InputQueue inputs, SessionOptions flags, Folders folders, Host host)
            throws InterruptedException {
        Library library = RoutineLoader.library(folders);
        List<RoutineEntry> routines = library.routines();
        Map<String, Instant> last = new PlanningHistory(folders, host)
                .routines(routines.stream().map(RoutineEntry::name).toList());
        List<PickList.Row> rows = new ArrayList<>();
        for (RoutineEntry entry : routines) {
            // An invalid routine is left out; list and check say what is wrong with it.
            if (library.readRoutine(entry) instanceof RoutineResult.Loaded loaded) {
                Optional<Instant> when = Optional.ofNullable(last.get(entry.name()));
                rows.add(row(ListedRoutine.of(loaded.routine(), when, entry.shadows()), host.clock()));
            }
        }
        return new Picker(console, flags.seen().theme(console)).pick(rows, inputs);
    }

    private static PickList.Row row(ListedRoutine listed, Clock clock) {
        return new PickList.Row(
                listed.routine().name(),
                List.of(
                        RoutineTable.length(listed),
                        RoutineTable.lastDone(listed, clock),
                        RoutineTable.equipment(listed),
                        RoutineTable.title(listed)));
    }
}
