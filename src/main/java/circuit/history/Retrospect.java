package circuit.history;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Looks for sessions from the end of the table back. They stand there in the order in which they were saved, so one
 * that was added late stands behind younger ones: only many in a row that are too old end the search.
 */
record Retrospect(Path folder) {
    /** As many sessions as nobody adds late in one go, and still read in a blink. */
    private static final int TO_BE_SURE = 300;

    private static final Comparator<SessionRow> NEWEST_FIRST =
            Comparator.comparing((SessionRow row) -> row.started().toInstant()).reversed();

    List<SessionRow> sessions(SessionQuery wanted) throws HistoryException {
        int most = wanted.most().orElse(Integer.MAX_VALUE);
        List<SessionRow> found = new ArrayList<>();
        search(
                row -> {
                    boolean isOne = wanted.isOne(row);
                    if (isOne) {
                        found.add(row);
                    }
                    return isOne && isAmongNewest(row, found, most);
                },
                row -> wanted.isTooOld(row) || found.size() >= most);
        found.sort(NEWEST_FIRST);
        return List.copyOf(found.subList(0, Math.min(most, found.size())));
    }

    /** Whether it counts, or so many younger ones are found already. */
    private static boolean isAmongNewest(SessionRow row, List<SessionRow> found, int most) {
        if (found.size() <= most) {
            return true;
        }
        Instant started = row.started().toInstant();
        return found.stream()
                        .filter(other -> other.started().toInstant().isAfter(started))
                        .limit(most)
                        .count()
                < most;
    }

    /** Those whose id begins so. */
    List<SessionRow> called(String start) throws HistoryException {
        List<SessionRow> found = new ArrayList<>();
        // Ids that this program gives begin with their moment, and so in their order; others may stand anywhere.
        boolean isMoment = !start.isEmpty() && Character.isDigit(start.charAt(0));
        search(
                row -> row.session().startsWith(start) && found.add(row),
                row -> (isMoment && row.session().compareTo(start) < 0)
                        || found.stream().anyMatch(one -> one.session().equals(start)));
        found.sort(NEWEST_FIRST);
        return List.copyOf(found);
    }

    /** Those that began on that day of the athlete's calendar. */
    List<SessionRow> on(LocalDate day) throws HistoryException {
        List<SessionRow> found = new ArrayList<>();
        search(
                row -> row.started().toLocalDate().equals(day) && found.add(row),
                row -> row.started().toLocalDate().isBefore(day));
        found.sort(NEWEST_FIRST);
        return List.copyOf(found);
    }

    /** Shows every session to {@code taken} until many in a row were neither taken nor young enough. */
    private void search(Predicate<SessionRow> taken, Predicate<SessionRow> isPast) throws HistoryException {
        Set<String> seen = new HashSet<>();
        try (Tables<SessionRow, SetRow> tables = Tables.newestFirst(folder)) {
            int past = 0;
            while (past < TO_BE_SURE) {
                Optional<SessionRow> row = tables.nextSession();
                if (row.isEmpty()) {
                    return;
                }
                if (seen.add(row.get().session())) {
                    boolean isTaken = taken.test(row.get());
                    past = !isTaken && isPast.test(row.get()) ? past + 1 : 0;
                }
            }
        }
    }
}
