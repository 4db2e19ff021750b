package circuit.cli;

import circuit.history.HistoryException;
import circuit.history.HistoryReader;
import circuit.history.SessionRow;
import circuit.library.Library;
import circuit.library.RoutineEntry;
import circuit.routine.Prescription;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Names that only the program knows, for a shell that completes one; no routine is read for them. */
enum Stock {
    ROUTINES,
    EXERCISES,
    /** Whatever has a card: routines and exercises. */
    CARDS,
    SESSIONS;

    private static final int MOST_SESSIONS = 50;
    private static final Pattern SAFE = Pattern.compile("[0-9A-Za-z-]+");

    /** The names at hand; each can be typed in a shell as it stands. */
    List<String> names(Folders folders) {
        return switch (this) {
            case ROUTINES -> routines(folders).toList();
            case EXERCISES -> exercises(folders).toList();
            case CARDS -> Stream.concat(routines(folders), exercises(folders)).toList();
            case SESSIONS -> sessions(folders);
        };
    }

    /** As a script asks for it. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static Stream<String> routines(Folders folders) {
        return Cards.library(folders).routines().stream().map(RoutineEntry::name);
    }

    private static Stream<String> exercises(Folders folders) {
        Library library = Cards.library(folders);
        return library.exercises().all().stream().filter(Prescription::isLibraryName);
    }

    /** The newest first; a history that cannot be read has none, as nobody sees a message at this point. */
    private static List<String> sessions(Folders folders) {
        if (folders.kept().isEmpty()) {
            return List.of();
        }
        try {
            List<String> names = new ArrayList<>();
            for (SessionRow session : new HistoryReader(folders.kept().get()).lastSessions(MOST_SESSIONS)) {
                if (SAFE.matcher(session.session()).matches()) {
                    names.add(session.session());
                }
            }
            if (!names.isEmpty()) {
                names.add(0, SessionFinder.LAST);
            }
            return names;
        } catch (HistoryException e) {
            return List.of();
        }
    }
}
