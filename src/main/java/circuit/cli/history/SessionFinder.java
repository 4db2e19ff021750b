package circuit.cli.history;

import circuit.cli.host.CommandException;
import circuit.history.HistoryException;
import circuit.history.HistoryReader;
import circuit.history.SessionQuery;
import circuit.history.SessionRow;
import circuit.report.SessionWords;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Finds the session that is named on the command line. */
public record SessionFinder(HistoryReader history, DateParser dates) {
    /** The name of the latest session. */
    public static final String LAST = "last";

    /** By {@code last}, by its day if it was the only one of that day, or by the beginning of its id. */
    public SessionRow named(String name) throws HistoryException {
        List<SessionRow> found = candidates(name);
        if (found.isEmpty()) {
            throw CommandException.usage("there is no session \"%s\"; circuit log lists them".formatted(name));
        }
        if (found.size() > 1) {
            StringBuilder words = new StringBuilder("\"%s\" can be %s; say more of its id:"
                    .formatted(name, found.size() == 2 ? "either of two" : "any of " + found.size()));
            found.stream()
                    .limit(9)
                    .forEach(one -> words.append("\n  ")
                            .append(one.session())
                            .append("  ")
                            .append(SessionWords.of(one)));
            throw CommandException.usage(words.toString());
        }
        return found.get(0);
    }

    private List<SessionRow> candidates(String name) throws HistoryException {
        if (name.equals(LAST)) {
            return history.sessions(SessionQuery.newest(1));
        }
        Optional<LocalDate> day = dates.day(name);
        if (day.isPresent()) {
            return history.sessionsOn(day.get());
        }
        List<SessionRow> called = history.sessionsCalled(name);
        return called.stream()
                .filter(one -> one.session().equals(name))
                .findFirst()
                .map(List::of)
                .orElse(called);
    }
}
