package circuit.cli.completion;

import java.util.Optional;

/** What a shell looks for itself, beside the candidates. No candidate begins with a colon. */
public enum CompletionHint {
    NONE(""),
    /** Files that end in {@code .yaml} or {@code .yml}, and the folders on the way to them. */
    YAML_FILES(":files"),
    FOLDERS(":folders");

    private final String line;

    CompletionHint(String line) {
        this.line = line;
    }

    Optional<String> line() {
        return Optional.of(line).filter(text -> !text.isEmpty());
    }
}
