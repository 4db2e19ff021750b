package circuit;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A package, the rooms that it may know (and what those know), and the libraries that it may touch. */
@SuppressWarnings("ImmutableEnumChecker") // both lists come from List.of
enum Room {
    TEXT(knows(), touches("org.jline.utils..")),
    ROUTINE(knows(), touches()),
    FIGURE(knows(ROUTINE), touches()),
    YAML(knows(), touches("tools.jackson.core..", "tools.jackson.dataformat.yaml..", "org.snakeyaml.engine..")),
    LIBRARY(knows(YAML, ROUTINE), touches()),
    PLAN(knows(ROUTINE), touches()),
    SESSION(knows(PLAN), touches()),
    HISTORY(knows(PLAN, SESSION), touches("de.siegmar.fastcsv..")),
    TERMINAL(knows(SESSION, FIGURE), touches("org.jline..")),
    PROCESS(knows(), touches()),
    SOUND(knows(SESSION, PROCESS), touches("javax.sound..")),
    REPORT(knows(HISTORY, TERMINAL), touches()),
    CONFIG(knows(LIBRARY), touches()),
    CLI(
            knows(ROUTINE, FIGURE, YAML, LIBRARY, PLAN, SESSION, HISTORY, TERMINAL, REPORT, PROCESS, SOUND, CONFIG),
            touches("picocli..", "tools.jackson.core.."));

    /** What every room may use: the language, the marks that the compiler checks, and the text helpers. */
    private static final List<String> GROUND = List.of("java..", "org.jspecify..", "circuit.text..");

    private final List<Room> known;
    private final List<String> libraries;

    Room(List<Room> known, List<String> libraries) {
        this.known = known;
        this.libraries = libraries;
    }

    String classes() {
        return "circuit." + name().toLowerCase(Locale.ROOT) + "..";
    }

    Stream<Room> withAllItKnows() {
        return Stream.concat(Stream.of(this), known.stream().flatMap(Room::withAllItKnows));
    }

    String[] mayUse() {
        return Stream.of(GROUND.stream(), libraries.stream(), withAllItKnows().map(Room::classes))
                .flatMap(names -> names)
                .toArray(String[]::new);
    }

    private static List<Room> knows(Room... rooms) {
        return List.of(rooms);
    }

    private static List<String> touches(String... libraries) {
        return List.of(libraries);
    }
}
