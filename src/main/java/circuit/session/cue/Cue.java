package circuit.session.cue;

import circuit.plan.Step;

/**
 * A signal to the athlete at one moment.
 *
 * @param step the step it belongs to
 * @param count the seconds to go in a countdown, the rep's number in a rep, the number of the round done; else 0
 */
public record Cue(Kind kind, Step step, int count) {

    /** What it signals. */
    public enum Kind {
        GET_READY("get-ready"),
        COUNTDOWN("countdown"),
        GO("go"),
        HALFWAY("halfway"),
        REP("rep"),
        LAST_REPS("last-reps"),
        BITE_ON("bite-on"),
        BITE_OFF("bite-off"),
        SWITCH("switch"),
        ROUND_DONE("round-done"),
        REST("rest"),
        TEN_SECONDS("ten-seconds"),
        PAUSED("paused"),
        RESUMED("resumed"),
        DONE("done"),
        ENDED("ended");

        private final String text;

        Kind(String text) {
            this.text = text;
        }

        /** Its name in JSON and in {@code CIRCUIT_CUE}. */
        public String text() {
            return text;
        }
    }
}
