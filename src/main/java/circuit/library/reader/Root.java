package circuit.library.reader;

import circuit.text.Sanitizer;
import circuit.yaml.Document;
import circuit.yaml.Node;
import java.util.List;
import java.util.Optional;

/** The mapping that a whole file is made of. */
final class Root {
    private static final Node BEGINNING = new Node.Refused(1, 1);

    private Root() {}

    /** Its fields, if it is a mapping; what else it is or that it is empty is noted. */
    static Optional<MappingReader> of(Document document, String kind, List<String> known, ProblemCollector mistakes) {
        if (document.root().isEmpty()) {
            if (document.problems().isEmpty()) {
                mistakes.at(BEGINNING, "the file is empty; %s begins with name:".formatted(kind));
            }
            return Optional.empty();
        }
        Node root = document.root().get();
        if (root instanceof Node.Mapping mapping) {
            return Optional.of(new MappingReader(mapping, mistakes).knowing(known));
        }
        if (root instanceof Node.Sequence) {
            mistakes.at(root, "%s begins with name:, not with a list".formatted(kind));
        } else if (root instanceof Node.Scalar scalar) {
            mistakes.at(
                    root,
                    "%s is made of keys and values, like name: Strong back, not of %s"
                            .formatted(kind, Sanitizer.quoted(scalar.text())));
        }
        return Optional.empty();
    }
}
