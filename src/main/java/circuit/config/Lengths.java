package circuit.config;

import java.util.Optional;

/** Knows how durations are written; handed in, as it is routines that have them. */
public interface Lengths {

    /** What is wrong with a text as a duration, a sentence that begins with the text. */
    Optional<String> fault(String text);
}
