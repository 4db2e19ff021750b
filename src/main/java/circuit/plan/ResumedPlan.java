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

    /**
     * Resumes after a step that was finished.
     *
     * @param finished the index of that step, or -1
     * @param leadIn how long the athlete has to get ready again, longer than no time
     * @throws PlanException if there is no work left after it
     */
    public static ResumedPlan of(Plan plan, int finished, Duration leadIn) {
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
        changed.add(new Step(before, Step.Kind.LEAD_IN, steps.get(next).set(), leadIn, false));
        for (Step step : steps.subList(next, steps.size())) {
            changed.add(new Step(changed.size(), step.kind(), step.set(), step.length(), step.waits()));
        }
        return new ResumedPlan(new Plan(plan.routine(), plan.title(), plan.week(), changed, plan.remarks()), before);
    }
}
