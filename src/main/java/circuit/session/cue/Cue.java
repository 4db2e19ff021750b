package circuit.session.cue;

import circuit.plan.Step;
import java.util.Locale;

/**
 * A signal to the athlete at one moment.
 *
 * @param step the step it belongs to
 * @param count the seconds to go in a countdown, the rep's number in a rep, the seconds gone where the time is told, the number of the round done; else 0
 */
public record Cue(Kind kind, Step step, int count) {

    /** What it signals. */
    public enum Kind {
        GET_READY,
        COUNTDOWN,
        GO,
        HALFWAY,
        TIME,
        REP,
        LAST_REPS,
        BITE_ON,
        BITE_OFF,
        SWITCH,
        ROUND_DONE,
        REST,
        TEN_SECONDS,
        PAUSED,
        RESUMED,
        DONE,
        ENDED;

        /** Its name in JSON and in {@code CIRCUIT_CUE}. */
        public String text() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
