package circuit.yaml;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * A file's bytes as text, with what is wrong with them as such. YAML's engine reports these at the wrong place and stops
 * at them, so they are found here and kept from it.
 *
 * @param text with a replacement character for whatever is refused, so that every other character keeps its place
 * @param problems in the order of the text
 * @param readable whether it is worth reading on
 */
record Source(String text, List<Problem> problems, boolean readable) {
    /** How the message about a tab in the indentation begins. */
    static final String TAB = "a tab indents";

    private static final char REPLACEMENT = '\ufffd';

    static Source of(byte[] bytes) {
        if (isUtf16(bytes)) {
            return unreadable(1, 1, "the file is in UTF-16; save it as UTF-8");
        }
        BitSet broken = new BitSet();
        String text = new String(bytes, UTF_8);
        if (text.indexOf(REPLACEMENT) >= 0) {
            text = decode(bytes, broken);
        }
        if (text.startsWith("\ufeff")) {
            text = text.substring(1);
            broken = broken.get(1, broken.length() + 1);
        }
        return new Scan(text, broken).run();
    }

    private static boolean isUtf16(byte[] bytes) {
        if (bytes.length < 2) {
            return false;
        }
        int mark = (bytes[0] & 0xff) << 8 | (bytes[1] & 0xff);
        return mark == 0xfeff || mark == 0xfffe;
    }

    private static Source unreadable(int line, int column, String message) {
        return new Source("", List.of(new Problem(line, column, message)), false);
    }

    private static String decode(byte[] bytes, BitSet broken) {
        CharsetDecoder decoder = UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        while (result.isError()) {
            broken.set(out.position());
            out.put(REPLACEMENT);
            in.position(in.position() + result.length());
            result = decoder.decode(in, out, true);
        }
        return out.flip().toString();
    }

    /** One pass over the text; at most one problem of a line is told. */
    private static final class Scan {
        private final String text;
        private final BitSet broken;
        private final StringBuilder kept;
        private final List<Problem> problems = new ArrayList<>();
        private int line = 1;
        private int column = 1;
        private int told;
        private boolean indenting = true;
        private int tabColumn;
        private int tabLines;
        private int firstTab;

        Scan(String text, BitSet broken) {
            this.text = text;
            this.broken = broken;
            this.kept = new StringBuilder(text.length());
        }

        Source run() {
            for (int i = 0; i < text.length(); ) {
                int c = text.codePointAt(i);
                if (c == 0) {
                    return unreadable(line, column, "there is a zero byte here, so this is no text file");
                }
                if (broken.get(i)) {
                    tell("this byte is not UTF-8; save the file as UTF-8");
                } else if (c != '\t' && c != '\n' && c != '\r' && Shown.isUnprintable(c)) {
                    tell("the invisible character %s is not allowed; take it out".formatted(Shown.codePoint(c)));
                    c = REPLACEMENT;
                }
                kept.appendCodePoint(c);
                i += Character.charCount(text.codePointAt(i));
                move(c, i < text.length() ? text.charAt(i) : '\n');
            }
            if (tabLines > 0) {
                addTabs();
            }
            return new Source(kept.toString(), problems, true);
        }

        private void move(int c, char next) {
            if (c == '\n' || (c == '\r' && next != '\n')) {
                line++;
                column = 1;
                indenting = true;
                tabColumn = 0;
                return;
            }
            if (indenting && c != ' ') {
                indent(c);
            }
            column++;
        }

        private void indent(int c) {
            if (c == '\t') {
                tabColumn = tabColumn == 0 ? column : tabColumn;
                return;
            }
            indenting = false;
            if (tabColumn > 0 && c != '#' && c != '\r' && tabLines++ == 0) {
                firstTab = problems.size();
                problems.add(new Problem(line, tabColumn, ""));
            }
        }

        private void addTabs() {
            Problem first = problems.get(firstTab);
            String more = tabLines == 1 ? "" : " (and %d more)".formatted(tabLines - 1);
            problems.set(
                    firstTab,
                    new Problem(first.line(), first.column(), TAB + " this line%s; use spaces".formatted(more)));
        }

        private void tell(String message) {
            if (told != line) {
                told = line;
                problems.add(new Problem(line, column, message));
            }
        }
    }
}
