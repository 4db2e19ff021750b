package circuit;

import java.util.List;

/** The routines that come with the program, for tests that go through all of them. */
public final class BuiltInRoutines {
    private static final List<String> NAMES = List.of(
            "back-3x",
            "back-basics",
            "back-core-minute",
            "back-six",
            "big-three",
            "heel-drops",
            "hips",
            "nordic-hamstrings",
            "plantar-fascia",
            "seven-minutes",
            "upper-back");

    private BuiltInRoutines() {}

    /** Their names, in the order in which they are listed. */
    public static List<String> names() {
        return NAMES;
    }
}
