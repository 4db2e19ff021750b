package circuit.yaml;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import circuit.text.Sanitizer;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * A file's bytes as text, and what is wrong with its characters. The parser stops at these and reports them at the wrong
 * place, so they are found here and replaced.
 *
 * @param text with a replacement for each refused character, so that all others keep their place
 * @param problems in no order
 * @param tabbed the numbers of the lines that a tab indents
 * @param readable whether it can be parsed at all
 */
record SourceText(String text, List<Problem> problems, BitSet tabbed, boolean readable) {
    private static final char REPLACEMENT = '\ufffd';
    private static final char BYTE_ORDER_MARK = '\ufeff';

    static SourceText of(byte[] bytes) {
        if (isUtf16(bytes)) {
            return unreadable(new Problem(1, 1, "the file is in UTF-16; save it as UTF-8"));
        }
        return isOrdinary(bytes)
                ? new SourceText(new String(bytes, US_ASCII), List.of(), new BitSet(), true)
                : new Scanner(bytes).run();
    }

    private static boolean isUtf16(byte[] bytes) {
        if (bytes.length < 2) {
            return false;
        }
        int mark = (bytes[0] & 0xff) << 8 | (bytes[1] & 0xff);
        return mark == 0xfeff || mark == 0xfffe;
    }

    /** Whether the text is printable ASCII with LF line ends, as most files are. */
    private static boolean isOrdinary(byte[] bytes) {
        for (byte b : bytes) {
            if (b != '\n' && (b < ' ' || b > '~')) {
                return false;
            }
        }
        return true;
    }

    private static SourceText unreadable(Problem problem) {
        return new SourceText("", List.of(problem), new BitSet(), false);
    }

    /** Whether a tab indents that line or the one above it, so that YAML's view of them is not to be trusted. */
    boolean isTabIndented(int line) {
        return tabbed.get(line) || tabbed.get(line - 1);
    }

    /** Finds characters that are not allowed anywhere in a file; only the first in each line is reported. */
    private static final class Scanner {
        private final String text;
        /** The indices in the text at which a replacement character stands for malformed bytes. */
        private final BitSet broken = new BitSet();

        private final StringBuilder kept;
        private final List<Problem> problems = new ArrayList<>();
        private final BitSet tabbed = new BitSet();
        private int line = 1;
        private int column = 1;
        private int told;
        private boolean indenting = true;
        private int tabColumn;
        private SourcePosition firstTab = new SourcePosition(1, 1);

        Scanner(byte[] bytes) {
            text = decode(bytes);
            kept = new StringBuilder(text.length());
        }

        private String decode(byte[] bytes) {
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

        SourceText run() {
            for (int i = text.charAt(0) == BYTE_ORDER_MARK ? 1 : 0; i < text.length(); ) {
                int c = text.codePointAt(i);
                int next = i + Character.charCount(c);
                if (c == 0) {
                    return unreadable(
                            new Problem(line, column, "there is a zero byte here, so this is not a text file"));
                }
                if (broken.get(i)) {
                    tell("this byte is not UTF-8; save the file as UTF-8");
                }
                kept.appendCodePoint(keep(c));
                if (c == '\n' || (c == '\r' && !(next < text.length() && text.charAt(next) == '\n'))) {
                    line++;
                    column = 1;
                    indenting = true;
                    tabColumn = 0;
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

        /** The character that the parser gets: blanks for tabs that indent, at which it would stop. */
        private int keep(int c) {
            boolean isBreak = c == '\n' || c == '\r';
            if (indenting && c == '\t') {
                tabColumn = tabColumn == 0 ? column : tabColumn;
                return ' ';
            }
            if (indenting && c != ' ') {
                indenting = false;
                if (tabColumn > 0 && !isBreak && c != '#') {
                    firstTab = tabbed.isEmpty() ? new SourcePosition(line, tabColumn) : firstTab;
                    tabbed.set(line);
                }
            }
            if (c == '\t' || isBreak || Sanitizer.isAllowed(c)) {
                return c;
            }
            tell("the invisible character %s is not allowed; take it out".formatted("U+%04X".formatted(c)));
            return REPLACEMENT;
        }

        private void tell(String message) {
            if (told != line) {
                told = line;
                problems.add(new Problem(line, column, message));
            }
        }
    }
}
