package circuit.cli;

import java.util.Locale;
import java.util.Set;

/** The text of a new routine, which can be trained as it stands and shows the rest of the format in comments. */
final class RoutineTemplate {
    private static final Set<String> NO_TEXTS = Set.of("true", "false", "null");

    private RoutineTemplate() {}

    /** The text for a routine of that name. */
    static String of(String name) {
        return """
                # Train it: circuit run %s    Look at it: circuit show %s    Find mistakes: circuit check %s

                name: %s
                about: In one line, what it is for.
                equipment: [mat]
                rounds: 3
                rest: 20s               # between exercises; 1m30s and 1:30 are durations too
                # round-rest: 1m        # between rounds, where it is not the same
                # order: sets           # all sets of one exercise before the next
                # pick: 2-3             # a pool: train only so many of the exercises, the ones not done for longest

                exercises:
                  # In lower case with hyphens: an exercise of the library. circuit show side-plank tells how it is done.
                  - glute-bridge: 12 reps
                  - side-plank: 30s each side
                  - cobra: 8 reps tempo 2-4-2        # seconds to raise, to hold, to lower
                  # Anything else is a move of your own.
                  - Push-ups: 8-12 reps
                  # - Farmer's walk: 1m @ 12kg
                  # - side-plank:                    # where there is more to say
                  #     time: 60s
                  #     sides: each
                  #     easier: 10s on 5s off        # for --level easier: the same minute, in bites
                  #     note: Feet stacked, or the top one in front.
                """.formatted(name, name, name, title(name));
    }

    /** A title made of a file's name, in quotes if YAML would take it for a number or the like. */
    private static String title(String name) {
        String words = name.replaceAll("[._-]+", " ").strip();
        boolean isText = words.indexOf(' ') > 0
                || (Character.isLetter(words.charAt(0)) && !NO_TEXTS.contains(words.toLowerCase(Locale.ROOT)));
        String title = Character.toUpperCase(words.charAt(0)) + words.substring(1);
        return isText ? title : '"' + title + '"';
    }
}
