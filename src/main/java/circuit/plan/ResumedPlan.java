package circuit.plan;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * A plan that is resumed: one lead-in replaces what came before the next work.
 *
 * @param step the index of that lead-in
 */
public record ResumedPlan(Plan plan, int step) {
    /** What the tones that count in take; also where there is no lead-in, as the athlete has to leave the keys. */
    private static final Duration LEAST_LEAD_IN = Duration.ofSeconds(3);

    /**
     * Resumes after a step that was finished, with the lead-in that the plan begins with.
     *
     * @param finished the index of that step, or -1
     * @throws PlanException if there is no work left after it
     */
    public static ResumedPlan of(Plan plan, int finished) {
        List<Step> steps = plan.steps();
        int next = finished + 1;
        while (next < steps.size() && !steps.get(next).isWork()) {
            next++;
        }
        if (next >= steps.size()) {
            throw new PlanException("nothing is left of %s".formatted(plan.routine()));
        }
        int before = next > 0 && !steps.get(next - 1).isWork() ? next - 1 : next;
        List<Step> changed = new ArrayList<>(steps.subList(0, before));
        changed.add(new Step(before, Step.Kind.LEAD_IN, steps.get(next).set(), leadIn(plan), false));
        for (Step step : steps.subList(next, steps.size())) {
            changed.add(new Step(changed.size(), step.kind(), step.set(), step.length(), step.waits()));
        }
        return new ResumedPlan(new Plan(plan.routine(), plan.title(), plan.week(), changed, plan.remarks()), before);
    }

    private static Duration leadIn(Plan plan) {
        Step first = plan.steps().get(0);
        Duration leadIn = first.kind() == Step.Kind.LEAD_IN ? first.length() : Duration.ZERO;
        return leadIn.compareTo(LEAST_LEAD_IN) < 0 ? LEAST_LEAD_IN : leadIn;
    }
}
