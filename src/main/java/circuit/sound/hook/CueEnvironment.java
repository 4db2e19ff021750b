package circuit.sound.hook;

import circuit.plan.PlannedSet;
import circuit.plan.Side;
import circuit.session.Event;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** The environment variables that tell the user's own program about a cue; what does not apply is empty. */
final class CueEnvironment {
    private CueEnvironment() {}

    static Map<String, String> of(String routine, Event.CueDue due) {
        PlannedSet set = due.cue().step().set();
        Map<String, String> variables = new LinkedHashMap<>();
        variables.put("CIRCUIT_CUE", due.cue().kind().text());
        variables.put("CIRCUIT_COUNT", number(due.cue().count()));
        variables.put("CIRCUIT_TIME", seconds(due.at()));
        variables.put("CIRCUIT_ROUTINE", routine);
        variables.put("CIRCUIT_STEP", due.cue().step().kind().text());
        variables.put("CIRCUIT_SECONDS", seconds(due.cue().step().length()));
        variables.put("CIRCUIT_EXERCISE", set.exercise().name());
        variables.put("CIRCUIT_TITLE", set.exercise().title());
        variables.put("CIRCUIT_SIDE", set.side().map(Side::text).orElse(""));
        variables.put("CIRCUIT_ROUND", number(set.round()));
        variables.put("CIRCUIT_ROUNDS", number(set.rounds()));
        variables.put("CIRCUIT_SET", number(set.position().set()));
        variables.put("CIRCUIT_REPS", number(set.reps()));
        return variables;
    }

    private static String number(int number) {
        return number == 0 ? "" : String.valueOf(number);
    }

    /** {@code 20} or {@code 7.5}: to the tenth of a second. */
    private static String seconds(Duration time) {
        BigDecimal seconds = BigDecimal.valueOf(time.toMillis(), 3).setScale(1, RoundingMode.HALF_UP);
        return seconds.signum() == 0 ? "0" : seconds.stripTrailingZeros().toPlainString();
    }
}
