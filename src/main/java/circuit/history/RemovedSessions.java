package circuit.history;

import circuit.history.csv.CsvRow;
import circuit.history.csv.FolderFiles;
import circuit.history.csv.HistoryTable;
import circuit.history.csv.RegularFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The sessions that were taken out of a history, as the files beside it tell that keep their rows. While such a file is
 * there, no merge brings its session back.
 */
public final class RemovedSessions {
    private static final String START = "removed-";
    static final String ENDING = ".csv";

    private RemovedSessions() {}

    /** The file, without its ending, for what is removed at that moment. */
    static Path file(Path folder, String moment) {
        return folder.resolve(START + moment);
    }

    /** The ids of the sessions, each with the file that keeps its rows; a file that cannot be read tells nothing. */
    public static Map<String, Path> in(Path folder) {
        Map<String, Path> removed = new HashMap<>();
        for (Path file : FolderFiles.in(List.of(folder), name -> name.startsWith(START) && name.endsWith(ENDING))) {
            id(file).ifPresent(id -> removed.put(id, file));
        }
        return removed;
    }

    private static Optional<String> id(Path file) {
        try {
            List<String> lines =
                    RegularFile.text(file, CompletedSession.MOST_BYTES).lines().toList();
            return lines.size() < 2
                    ? Optional.empty()
                    : HistoryTable.SESSIONS.parser(lines.get(0)).flatMap(parser -> id(lines, parser));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /** That of the first row, whose note may hold line breaks. */
    private static Optional<String> id(List<String> lines, Function<String, CsvRow> parser) {
        for (int end = 2; end <= lines.size(); end++) {
            CsvRow row = parser.apply(String.join("\n", lines.subList(1, end)));
            if (row.isWhole()) {
                return Optional.of(row.text("session"));
            }
        }
        return Optional.empty();
    }
}
