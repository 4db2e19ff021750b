package circuit.routine;

import circuit.routine.Effort.Reps.Unit;
import circuit.text.English;
import java.util.Locale;

/** What a set is measured in. */
public enum Measure {
    REPS("rep"),
    STEPS("step"),
    BREATHS("breath"),
    TIME("second"),
    DISTANCE("metre");

    private final String singular;

    Measure(String singular) {
        this.singular = singular;
    }

    /** What a set is counted in. */
    public static Measure of(Unit unit) {
        return valueOf(unit.name());
    }

    /** Whether it is counted, rather than timed or a distance. */
    public boolean isCounted() {
        return this != TIME && this != DISTANCE;
    }

    /** {@code 1 rep}, {@code 20 steps}. */
    public String count(long number) {
        return English.count(number, singular);
    }

    /** The unit after a number that is not one: {@code reps}, {@code seconds}, {@code metres}. */
    public String units() {
        return singular + "s";
    }

    /** The unit after a number. */
    public String unit(long number) {
        return number == 1 ? singular : units();
    }

    /** Its name in files. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
