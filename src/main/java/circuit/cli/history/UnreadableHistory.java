package circuit.cli.history;

import circuit.history.HistoryReader;
import circuit.history.UnreadableLines;
import java.util.List;

/** Says which lines of the history could not be read, where, and why. */
public final class UnreadableHistory {
    private UnreadableHistory() {}

    /** A line for each file of which a line could not be read; none if all could. */
    public static List<String> notices(HistoryReader history) {
        return history.unreadable().stream().map(UnreadableHistory::notice).toList();
    }

    private static String notice(UnreadableLines lines) {
        return "%s:%d: %s; %s"
                .formatted(
                        lines.file(),
                        lines.first(),
                        lines.reason(),
                        lines.count() == 1
                                ? "the line is left out until it is corrected"
                                : "%,d lines of this file are left out until they are corrected"
                                        .formatted(lines.count()));
    }
}
