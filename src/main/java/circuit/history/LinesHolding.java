package circuit.history;

import java.io.IOException;
import java.util.Optional;

/**
 * Only those lines that can be of a row with a certain text: most of a history is passed over without being understood.
 * A session's rows stand together, so after them it looks at some more lines and no further.
 */
final class LinesHolding implements Lines {
    private static final int TO_BE_SURE = 5_000;

    private final Lines lines;
    private final String text;
    private boolean found;
    private int others;

    LinesHolding(Lines lines, String text) {
        this.lines = lines;
        this.text = text;
    }

    @Override
    public Optional<Line> next() throws IOException {
        while (!found || others < TO_BE_SURE) {
            Optional<Line> line = lines.next();
            if (line.isEmpty()) {
                return line;
            }
            if (line.get().text().contains(text)) {
                found = true;
                others = 0;
                return line;
            }
            others++;
            if (line.get().leavesQuoteOpen()) {
                return line;
            }
        }
        return Optional.empty();
    }
}
