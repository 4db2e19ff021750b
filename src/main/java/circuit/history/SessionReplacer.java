package circuit.history;

import circuit.history.SessionLogger.Saved;
import circuit.history.csv.CsvRow;
import circuit.history.csv.Disk;
import circuit.history.csv.HistoryTable;
import circuit.history.csv.SessionChange;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Puts a session that was resumed in the place of what was saved of it before, in a folder that the caller has locked. */
record SessionReplacer(Path folder, Disk disk, Instant now) {

    /**
     * Replaces the session unless it is saved as it is, or with more than that: from a checkpoint of it that was copied to
     * another machine, for instance.
     *
     * @param row what is saved of it
     */
    Saved replace(CsvRow row, CompletedSession session) throws HistoryException {
        SessionRow saved;
        try {
            saved = SessionRow.of(row);
        } catch (IllegalArgumentException e) {
            throw new HistoryException(
                    folder.resolve(HistoryTable.SESSIONS.fileName()),
                    "the line of session %s is there, but cannot be read; mend it, or delete it"
                            .formatted(session.id()));
        }
        CompletedSession whole =
                session.withFeedback(session.session().feedback().or(saved.feedback()));
        Map<HistoryTable, List<List<String>>> rows = new EnumMap<>(HistoryTable.class);
        rows.put(HistoryTable.SESSIONS, whole.cells(HistoryTable.SESSIONS));
        rows.put(HistoryTable.SETS, whole.cells(HistoryTable.SETS));
        try (SessionChange change = SessionChange.of(session.id(), folder, disk)) {
            if (!goesOn(session, saved, change.count(HistoryTable.SETS))) {
                return new Saved(false, List.of());
            }
            boolean pacesAreThere = change.count(HistoryTable.PACES) > 0;
            if (pacesAreThere && !whole.paces().isEmpty()) {
                rows.put(HistoryTable.PACES, whole.cells(HistoryTable.PACES));
            }
            change.commit(rows);
            return new Saved(true, pacesAreThere ? List.of() : new PaceTable(folder).append(whole, now, disk));
        }
    }

    /**
     * Whether it is the saved session some time later: the time of a session only grows. Within the tenth of a second that
     * is kept of it, the sets tell: one may have been skipped, or the last rest.
     */
    private static boolean goesOn(CompletedSession session, SessionRow saved, int savedSets) {
        int longer = session.session().times().elapsed().compareTo(saved.times().elapsed());
        boolean further = session.session().status() == SessionRow.Status.DONE
                || session.sets().size() > savedSets;
        return saved.status() == SessionRow.Status.PARTIAL && (longer > 0 || (longer == 0 && further));
    }
}
