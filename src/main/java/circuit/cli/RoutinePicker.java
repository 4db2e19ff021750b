package circuit.cli;

import circuit.cli.host.Host;
import circuit.cli.options.Folders;
import circuit.cli.options.SessionOptions;
import circuit.cli.output.ListedRoutine;
import circuit.cli.output.RoutineTable;
import circuit.session.InputQueue;
import circuit.terminal.Console;
import circuit.terminal.PickList;
import circuit.terminal.Picker;
import java.time.Clock;
import java.util.List;

/** Lets the user choose a routine from the ones that {@code list} shows. */
final class RoutinePicker {
    private RoutinePicker() {}

    static Picker.Picked pick(Console console, InputQueue inputs, SessionOptions options, Folders folders, Host host)
            throws InterruptedException {
        // Invalid routines are left out; list and check say what is wrong with them.
        List<PickList.Row> rows = RoutineListing.read(folders, host).routines().stream()
                .map(listed -> row(listed, host.clock()))
                .toList();
        return new Picker(console, options.viewOptions().theme(console)).pick(rows, inputs);
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
