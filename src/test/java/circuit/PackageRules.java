package circuit;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The packages, each with those that it may use (and what these may use) and its libraries. */
@SuppressWarnings("ImmutableEnumChecker") // both lists come from List.of
enum PackageRules {
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
    HTML(knows(FIGURE, PLAN, HISTORY), touches()),
    REPORT(knows(HISTORY, TERMINAL), touches()),
    CONFIG(knows(LIBRARY), touches()),
    CLI(
            knows(
                    ROUTINE, FIGURE, YAML, LIBRARY, PLAN, SESSION, HISTORY, TERMINAL, REPORT, HTML, PROCESS, SOUND,
                    CONFIG),
            touches("picocli..", "tools.jackson.core.."));

    /** What every package may use: the language, the marks that the compiler checks, and the text helpers. */
    private static final List<String> GROUND = List.of("java..", "org.jspecify..", "circuit.text..");

    private final List<PackageRules> known;
    private final List<String> libraries;

    PackageRules(List<PackageRules> known, List<String> libraries) {
        this.known = known;
        this.libraries = libraries;
    }

    String classes() {
        return "circuit." + name().toLowerCase(Locale.ROOT) + "..";
    }

    Stream<PackageRules> withAllItKnows() {
        return Stream.concat(Stream.of(this), known.stream().flatMap(PackageRules::withAllItKnows));
    }

    String[] mayUse() {
        return Stream.of(GROUND.stream(), libraries.stream(), withAllItKnows().map(PackageRules::classes))
                .flatMap(names -> names)
                .toArray(String[]::new);
    }

    private static List<PackageRules> knows(PackageRules... packages) {
        return List.of(packages);
    }

    private static List<String> touches(String... libraries) {
        return List.of(libraries);
    }
}
