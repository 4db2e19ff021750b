package circuit.library;

import circuit.yaml.Document;
import circuit.yaml.Problem;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * What a file was read as.
 *
 * @param value empty if anything is wrong
 * @param problems all that is wrong, in the order of the file
 */
public record Reading<T>(Optional<T> value, List<Problem> problems) {
    public Reading {
        problems = List.copyOf(problems);
    }

    /** Brings together what is wrong with the YAML and what is wrong with the card. */
    static <T> Reading<T> of(Document document, Mistakes mistakes, Optional<T> value) {
        List<Problem> problems = new ArrayList<>(document.problems());
        for (Problem mistake : mistakes.found()) {
            if (document.end().isEmpty() || mistake.compareTo(document.end().get()) < 0) {
                problems.add(mistake);
            }
        }
        Collections.sort(problems);
        return new Reading<>(problems.isEmpty() ? value : Optional.empty(), problems);
    }
}
