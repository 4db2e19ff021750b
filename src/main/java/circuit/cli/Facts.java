package circuit.cli;

import java.util.List;

/** What is true of all commands, for the help and the manual. */
@SuppressWarnings("ImmutableEnumChecker") // the lists come from List.of
enum Facts {
    EXIT_CODES(
            "Exit codes",
            List.of(
                    new Fact("0", "the session was completed, or the command did its work"),
                    new Fact("1", "it failed: the disk, the terminal"),
                    new Fact("2", "bad usage, or a routine that is unknown or broken"),
                    new Fact("3", "you ended the session early; what you did is kept"),
                    new Fact("130, 143, 129", "ended by INT (Ctrl-C), TERM or HUP; what you did is kept"),
                    new Fact("141", "whoever read the output is gone; what you did is kept"))),
    FILES(
            "Files",
            List.of(
                    new Fact("~/.local/share/circuit/", "your history: sessions.csv and sets.csv"),
                    new Fact("~/.local/state/circuit/", "the session under way, for circuit resume"),
                    new Fact("~/.config/circuit/routines/", "routines of your own, and exercises/"),
                    new Fact("~/.config/circuit/config.yaml", "your defaults; see circuit config"))),
    ENVIRONMENT(
            "Environment",
            List.of(
                    new Fact("CIRCUIT_ROUTINES, CIRCUIT_DATA", "as --routines and --data"),
                    new Fact("CIRCUIT_SOUND and so on", "as a line of config.yaml"),
                    new Fact("XDG_CONFIG_HOME, _DATA_, _STATE_", "instead of ~/.config and so on"),
                    new Fact("NO_COLOR, FORCE_COLOR", "no colours; colours all the same"),
                    new Fact("TERM", "whether a session can be drawn, and in what colours"),
                    new Fact("VISUAL, EDITOR", "what circuit new opens"),
                    new Fact("JAVA_HOME", "the Java that runs it")));

    private final String heading;
    private final List<Fact> all;

    /** One of them. */
    record Fact(String term, String meaning) {}

    Facts(String heading, List<Fact> all) {
        this.heading = heading;
        this.all = all;
    }

    String heading() {
        return heading;
    }

    List<Fact> all() {
        return all;
    }
}
