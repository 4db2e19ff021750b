package circuit.cli.doctor;

import java.util.Optional;

/**
 * What was found out about one thing that a session uses.
 *
 * @param name of the thing
 * @param found what works, or what does not and why
 * @param remedy what would mend it
 */
public record Finding(String name, Status status, String found, Optional<String> remedy) {
    /** How well it works. */
    public enum Status {
        OK,
        /** A session can do without it. */
        WARNING,
        /** A session needs it. */
        BROKEN
    }

    static Finding ok(String name, String found) {
        return new Finding(name, Status.OK, found, Optional.empty());
    }

    static Finding warning(String name, String found, String remedy) {
        return new Finding(name, Status.WARNING, found, Optional.of(remedy));
    }

    static Finding broken(String name, String found, String remedy) {
        return new Finding(name, Status.BROKEN, found, Optional.of(remedy));
    }
}
