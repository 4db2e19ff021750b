package circuit.cli.help;

import circuit.text.TextWrapper;
import java.util.ArrayList;
import java.util.List;

/**
 * Wraps a help screen, as picocli neither hangs the lines of a text under its column nor knows a window narrower than 55
 * columns: a description stays beside its term while there is room for it, and otherwise comes below.
 */
final class HelpWrapper {
    /** The least room in which a description stays beside its term. */
    private static final int NARROWEST_DESCRIPTION = 28;

    private static final String GAP = "  ";
    private static final int INDENT = 4;

    /** picocli indents a term that has no short name by so many columns. */
    private static final int DEEPEST_TERM = 6;

    private HelpWrapper() {}

    /** The page in lines of at most so many columns, words wider than that excepted. */
    static String wrap(String page, int columns) {
        List<String> lines = new ArrayList<>();
        List<Entry> paragraph = new ArrayList<>();
        for (String line : page.lines().toList()) {
            if (line.isBlank()) {
                lines.addAll(wrap(paragraph, columns));
                lines.add("");
                paragraph.clear();
            } else {
                paragraph.add(Entry.of(line));
            }
        }
        lines.addAll(wrap(paragraph, columns));
        return String.join("\n", lines) + "\n";
    }

    private static List<String> wrap(List<Entry> paragraph, int columns) {
        boolean fits = paragraph.stream().allMatch(entry -> entry.line().length() <= columns);
        boolean isBeside = paragraph.stream().allMatch(entry -> columns - entry.column() >= NARROWEST_DESCRIPTION);
        return paragraph.stream()
                .flatMap(entry -> (fits ? List.of(entry.line()) : entry.wrap(columns, isBeside)).stream())
                .toList();
    }

    /**
     * A line of the page: a text, or a term and behind a gap its description, or a description whose term is so long that
     * it has the line before for itself.
     *
     * @param column where the description begins; 0 if there is none
     */
    private record Entry(String line, int column) {
        static Entry of(String line) {
            String term = line.stripLeading();
            int indent = line.length() - term.length();
            int gap = term.indexOf(GAP);
            if (gap < 0) {
                return new Entry(line, indent > DEEPEST_TERM ? indent : 0);
            }
            return new Entry(line, line.length() - term.substring(gap).strip().length());
        }

        List<String> wrap(int columns, boolean isBeside) {
            if (column > 0 && isBeside) {
                return hanging(line.substring(0, column), line.substring(column), column, columns);
            }
            if (column == 0 && isBeside && line.length() <= columns) {
                return List.of(line);
            }
            String indent = line.startsWith(GAP) ? GAP : "";
            if (column == 0) {
                return hanging(indent, line.strip(), indent.isEmpty() ? 0 : INDENT + GAP.length(), columns);
            }
            List<String> lines = hanging(indent, line.substring(0, column).strip(), INDENT + GAP.length(), columns);
            lines.addAll(hanging(" ".repeat(INDENT), line.substring(column), INDENT, columns));
            return lines;
        }

        /** The text behind a mark, its further lines indented. */
        private static List<String> hanging(String mark, String text, int indent, int columns) {
            return TextWrapper.wrapWords(mark, " ".repeat(indent), text, columns);
        }
    }
}
