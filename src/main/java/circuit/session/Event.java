package circuit.session;

import circuit.plan.Plan;
import circuit.plan.Step;
import circuit.session.cue.Cue;
import java.time.Duration;
import java.util.Locale;

/** Something that happened in a session. */
public sealed interface Event {
    /** When it was due, on the session's own clock, on which pauses do not count. */
    Duration at();

    /** The first step is about to start. */
    record SessionStarted(Duration at, Plan plan) implements Event {}

    /** A step begins. */
    record StepStarted(Duration at, Step step) implements Event {}

    /** A step is over; of work the set's result tells more. */
    record StepEnded(Duration at, Step step, StepStatus status) implements Event {}

    /** The athlete must hear and see a cue. */
    record CueDue(Duration at, Cue cue) implements Event {}

    /** A set's result is known, or was corrected. */
    record SetRecorded(Duration at, SetResult result) implements Event {}

    /** The clock stopped: the athlete paused, the machine slept, or the program went to the background. */
    record Paused(Duration at, Step step) implements Event {}

    /** The clock runs again. */
    record Resumed(Duration at, Step step) implements Event {}

    /** The athlete silenced the cues, or wants to hear them again. */
    record Muted(Duration at, boolean muted) implements Event {}

    /** The last step is over, or the athlete ended it before. */
    record SessionEnded(Duration at, boolean completed) implements Event {}

    /** How a step ended. */
    enum StepStatus {
        DONE,
        PARTIAL,
        SKIPPED,
        LEFT;

        /** Its name in JSON. */
        public String text() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
