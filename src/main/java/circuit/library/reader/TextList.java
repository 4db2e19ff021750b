package circuit.library.reader;

import circuit.text.Sanitizer;
import circuit.yaml.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a list of words or lines. */
record TextList(String key, ProblemCollector mistakes) {

    List<String> read(Optional<Node> value) {
        if (value.isEmpty()) {
            return List.of();
        }
        if (value.get() instanceof Node.Sequence list) {
            return items(list);
        }
        if (value.get() instanceof Node.Scalar scalar) {
            mistakes.at(scalar, "%s is a list; %s".formatted(key, single(scalar.text())));
        } else if (value.get() instanceof Node.Mapping mapping) {
            mistakes.at(mapping, "%s is a list; write %s".formatted(key, KeyExamples.of(key)));
        }
        return List.of();
    }

    private String single(String text) {
        return text.isBlank() || text.length() > 30 || key.equals("steps")
                ? "write " + KeyExamples.of(key)
                : "write %s: [%s]".formatted(key, Sanitizer.marked(text));
    }

    private List<String> items(Node.Sequence list) {
        List<String> lines = new ArrayList<>();
        for (Node item : list.items()) {
            if (item instanceof Node.Scalar scalar) {
                if (scalar.text().isBlank()) {
                    mistakes.at(scalar, "this item of %s is empty; take it out or fill it in".formatted(key));
                } else if (MappingReader.isText(scalar, mistakes)) {
                    lines.add(scalar.text().strip());
                }
            } else if (item instanceof Node.Mapping mapping
                    && mapping.whole()
                    && !mapping.entries().isEmpty()) {
                String before = mapping.entries().get(0).key().text();
                mistakes.at(
                        mapping,
                        "the colon after %s makes YAML read this as a key; put quotes around the whole line"
                                .formatted(Sanitizer.quoted(before)));
            } else if (item.whole()) {
                mistakes.at(item, "an item of %s is a few words".formatted(key));
            }
        }
        return lines;
    }
}
