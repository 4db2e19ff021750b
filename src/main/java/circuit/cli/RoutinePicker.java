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
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lets the athlete choose among the routines at hand, as {@code list} would show them. */
final class RoutinePicker {
    private RoutinePicker() {}

    static Picker.Picked pick(Console console, InputQueue inputs, SessionOptions flags, Folders folders, Host host)
            throws InterruptedException {
        Library library = RoutineLoader.library(folders);
        List<RoutineEntry> routines = library.routines();
        Map<String, Instant> last = new PlanningHistory(folders, host)
                .routines(routines.stream().map(RoutineEntry::name).toList());
        List<PickList.Row> rows = new ArrayList<>();
        for (RoutineEntry shelved : routines) {
            // One that is broken is passed over here; list and check say what is wrong with it.
            if (library.readRoutine(shelved) instanceof RoutineResult.Loaded ready) {
                Optional<Instant> when = Optional.ofNullable(last.get(shelved.name()));
                List<String> row =
                        RoutineTable.row(ListedRoutine.of(ready.routine(), when, shelved.shadows()), host.clock());
                rows.add(new PickList.Row(row.get(0), List.of(row.get(1), row.get(3), row.get(5), row.get(4))));
            }
        }
        return new Picker(console, flags.seen().theme(console)).pick(rows, inputs);
    }
}
