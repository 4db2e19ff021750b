package circuit.history;

import java.util.List;

/**
 * The tables of the ledger, each a file whose columns these are. Sessions and sets are the history; the paces stand
 * beside it, and losing them costs no session anything.
 */
enum Table {
    SESSIONS(
            "sessions.csv",
            "session,started,routine,title,status,rounds,sets_done,sets_planned,"
                    + "elapsed_s,work_s,rest_s,paused_s,effort,note"),
    SETS("sets.csv", "session,started,routine,exercise,title,round,set,side,target,reps,seconds,load_kg,status"),
    PACES("pace.csv", "session,started,exercise,rep_s");

    private final String fileName;
    private final String columns;

    Table(String fileName, String columns) {
        this.fileName = fileName;
        this.columns = columns;
    }

    String fileName() {
        return fileName;
    }

    List<String> columns() {
        return List.of(columns.split(",", -1));
    }

    /** Whether these cells make a whole row; a line that was cut off does not. */
    boolean isRow(Cells cells) {
        try {
            switch (this) {
                case SESSIONS -> SessionRow.of(cells);
                case SETS -> SetRow.of(cells);
                case PACES -> PaceRow.of(cells);
            }
            return true;
        } catch (IllegalArgumentException broken) {
            return false;
        }
    }
}
