package circuit.history.csv;

import circuit.history.HistoryException;

/** A table that is written anew beside its file, and then takes its place. */
interface ChangedTable {
    /** Writes the changed table whole to the file ending in {@code .next}. */
    void prepare() throws HistoryException;

    /** Puts what was prepared in place of the table. */
    void commit() throws HistoryException;
}
