package circuit.cli.help;

import circuit.yaml.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes values as an author would. */
final class YamlExample {
    private static final String INDENT = "  ";
    /** A list or mapping of simple values is written in a line up to this length. */
    private static final int LONGEST_LINE = 60;

    private YamlExample() {}

    /** A key with its value: {@code rest: 20s}, {@code equipment: [mat, band]}, or a list or mapping below it. */
    static List<String> lines(String key, Node value) {
        List<String> lines = new ArrayList<>();
        if (value instanceof Node.Scalar || isSimple(value)) {
            lines.add(key + ": " + inLine(value));
        } else if (value instanceof Node.Sequence list) {
            lines.add(key + ":");
            for (Node item : list.items()) {
                String mark = "- ";
                for (String line : entries(item)) {
                    lines.add(INDENT + mark + line);
                    mark = INDENT;
                }
            }
        } else {
            lines.add(key + ":");
            entries(value).forEach(line -> lines.add(INDENT + line));
        }
        return lines;
    }

    /** The lines of an item of a list, or of a mapping. */
    private static List<String> entries(Node value) {
        if (value instanceof Node.Scalar scalar) {
            return List.of(scalar.text());
        }
        return ((Node.Mapping) value)
                .entries().stream()
                        .flatMap(entry -> lines(entry.key().text(), entry.value()).stream())
                        .toList();
    }

    /** Whether it fits on a line: a list of simple values, or a mapping of more than one. */
    private static boolean isSimple(Node value) {
        boolean isFlat = value instanceof Node.Sequence list
                ? list.items().stream().allMatch(Node.Scalar.class::isInstance)
                : value instanceof Node.Mapping mapping
                        && mapping.entries().size() > 1
                        && mapping.entries().stream().allMatch(entry -> entry.value() instanceof Node.Scalar);
        return isFlat && inLine(value).length() <= LONGEST_LINE;
    }

    private static String inLine(Node value) {
        if (value instanceof Node.Sequence list) {
            return list.items().stream().map(YamlExample::quoted).collect(Collectors.joining(", ", "[", "]"));
        }
        if (value instanceof Node.Mapping mapping) {
            return mapping.entries().stream()
                    .map(entry -> entry.key().text() + ": " + quoted(entry.value()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        return ((Node.Scalar) value).text();
    }

    /** In a list or mapping on one line, a comma would end the value. */
    private static String quoted(Node item) {
        String text = ((Node.Scalar) item).text();
        return text.contains(",") ? '"' + text + '"' : text;
    }
}
