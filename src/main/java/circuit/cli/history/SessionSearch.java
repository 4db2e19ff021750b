package circuit.cli.history;

import circuit.cli.host.CommandException;
import circuit.cli.host.Host;
import circuit.history.HistoryException;
import circuit.history.HistoryReader;
import circuit.history.SessionRow;
import circuit.report.SessionWords;
import circuit.text.Sanitizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds the sessions that a name on the command line means; a name that means none ends the command. */
public final class SessionSearch {
    public static final String NO_SESSION_YET =
            "no session here yet; the first is one command away: circuit run back-3x";

    private final HistoryReader history;
    private final Host host;
    private final DateParser dates;

    public SessionSearch(HistoryReader history, Host host) {
        this.history = history;
        this.host = host;
        dates = new DateParser(host.clock());
    }

    /** All of a day in the order in which they were done, or the only one of that name. */
    public List<SessionRow> asked(String name) throws HistoryException {
        List<SessionRow> sessions = new ArrayList<>(named(name));
        if (dates.day(name).isEmpty()) {
            return List.of(one(name, sessions));
        }
        Collections.reverse(sessions);
        return sessions;
    }

    /** The only one of that name. */
    public SessionRow one(String name) throws HistoryException {
        return one(name, named(name));
    }

    private static SessionRow one(String name, List<SessionRow> found) {
        if (found.size() > 1) {
            String some = found.stream()
                    .limit(9)
                    .map(session -> "\n  " + session.session() + "  " + SessionWords.of(session))
                    .collect(Collectors.joining());
            throw CommandException.usage("\"%s\" can be %s; say more of its id:%s"
                    .formatted(name, found.size() == 2 ? "either of two" : "any of " + found.size(), some));
        }
        return found.get(0);
    }

    /** The sessions that are called {@code last}, that were done on a day, or whose id begins like this; at least one. */
    private List<SessionRow> named(String name) throws HistoryException {
        List<SessionRow> found = candidates(name);
        if (found.isEmpty()) {
            Optional<LocalDate> day = dates.day(name);
            boolean isIdGiven = day.isEmpty() && !name.equals("last");
            UnreadableHistory.notices(history).forEach(host::warn);
            if (!isIdGiven
                    && history.sessions().isEmpty()
                    && history.unreadable().isEmpty()) {
                throw CommandException.usage(NO_SESSION_YET);
            }
            throw CommandException.usage("there is no session %s; circuit log lists them"
                    .formatted(day.map(date -> "of " + date)
                            .orElseGet(() -> "whose id begins with " + Sanitizer.quoted(name))));
        }
        return found;
    }

    private List<SessionRow> candidates(String name) throws HistoryException {
        if (name.equals("last")) {
            return history.sessions().stream().limit(1).toList();
        }
        Optional<LocalDate> day = dates.day(name);
        if (day.isPresent()) {
            return history.sessions(session -> session.started().toLocalDate().equals(day.get()));
        }
        List<SessionRow> found = history.sessions(session -> session.session().startsWith(name));
        return found.stream()
                .filter(session -> session.session().equals(name))
                .findFirst()
                .map(List::of)
                .orElse(found);
    }
}
