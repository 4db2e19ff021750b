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
        return lines.text("the line is left out until it is corrected", "are left out until they are corrected");
    }
}
