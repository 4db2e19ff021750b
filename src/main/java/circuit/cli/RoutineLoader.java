package circuit.cli;

import circuit.cli.host.CommandException;
import circuit.cli.options.Folders;
import circuit.library.Library;
import circuit.library.RoutineResult;

/** Opens the library and loads a routine from it, or ends the command with what is wrong. */
public final class RoutineLoader {
    private RoutineLoader() {}

    public static Library library(Folders folders) {
        return Library.over(folders.routines(), folders.own(), folders.builtIn());
    }

    public static RoutineResult.Loaded open(Library library, String asked) {
        return loaded(library.open(asked));
    }

    static RoutineResult.Loaded loaded(RoutineResult result) {
        if (result instanceof RoutineResult.Loaded loaded) {
            return loaded;
        }
        if (result instanceof RoutineResult.Invalid invalid) {
            throw CommandException.invalid(invalid.diagnostics());
        }
        throw CommandException.usage(((RoutineResult.Unknown) result).message());
    }
}
