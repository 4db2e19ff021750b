package circuit.routine;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One line of a routine: an exercise and how much of it.
 *
 * @param exercise a library name, or a title of the author's own
 * @param equipment what a title of the author's own needs; empty for a library exercise, whose own file says it
 */
public record Prescription(
        String exercise, Amounts amounts, Timing timing, Optional<String> note, List<String> equipment) {
    private static final Pattern LIBRARY_NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*+");

    /**
     * How much of it is done.
     *
     * @param easier at the easier level, if the author gave it
     * @param harder at the harder level, if the author gave it
     * @param weeks week by week, the last one going on; empty where all weeks are alike
     */
    public record Amounts(SetList standard, Optional<SetList> easier, Optional<SetList> harder, List<SetList> weeks) {
        public Amounts {
            weeks = List.copyOf(weeks);
        }

        /** The same dose in every set and week. */
        public static Amounts of(SetList standard) {
            return new Amounts(standard, Optional.empty(), Optional.empty(), List.of());
        }

        /** The sets of that week, from 1. */
        public SetList inWeek(int week) {
            return weeks.isEmpty() ? standard : weeks.get(Math.min(week, weeks.size()) - 1);
        }

        /** The sets at every level and in every week. */
        public Stream<SetList> all() {
            return Stream.of(Stream.of(standard), easier.stream(), harder.stream(), weeks.stream())
                    .flatMap(lists -> lists);
        }
    }

    /**
     * Its own times, in place of the block's and the routine's.
     *
     * @param rest after it, wherever anything follows
     * @param switchTime between its two sides
     * @param cueEvery how often the time is told in a long hold
     */
    public record Timing(Optional<Duration> rest, Optional<Duration> switchTime, Optional<Duration> cueEvery) {
        public static final Timing NONE = new Timing(Optional.empty(), Optional.empty(), Optional.empty());
    }

    public Prescription {
        equipment = List.copyOf(equipment);
    }

    /** Whether the exercise is one of the library's rather than a title of the author's own. */
    public boolean isFromLibrary() {
        return isLibraryName(exercise);
    }

    /** Whether a text has the form of a library exercise's name: {@code side-plank}. */
    public static boolean isLibraryName(String text) {
        return LIBRARY_NAME.matcher(text).matches();
    }
}
