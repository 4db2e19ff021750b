package circuit.history.merge;

import circuit.history.csv.FolderFiles;
import circuit.history.csv.HistoryTable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The copies of the history's files that a synchroniser leaves beside them where two machines have written:
 * {@code sessions.sync-conflict-20261121-063012-ABCDEFG.csv}, {@code sets (conflicted copy).csv},
 * {@code sessions (1).csv}.
 */
public final class ConflictCopies {
    /** In the languages in which synchronisers name them. */
    private static final List<String> WORDS = List.of("conflict", "konflikt", "conflit");

    private static final String ENDING = ".csv";

    private ConflictCopies() {}

    /** Those of all tables in a folder, sorted by name; a folder that cannot be read has none. */
    public static List<Path> in(Path folder) {
        List<Path> copies = new ArrayList<>();
        for (Path file : files(folder)) {
            for (HistoryTable table : HistoryTable.values()) {
                if (isCopy(file, table)) {
                    copies.add(file);
                }
            }
        }
        return List.copyOf(copies);
    }

    /** Those of one table. */
    static List<Path> of(HistoryTable table, Path folder) {
        return files(folder).stream().filter(file -> isCopy(file, table)).toList();
    }

    private static List<Path> files(Path folder) {
        return FolderFiles.in(List.of(folder), name -> name.endsWith(ENDING));
    }

    private static boolean isCopy(Path file, HistoryTable table) {
        String name = file.getFileName().toString();
        String stem = table.fileName().substring(0, table.fileName().length() - ENDING.length());
        if (!name.startsWith(stem) || name.length() <= table.fileName().length()) {
            return false;
        }
        String middle = name.substring(stem.length(), name.length() - ENDING.length());
        return isNumber(middle) || WORDS.stream().anyMatch(middle.toLowerCase(Locale.ROOT)::contains);
    }

    /** Whether it is like {@code (1)}, or {@code 2} behind a space. */
    private static boolean isNumber(String middle) {
        String number = middle.startsWith(" (") && middle.endsWith(")")
                ? middle.substring(2, middle.length() - 1)
                : middle.startsWith(" ") ? middle.substring(1) : "";
        return !number.isEmpty() && number.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
