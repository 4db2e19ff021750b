package circuit.yaml;

import circuit.text.Sanitizer;
import circuit.yaml.DetailedYamlParser.EngineError;
import java.util.Optional;

/** Turns the engine's syntax errors into plain words, at the place that must be mended. */
final class SyntaxErrorExplainer {
    private final SourceLines lines;
    private final SourcePosition last;

    /** {@code last} is the beginning of the last token that could be read. */
    SyntaxErrorExplainer(String text, SourcePosition last) {
        this.lines = new SourceLines(text);
        this.last = last;
    }

    Problem explain(RuntimeException error) {
        Optional<EngineError> known = DetailedYamlParser.engineError(error);
        if (known.isEmpty()) {
            return last.problem("YAML cannot read on from here; look at indentation, colons and quotes");
        }
        SourcePosition place = known.get().place().orElse(last);
        SourcePosition start = known.get().start().orElse(place);
        return explain(known.get().context(), start, known.get().problem(), place);
    }

    private Problem explain(String context, SourcePosition start, String problem, SourcePosition place) {
        if (problem.startsWith("mapping values are not allowed")) {
            return strayColon(place);
        }
        if (problem.startsWith("could not find expected ':'")) {
            return keyWithoutColon(start);
        }
        if (problem.startsWith("found character")) {
            return strangeStart(place);
        }
        if (problem.startsWith("expected '<document start>'")) {
            return secondStart(context, place);
        }
        if (problem.startsWith("expected <block end>")) {
            return misplaced(context, place);
        }
        if (problem.startsWith("sequence entries are not allowed")) {
            return place.problem("a list begins on the line after its key, each item with \"- \"");
        }
        if (problem.startsWith("found unexpected end of stream") || problem.startsWith("found unexpected document")) {
            return start.problem("the quote that opens here is never closed; close it on the same line");
        }
        if (context.startsWith("while parsing a flow")) {
            return unclosed(start, problem, place);
        }
        if (context.startsWith("while scanning a double-quoted")) {
            return place.problem("\\ has a meaning of its own in double quotes; write \\\\, or use single quotes");
        }
        if (context.startsWith("while scanning a block scalar")) {
            return start.problem("a value is one line here; write it after the colon, without | or >");
        }
        if (problem.startsWith("expected the node content")) {
            return valueMissing(place);
        }
        if (lines.charAt(place.atColumn(1)) == '%') {
            return place.atColumn(1).problem("a line cannot begin with %");
        }
        char opening = lines.charAt(start);
        if ("*&!".indexOf(opening) >= 0) {
            return start.problem("a value cannot begin with %s; put it in quotes".formatted(opening));
        }
        return place.problem("YAML cannot read this; look at indentation, colons and quotes around it");
    }

    private Problem strayColon(SourcePosition place) {
        String line = lines.line(place.line());
        SourcePosition first = new SourcePosition(place.line(), SourceLines.indentation(line) + 1);
        int colon = SourceLines.colon(line);
        if (colon >= 0 && colon + 1 < lines.index(place)) {
            String value = line.substring(colon + 1).strip();
            return place.problem("%s holds a colon and a space, which makes YAML read it as a key; put quotes around it"
                    .formatted(Sanitizer.quoted(value)));
        }
        int before = lines.before(place.line());
        String previous = before == 0 ? "" : lines.line(before);
        if (before > 0 && SourceLines.colon(previous) < 0) {
            return keyWithoutColon(new SourcePosition(before, SourceLines.indentation(previous) + 1));
        }
        return first.problem(
                "this line is indented deeper than the one it belongs beside; begin both in the same column");
    }

    private Problem keyWithoutColon(SourcePosition start) {
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
        return start.problem("%s is not a \"key: value\" pair; is a colon missing?".formatted(shown));
    }

    private Problem strangeStart(SourcePosition place) {
        char found = lines.charAt(place);
        return place.problem(
                found == '\t'
                        ? "a tab stands here; use spaces"
                        : "a value cannot begin with %s; put it in quotes"
                                .formatted(Sanitizer.marked(String.valueOf(found))));
    }

    private Problem secondStart(String context, SourcePosition place) {
        int before = lines.before(place.line());
        if (lines.line(before).startsWith("...")) {
            return place.problem("a second document begins here; a file holds only one");
        }
        if (lines.line(before).startsWith("%")) {
            return new SourcePosition(before, 1).problem("a line cannot begin with %");
        }
        return misplaced(context, place);
    }

    private Problem misplaced(String context, SourcePosition place) {
        String line = lines.line(place.line());
        int index = Math.min(lines.index(place), line.length());
        String before = line.substring(0, index).strip();
        String here = line.substring(index);
        if (!before.isEmpty()) {
            return place.problem(misplacedAfter(before.charAt(before.length() - 1)));
        }
        if (here.startsWith("-")) {
            return place.problem(
                    here.startsWith("- ")
                            ? "this \"-\" is not in the column of the ones above it; line it up"
                            : "a space is missing after this \"-\"");
        }
        if (context.endsWith("block collection")) {
            return place.problem("this line stands in a list but has no \"- \"; add it, or mend the indentation");
        }
        return place.problem(
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

    private Problem unclosed(SourcePosition start, String problem, SourcePosition place) {
        char bracket = lines.charAt(start);
        boolean isOpen = bracket == '[' || bracket == '{';
        if (isOpen && (place.line() > start.line() || problem.contains("stream end"))) {
            return start.problem("the %s that opens here is never closed".formatted(bracket));
        }
        if (problem.startsWith("expected the node content")) {
            return valueMissing(place);
        }
        return place.problem("a comma is missing before this, or a closing %s".formatted(bracket == '{' ? "}" : "]"));
    }

    private Problem valueMissing(SourcePosition place) {
        String found = Sanitizer.quoted(String.valueOf(lines.charAt(place)));
        return place.problem("a value is missing here; if %s is part of it, put it in quotes".formatted(found));
    }
}
