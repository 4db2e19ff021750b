package circuit.cli;

import circuit.cli.host.CommandException;
import circuit.cli.options.Folders;
import circuit.library.Library;
import circuit.library.RoutineResult;

/** Opens the library, and a routine out of it, or ends the command with what is wrong. */
public final class Cards {
    private Cards() {}

    public static Library library(Folders folders) {
        return Library.over(folders.routines(), folders.own(), folders.builtIn());
    }

    public static RoutineResult.Loaded open(Library library, String asked) {
        return ready(library.open(asked));
    }

    static RoutineResult.Loaded ready(RoutineResult opened) {
        if (opened instanceof RoutineResult.Loaded ready) {
            return ready;
        }
        if (opened instanceof RoutineResult.Invalid broken) {
            throw CommandException.invalid(broken.diagnostics());
        }
        throw CommandException.usage(((RoutineResult.Unknown) opened).message());
    }
}
