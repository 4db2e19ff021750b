package circuit.session;

import circuit.plan.Plan;
import circuit.plan.Step;
import circuit.session.cue.Cue;
import java.time.Duration;

/** Something that happened at a moment of the session's own clock, on which pauses do not count. */
public sealed interface Event {
    /** The session's own time at which it was due. */
    Duration at();

    /** The first step is about to start. */
    record SessionStarted(Duration at, Plan plan) implements Event {}

    /** A step begins. */
    record StepStarted(Duration at, Step step) implements Event {}

    /** A step is over; how it went is told for work only by its set's result. */
    record StepEnded(Duration at, Step step, StepStatus status) implements Event {}

    /** The athlete must hear or see something. */
    record CueDue(Duration at, Cue cue) implements Event {}

    /** A set's result is known, or was corrected. */
    record SetRecorded(Duration at, SetResult result) implements Event {}

    /** The athlete stopped the clock. */
    record Paused(Duration at, Step step) implements Event {}

    /** The clock runs again. */
    record Resumed(Duration at, Step step) implements Event {}

    /** The athlete silenced the cues, or wants to hear them again. */
    record Muted(Duration at, boolean muted) implements Event {}

    /** The last step is over, or the athlete ended it before. */
    record SessionEnded(Duration at, boolean completed) implements Event {}

    /** How a step was left. */
    enum StepStatus {
        DONE("done"),
        PARTIAL("partial"),
        SKIPPED("skipped"),
        LEFT("left");

        private final String text;

        StepStatus(String text) {
            this.text = text;
        }

        /** As it is written for programs. */
        public String text() {
            return text;
        }
    }
}
