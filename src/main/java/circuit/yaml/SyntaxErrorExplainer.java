package circuit.yaml;

import circuit.text.Sanitizer;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** What YAML cannot read, in the words of someone who writes a card once a year, at the place that must be mended. */
final class SyntaxErrorExplainer {
    private final SourceLines lines;
    private final Position last;

    /** {@code last} is the beginning of the last thing that could be read. */
    SyntaxErrorExplainer(String text, Optional<Mark> last) {
        this.lines = new SourceLines(text);
        this.last = Position.of(last).orElse(new Position(1, 1));
    }

    Problem explain(YamlEngineException error) {
        if (!(error instanceof MarkedYamlEngineException marked)) {
            return unexplained();
        }
        Position spot = Position.of(marked.getProblemMark()).orElse(last);
        Position start = Position.of(marked.getContextMark()).orElse(spot);
        String context = Optional.ofNullable(marked.getContext()).orElse("");
        return explain(context, start, Optional.ofNullable(marked.getProblem()).orElse(""), spot);
    }

    Problem unexplained() {
        return last.problem("YAML cannot read on from here; look at indentation, colons and quotes");
    }

    private Problem explain(String context, Position start, String problem, Position spot) {
        if (problem.startsWith("mapping values are not allowed")) {
            return strayColon(spot);
        }
        if (problem.startsWith("could not find expected ':'")) {
            return keyWithoutColon(start);
        }
        if (problem.startsWith("found character")) {
            return strangeStart(spot);
        }
        if (problem.startsWith("expected '<document start>'")) {
            return secondStart(context, spot);
        }
        if (problem.startsWith("expected <block end>")) {
            return misplaced(context, spot);
        }
        if (problem.startsWith("sequence entries are not allowed")) {
            return spot.problem("a list begins on the line after its key, each item with \"- \"");
        }
        if (problem.startsWith("found unexpected end of stream") || problem.startsWith("found unexpected document")) {
            return start.problem("the quote that opens here is never closed; close it on the same line");
        }
        if (context.startsWith("while parsing a flow")) {
            return unclosed(start, problem, spot);
        }
        if (context.startsWith("while scanning a double-quoted")) {
            return spot.problem("\\ has a meaning of its own in double quotes; write \\\\, or use single quotes");
        }
        if (context.startsWith("while scanning a block scalar")) {
            return start.problem("a value is one line here; write it after the colon, without | or >");
        }
        if (problem.startsWith("expected the node content")) {
            return valueMissing(spot);
        }
        if (lines.charAt(spot.atColumn(1)) == '%') {
            return spot.atColumn(1).problem("a line cannot begin with %");
        }
        char opening = lines.charAt(start);
        if ("*&!".indexOf(opening) >= 0) {
            return start.problem("a value cannot begin with %s; put it in quotes".formatted(opening));
        }
        return spot.problem("YAML cannot read this; look at indentation, colons and quotes around it");
    }

    private Problem strayColon(Position spot) {
        String line = lines.line(spot.line());
        Position first = new Position(spot.line(), SourceLines.indentation(line) + 1);
        int colon = SourceLines.colon(line);
        if (colon >= 0 && colon + 1 < lines.index(spot)) {
            String value = line.substring(colon + 1).strip();
            return spot.problem("%s holds a colon and a space, which makes YAML read it as a key; put quotes around it"
                    .formatted(Sanitizer.quoted(value)));
        }
        int before = lines.before(spot.line());
        String previous = before == 0 ? "" : lines.line(before);
        if (before > 0 && SourceLines.colon(previous) < 0) {
            return keyWithoutColon(new Position(before, SourceLines.indentation(previous) + 1));
        }
        return first.problem(
                "this line is indented deeper than the one it belongs beside; begin both in the same column");
    }

    private Problem keyWithoutColon(Position start) {
        String line = lines.line(start.line()).substring(lines.index(start));
        int comment = line.indexOf(" #");
        String written = (comment < 0 ? line : line.substring(0, comment)).strip();
        String shown = Sanitizer.quoted(written);
        if (written.startsWith("-") && !written.startsWith("- ")) {
            return start.problem("%s: a space is missing after the \"-\"".formatted(shown));
        }
        int colon = written.indexOf(':');
        if (colon > 0 && colon + 1 < written.length()) {
            return start.right(colon).problem("%s: a space is missing after the colon".formatted(shown));
        }
        return start.problem("%s is no \"key: value\"; is a colon missing?".formatted(shown));
    }

    private Problem strangeStart(Position spot) {
        char found = lines.charAt(spot);
        return spot.problem(
                found == '\t'
                        ? "a tab stands here; use spaces"
                        : "a value cannot begin with %s; put it in quotes"
                                .formatted(Sanitizer.marked(String.valueOf(found))));
    }

    private Problem secondStart(String context, Position spot) {
        int before = lines.before(spot.line());
        if (lines.line(before).startsWith("...")) {
            return spot.problem("a second document begins here; one file holds one card");
        }
        if (lines.line(before).startsWith("%")) {
            return new Position(before, 1).problem("a line cannot begin with %");
        }
        return misplaced(context, spot);
    }

    private Problem misplaced(String context, Position spot) {
        String line = lines.line(spot.line());
        int index = Math.min(lines.index(spot), line.length());
        String before = line.substring(0, index).strip();
        String here = line.substring(index);
        if (!before.isEmpty()) {
            return spot.problem(misplacedAfter(before.charAt(before.length() - 1)));
        }
        if (here.startsWith("-")) {
            return spot.problem(
                    here.startsWith("- ")
                            ? "this \"-\" is not in the column of the ones above it; line it up"
                            : "a space is missing after this \"-\"");
        }
        if (context.endsWith("block collection")) {
            return spot.problem("this line stands in a list but has no \"- \"; add it, or mend the indentation");
        }
        return spot.problem(
                "this line begins in no column of the lines above it; line it up with the ones it belongs to");
    }

    private static String misplacedAfter(char end) {
        return switch (end) {
            case '\'' -> "something follows the closing quote; write '' for an apostrophe inside, or use double quotes";
            case '"' -> "something follows the closing quote; quote the whole value, inside with \\\"";
            case ']', '}' -> "something follows the closing %s; take it out, or quote the whole value".formatted(end);
            default -> "this does not belong here; is a quote, a colon or a line break missing before it?";
        };
    }

    private Problem unclosed(Position start, String problem, Position spot) {
        char bracket = lines.charAt(start);
        boolean isOpen = bracket == '[' || bracket == '{';
        if (isOpen && (spot.line() > start.line() || problem.contains("stream end"))) {
            return start.problem("the %s that opens here is never closed".formatted(bracket));
        }
        if (problem.startsWith("expected the node content")) {
            return valueMissing(spot);
        }
        return spot.problem("a comma is missing before this, or a closing %s".formatted(bracket == '{' ? "}" : "]"));
    }

    private Problem valueMissing(Position spot) {
        String found = Sanitizer.quoted(String.valueOf(lines.charAt(spot)));
        return spot.problem("a value is missing here; if %s is part of it, put it in quotes".formatted(found));
    }
}
