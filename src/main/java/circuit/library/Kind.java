package circuit.library;

import circuit.yaml.Document;
import circuit.yaml.Node;
import java.util.List;

/** What a file is meant to be, told by where it is kept and by its keys. */
public enum Kind {
    ROUTINE,
    EXERCISE;

    private static final List<String> TELLING = List.of("muscles", "why", "steps", "tip", "instead", "sides");

    public static Kind of(SourceFile file, Document document) {
        return file.folder().isForExercises() || looksLikeExercise(document) ? EXERCISE : ROUTINE;
    }

    private static boolean looksLikeExercise(Document document) {
        boolean tells = false;
        if (document.root().isPresent() && document.root().get() instanceof Node.Mapping mapping) {
            if (mapping.entry("exercises").isPresent()
                    || mapping.entry("blocks").isPresent()) {
                return false;
            }
            for (String key : TELLING) {
                tells |= mapping.entry(key).isPresent();
            }
        }
        return tells;
    }
}
