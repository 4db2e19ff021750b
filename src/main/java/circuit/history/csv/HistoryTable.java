package circuit.history.csv;

import java.util.List;

/**
 * The files of the history and their columns. Sessions and sets are the history proper; the paces stand beside it, and
 * no session is lost with them.
 */
public enum HistoryTable {
    SESSIONS(
            "sessions.csv",
            "session,started,routine,title,status,rounds,sets_done,sets_planned,"
                    + "elapsed_s,work_s,rest_s,paused_s,effort,note"),
    SETS("sets.csv", "session,started,routine,exercise,title,round,set,side,target,reps,seconds,load_kg,status"),
    PACES("pace.csv", "session,started,exercise,rep_s");

    private final String fileName;
    private final String columns;

    HistoryTable(String fileName, String columns) {
        this.fileName = fileName;
        this.columns = columns;
    }

    /** The file's name in the data folder. */
    public String fileName() {
        return fileName;
    }

    /** The columns in the order in which a new file has them. */
    public List<String> columns() {
        return List.of(columns.split(","));
    }

    /** The header line of a new file. */
    public String header() {
        return TableLayout.own(this).headerLine();
    }

    /** Rows as lines of a new file. */
    public String lines(List<List<String>> rows) {
        return TableLayout.own(this).lines(rows);
    }

    /** The row that a line of a new file is. */
    public CsvRow row(String line) {
        return TableLayout.own(this).row(line, 0, 0);
    }
}
