package circuit.history.fit;

import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** The kinds of exercises that FIT knows, each with the library's exercises of that kind and their numbers within it. */
@SuppressWarnings("ImmutableEnumChecker") // the maps come from Map.of
enum ExerciseCategory {
    BENCH_PRESS(0),
    CALF_RAISE(1, Map.of("bent-knee-heel-drop", 9, "heel-drop", 15, "towel-calf-raise", 18)),
    CARDIO(2, Map.of("jumping-jack", 12)),
    CARRY(3),
    CORE(5, Map.of("bird-dog", 48, "russian-twist", 46)),
    CRUNCH(6, Map.of("ball-russian-twist", 71, "crunch", 83, "curl-up", 36)),
    CURL(7),
    DEADLIFT(8),
    FLYE(9),
    HIP_RAISE(
            10,
            Map.of(
                    "glute-bridge",
                    11,
                    "kettlebell-swing",
                    23,
                    "marching-glute-bridge",
                    24,
                    "side-lying-clamshell",
                    44)),
    HIP_STABILITY(
            11,
            Map.of(
                    "donkey-kick", 17,
                    "donkey-whip", 19,
                    "fire-hydrant", 5,
                    "hurdle-trail-leg-backward", 7,
                    "hurdle-trail-leg-forward", 7,
                    "knee-circle-backward", 7,
                    "knee-circle-forward", 7,
                    "lateral-leg-raise", 21)),
    HIP_SWING(12, Map.of("single-arm-kettlebell-swing", 0)),
    HYPEREXTENSION(
            13,
            Map.of(
                    "ball-back-extension", 31,
                    "cobra", 38,
                    "cobra-on-ball", 31,
                    "lower-back-extension", 25,
                    "prone-cobra", 38,
                    "superman", 29,
                    "superman-lat-pulldown", 29)),
    LATERAL_RAISE(14, Map.of("rear-delt-fly", 3, "seated-rear-delt-fly", 25)),
    LEG_CURL(15, Map.of("nordic-hamstring", 0)),
    LEG_RAISE(16),
    LUNGE(17, Map.of("lunge", 32)),
    PLANK(
            19,
            Map.of(
                    "high-plank-scapular-retraction", 92,
                    "knee-side-plank", 66,
                    "knee-side-plank-reach-to-row", 82,
                    "plank", 43,
                    "side-plank", 66,
                    "side-plank-reach-to-row", 82)),
    PULL_UP(21, Map.of("prone-lat-pulldown", 13)),
    PUSH_UP(
            22,
            Map.of(
                    "all-fours-scapular-push-up", 43,
                    "knee-push-up", 33,
                    "push-up", 77,
                    "push-up-with-rotation", 65,
                    "scapular-push-up", 43)),
    ROW(
            23,
            Map.of(
                    "kettlebell-chainsaw-row", 9,
                    "kneeling-renegade-row", 15,
                    "one-arm-row", 13,
                    "renegade-row", 15,
                    "single-leg-cable-row", 1)),
    SHOULDER_PRESS(24),
    SHOULDER_STABILITY(25, Map.of("prone-t-raise", 8)),
    SHRUG(26),
    SIT_UP(27),
    SQUAT(28, Map.of("squat", 61, "step-up", 66, "wall-sit", 20)),
    TRICEPS_EXTENSION(30, Map.of("triceps-dip", 0)),
    WARM_UP(31, Map.of("bent-knee-leg-swing", 9, "high-knees", 88, "lateral-leg-swing", 18, "linear-leg-swing", 9)),
    BANDED_EXERCISES(
            37,
            Map.of(
                    "band-pull-apart", 32,
                    "band-pull-through", 20,
                    "banded-clamshell", 6,
                    "reverse-band-fly", 15,
                    "seated-band-row", 35,
                    "single-leg-band-row", 35));

    /**
     * What an exercise is in FIT's numbers.
     *
     * @param category {@link #UNKNOWN} for none of FIT's
     * @param name its number within the category
     */
    record Numbers(int category, OptionalInt name) {
        static final int UNKNOWN = 65534;
    }

    private final int number;
    private final Map<String, Integer> exercises;

    ExerciseCategory(int number) {
        this(number, Map.of());
    }

    ExerciseCategory(int number, Map<String, Integer> exercises) {
        this.number = number;
        this.exercises = exercises;
    }

    /** Its number in FIT. */
    int number() {
        return number;
    }

    /** The numbers of an exercise by its library name, or by a title of its own in which a category's name stands. */
    static Numbers of(String exercise) {
        String name = exercise.toLowerCase(Locale.ROOT).replace(' ', '-');
        return Stream.of(values())
                .filter(category -> category.exercises.containsKey(name))
                .map(category -> new Numbers(category.number, OptionalInt.of(category.exercises.get(name))))
                .findFirst()
                .or(() -> named(name).map(category -> new Numbers(category.number, OptionalInt.empty())))
                .orElse(new Numbers(Numbers.UNKNOWN, OptionalInt.empty()));
    }

    /** The longest name counts: a leg curl is no curl. */
    private static Optional<ExerciseCategory> named(String name) {
        String words = "-" + name + "-";
        return Stream.of(values())
                .filter(category ->
                        words.contains("-" + category.words() + "-") || words.contains("-" + category.words() + "s-"))
                .max(Comparator.comparing(category -> category.name().length()));
    }

    private String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
