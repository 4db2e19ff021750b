package circuit.cli;

import circuit.library.Library;
import circuit.library.Opened;

/** Opens the library, and a routine out of it, or ends the command with what is wrong. */
final class Cards {
    private Cards() {}

    static Library library(Folders folders) {
        return Library.over(folders.routines(), folders.own(), folders.builtIn());
    }

    static Opened.Ready open(Library library, String asked) {
        return ready(library.open(asked));
    }

    static Opened.Ready ready(Opened opened) {
        if (opened instanceof Opened.Ready ready) {
            return ready;
        }
        if (opened instanceof Opened.Broken broken) {
            throw CommandException.invalid(broken.diagnostics());
        }
        throw CommandException.usage(((Opened.Unknown) opened).message());
    }
}
