package circuit.history.merge;

import circuit.history.HistoryException;
import circuit.history.RemovedSessions;
import circuit.history.UnreadableLines;
import circuit.history.csv.Disk;
import circuit.history.csv.HistoryTable;
import circuit.history.merge.MergeReport.FileReport;
import circuit.text.English;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Merges other histories into one. What comes out does not depend on the order in which histories are merged, nor on how
 * often: a session that is a part of another gives way to it, and of two sessions with one id the later one gets an id
 * that follows from what it holds.
 */
public final class HistoryMerger implements AutoCloseable {
    private final Path folder;
    private final BaseHistory base;
    private final List<SourceHistory> sources = new ArrayList<>();
    private final Map<String, StoredSession> sessions;
    private final List<FileReport> files = new ArrayList<>();
    private final List<String> notices = new ArrayList<>();
    private final List<String> problems;
    /** The sessions that stay out, as they were removed, each with the file that keeps its rows. */
    private final Map<String, Path> removed;

    private final Set<Path> removedFiles = new TreeSet<>();

    /** Reads the history in a folder, and decides what of each source is taken into it. */
    public HistoryMerger(Path folder, List<MergeSource> from) throws HistoryException {
        this.folder = folder;
        base = new BaseHistory(folder);
        problems = new ArrayList<>(base.problems());
        sessions = new LinkedHashMap<>(base.sessions());
        removed = RemovedSessions.in(folder);
        boolean isRead = false;
        try {
            for (MergeSource source : from) {
                SourceHistory history = new SourceHistory(source);
                sources.add(history);
                history.unreadable().forEach(lines -> problems.add(words(lines)));
                for (Map.Entry<Path, Map<String, StoredSession>> file :
                        history.sessions().entrySet()) {
                    take(file.getKey(), file.getValue());
                }
            }
            addRemovedNotice();
            isRead = true;
        } finally {
            if (!isRead) {
                close();
            }
        }
    }

    private static String words(UnreadableLines lines) {
        return lines.text(
                "the line was left out; correct it and merge again", "were left out; correct them and merge again");
    }

    private void take(Path file, Map<String, StoredSession> found) throws HistoryException {
        int added = 0;
        int completed = 0;
        int renamed = 0;
        int leftOut = 0;
        for (StoredSession theirs : found.values()) {
            StoredSession ours = sessions.get(theirs.id());
            if (ours == null && leavesOut(theirs.id())) {
                leftOut++;
                continue;
            }
            if (ours == null) {
                added += add(theirs, file) ? 1 : 0;
                continue;
            }
            StoredSession one = SessionMatch.together(ours, theirs).orElse(null);
            if (one == null && isFirst(ours, theirs) && leavesOut(SessionMatch.newId(theirs))) {
                leftOut++;
            } else if (one == null) {
                renamed += keepBoth(ours, theirs, file) ? 1 : 0;
            } else if (!one.equals(ours)) {
                sessions.put(theirs.id(), one);
                completed++;
            }
        }
        FileReport report = new FileReport(file, found.size(), added, completed, renamed, leftOut);
        // Of the history's own file only what the copies of its sets have brought.
        if (!isOwn(file) || report.known() < report.found()) {
            files.add(report);
        }
    }

    /** Whether that session was removed here before, which is noted then. */
    private boolean leavesOut(String id) {
        Path file = removed.get(id);
        if (file != null) {
            removedFiles.add(file.getFileName());
        }
        return file != null;
    }

    private void addRemovedNotice() {
        if (!removedFiles.isEmpty()) {
            notices.add(
                    "what was removed here before stays out; to take it in after all, delete %s in %s and merge again"
                            .formatted(
                                    English.all(removedFiles.stream()
                                            .map(Path::toString)
                                            .toList()),
                                    folder));
        }
    }

    private boolean isOwn(Path file) {
        Path own = folder.resolve(HistoryTable.SESSIONS.fileName());
        try {
            return Files.exists(own) && Files.isSameFile(own, file);
        } catch (IOException e) {
            return false;
        }
    }

    private boolean add(StoredSession theirs, Path file) {
        if (base.isUnreadable(theirs.id())) {
            problems.add(
                    "%s: a line of session %s is there, but cannot be read, so that of %s was left out; mend it, or delete it, and merge again"
                            .formatted(folder.resolve(HistoryTable.SESSIONS.fileName()), theirs.id(), file));
            return false;
        }
        sessions.put(theirs.id(), theirs);
        return true;
    }

    /** Keeps two sessions with one id; whether there is one more now. */
    private boolean keepBoth(StoredSession ours, StoredSession theirs, Path file) throws HistoryException {
        boolean oursIsFirst = isFirst(ours, theirs);
        StoredSession second = oursIsFirst ? theirs : ours;
        String newId = SessionMatch.newId(second);
        boolean isNew = !sessions.containsKey(newId) && !base.isUnreadable(newId);
        if (isNew) {
            sessions.put(newId, second.withId(newId));
        }
        if (!oursIsFirst) {
            sessions.put(theirs.id(), theirs);
        }
        if (isNew || !oursIsFirst) {
            notices.add("two different sessions have the id %s, one of them in %s; both are kept, the later one as %s"
                    .formatted(theirs.id(), file, newId));
        }
        return isNew;
    }

    private static boolean isFirst(StoredSession one, StoredSession other) throws HistoryException {
        int order = one.read()
                .started()
                .toInstant()
                .compareTo(other.read().started().toInstant());
        return order == 0 ? SessionMatch.content(one).compareTo(SessionMatch.content(other)) <= 0 : order < 0;
    }

    /** What is merged, or would be. */
    public MergeReport report() {
        return new MergeReport(files, notices, problems, sessions.size(), isChanged());
    }

    private boolean isChanged() {
        return !sessions.equals(base.sessions());
    }

    /**
     * Sets of sessions that are added, which a crash left here without them, and which these do not hold.
     *
     * @return the ids of these sessions
     */
    public List<String> uncommittedSets() throws HistoryException {
        List<String> ids = new ArrayList<>();
        for (StoredSession session : sessions.values()) {
            RowBlock left = base.rows(HistoryTable.SETS, session.id());
            if (!base.sessions().containsKey(session.id()) && !SessionMatch.covers(session.sets(), left)) {
                ids.add(session.id());
            }
        }
        return ids;
    }

    /**
     * Writes the merged history in one step, in a folder that the caller has locked.
     *
     * @throws HistoryException if that cannot be done; the history is then as it was
     */
    public void write(Disk disk) throws HistoryException {
        if (isChanged()) {
            new MergeWriter(folder, base, sessions, disk).write();
        }
    }

    @Override
    public void close() {
        base.close();
        sources.forEach(SourceHistory::close);
    }
}
