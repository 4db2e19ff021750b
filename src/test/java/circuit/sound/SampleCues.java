package circuit.sound;

import static circuit.SampleRoutines.circuit;
import static circuit.SampleRoutines.each;
import static circuit.SampleRoutines.move;
import static circuit.SampleRoutines.plan;
import static circuit.SampleRoutines.reps;
import static circuit.SampleRoutines.routine;

import circuit.SampleRoutines;
import circuit.plan.Plan;
import circuit.plan.Step;
import circuit.session.Event;
import circuit.session.cue.Cue;

/** SampleCues of a small session, one at a time. */
public final class SampleCues {
    public static final Plan PLAN = plan(routine(10, 5, circuit(3, 20, 20, move("row", each(reps(10))))));

    private static final Step LEAD_IN = PLAN.steps().get(0);
    private static final Step WORK = PLAN.steps().get(1);
    private static final Step SWITCH = PLAN.steps().get(2);

    private SampleCues() {}

    public static Event.CueDue at(long second, Cue.Kind kind) {
        return at(second, kind, 0);
    }

    public static Event.CueDue at(long second, Cue.Kind kind, int count) {
        Step step = switch (kind) {
            case GET_READY, COUNTDOWN -> LEAD_IN;
            case SWITCH -> SWITCH;
            case GO,
                    HALFWAY,
                    TIME,
                    REP,
                    LAST_REPS,
                    BITE_ON,
                    BITE_OFF,
                    ROUND_DONE,
                    REST,
                    TEN_SECONDS,
                    PAUSED,
                    RESUMED,
                    DONE,
                    ENDED -> WORK;
        };
        return new Event.CueDue(SampleRoutines.s(second), new Cue(kind, step, count));
    }
}
