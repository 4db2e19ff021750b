package circuit.history.merge;

import circuit.history.HistoryException;
import circuit.history.csv.HistoryTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The files of one folder from which sessions are taken: tables of a history, and copies of these. The sets of a session
 * may be in any of the files of the sets, as a synchroniser does not keep apart what belongs together.
 *
 * @param folder its real path
 */
public record MergeSource(Path folder, Map<HistoryTable, List<Path>> files) {
    public MergeSource {
        files = Map.copyOf(files);
    }

    /** Those of one table. */
    List<Path> files(HistoryTable table) {
        return files.getOrDefault(table, List.of());
    }

    /**
     * What arguments name. A folder stands for all files of a history in it; a file brings with it what belongs to its rows
     * from the other files of its folder.
     *
     * @param own the folder of the history into which is merged
     * @throws HistoryException if one of them is not there, or holds nothing that can be merged
     */
    public static List<MergeSource> of(List<Path> arguments, Path own) throws HistoryException {
        Map<Path, Map<HistoryTable, List<Path>>> named = new LinkedHashMap<>();
        for (Path argument : arguments) {
            try {
                Path path = argument.toRealPath();
                if (Files.isDirectory(path)) {
                    checkFolder(argument, path, own);
                    named.computeIfAbsent(path, folder -> new EnumMap<>(HistoryTable.class));
                } else {
                    named.computeIfAbsent(
                                    path.toAbsolutePath().getParent(), folder -> new EnumMap<>(HistoryTable.class))
                            .computeIfAbsent(HistoryTable.of(path), table -> new ArrayList<>())
                            .add(path);
                }
            } catch (IOException e) {
                throw HistoryException.at(argument, e);
            }
        }
        return named.entrySet().stream()
                .map(entry -> new MergeSource(entry.getKey(), withFolder(entry.getKey(), entry.getValue())))
                .toList();
    }

    private static void checkFolder(Path argument, Path folder, Path own) throws IOException {
        boolean isOwn = Files.isDirectory(own) && Files.isSameFile(own, folder);
        if (isOwn && ConflictCopies.in(folder).isEmpty()) {
            throw new HistoryException(
                    argument, "this is the history itself, and no copy of it lies in the folder; name another folder");
        }
        if (inFolder(HistoryTable.SESSIONS, folder).isEmpty()) {
            throw new HistoryException(
                    argument,
                    "the folder holds no sessions.csv; name the one that does, like ~/.local/share/circuit of the other machine");
        }
    }

    /** Of the sessions only the files that are named, unless there are none; of the others also those in the folder. */
    private static Map<HistoryTable, List<Path>> withFolder(Path folder, Map<HistoryTable, List<Path>> named) {
        Map<HistoryTable, List<Path>> files = new EnumMap<>(HistoryTable.class);
        for (HistoryTable table : HistoryTable.values()) {
            List<Path> all = new ArrayList<>(named.getOrDefault(table, List.of()));
            if (table != HistoryTable.SESSIONS || all.isEmpty()) {
                all.addAll(inFolder(table, folder));
            }
            files.put(table, all.stream().distinct().toList());
        }
        return files;
    }

    private static List<Path> inFolder(HistoryTable table, Path folder) {
        List<Path> files = new ArrayList<>();
        Path file = folder.resolve(table.fileName());
        if (Files.exists(file)) {
            files.add(file);
        }
        files.addAll(ConflictCopies.of(table, folder));
        return files;
    }
}
