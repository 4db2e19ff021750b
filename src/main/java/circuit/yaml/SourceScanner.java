package circuit.yaml;

import circuit.text.Sanitizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Finds characters that are not allowed anywhere in a file; only the first in each line is reported. */
final class SourceScanner {
    private final String text;
    private final BitSet broken;
    private final StringBuilder kept;
    private final List<Problem> problems = new ArrayList<>();
    private final BitSet tabbed = new BitSet();
    private int line = 1;
    private int column = 1;
    private int told;
    private boolean indenting = true;
    private int tabColumn;
    private SourcePosition firstTab = new SourcePosition(1, 1);

    SourceScanner(SourceText.Utf8Text decoded) {
        this.text = decoded.text();
        this.broken = decoded.broken();
        this.kept = new StringBuilder(text.length());
    }

    SourceText run() {
        if (isOrdinary()) {
            return new SourceText(text, problems, tabbed, true);
        }
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            int next = i + Character.charCount(c);
            if (c == 0) {
                return SourceText.unreadable(
                        new Problem(line, column, "there is a zero byte here, so this is not a text file"));
            }
            if (broken.get(i)) {
                tell("this byte is not UTF-8; save the file as UTF-8");
            }
            kept.appendCodePoint(keep(c));
            if (c == '\n' || (c == '\r' && !(next < text.length() && text.charAt(next) == '\n'))) {
                nextLine();
            } else {
                column++;
            }
            i = next;
        }
        if (!tabbed.isEmpty()) {
            int others = tabbed.cardinality() - 1;
            String more = others == 0 ? "" : " (and %d more)".formatted(others);
            problems.add(firstTab.problem("a tab indents this line%s; use spaces".formatted(more)));
        }
        return new SourceText(kept.toString(), problems, tabbed, true);
    }

    /** Whether the text is printable ASCII with LF line ends, as most files are. */
    private boolean isOrdinary() {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '\n' && (c < ' ' || c > '~')) {
                return false;
            }
        }
        return true;
    }

    /** The character that the parser gets: blanks for tabs that indent, at which it would stop. */
    private int keep(int c) {
        boolean isBreak = c == '\n' || c == '\r';
        if (indenting && c == '\t') {
            tabColumn = tabColumn == 0 ? column : tabColumn;
            return ' ';
        }
        if (indenting && c != ' ') {
            indenting = false;
            noteTab(isBreak || c == '#');
        }
        if (c == '\t' || isBreak || Sanitizer.isAllowed(c)) {
            return c;
        }
        tell("the invisible character %s is not allowed; take it out".formatted("U+%04X".formatted(c)));
        return SourceText.Utf8Text.REPLACEMENT;
    }

    private void noteTab(boolean silent) {
        if (tabColumn > 0 && !silent) {
            firstTab = tabbed.isEmpty() ? new SourcePosition(line, tabColumn) : firstTab;
            tabbed.set(line);
        }
    }

    private void nextLine() {
        line++;
        column = 1;
        indenting = true;
        tabColumn = 0;
    }

    private void tell(String message) {
        if (told != line) {
            told = line;
            problems.add(new Problem(line, column, message));
        }
    }
}
