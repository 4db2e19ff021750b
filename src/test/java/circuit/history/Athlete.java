package circuit.history;

import static circuit.SampleRoutines.s;
import static circuit.history.SampleSessions.QUICK;

import circuit.plan.ExerciseVariant;
import circuit.plan.Plan;
import circuit.plan.PlanOptions;
import circuit.plan.PlannedSet;
import circuit.plan.TrainingHistory;
import circuit.routine.Block;
import circuit.routine.Exercises;
import circuit.routine.Prescription;
import circuit.routine.Routine;
import circuit.session.Outcome;
import circuit.session.Outcome.Totals;
import circuit.session.SetResult;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Somebody who trains and keeps it, and whose coach looks at nothing but what was kept. */
record Athlete(Path folder, Exercises library) {
    static final int SKIPPED = 0;

    /** How a set went. */
    interface Way {
        SetResult of(PlannedSet set);
    }

    /** The athlete ended it by a key. */
    static Way ended(int reps, int seconds) {
        return set -> new SetResult(set, SetResult.Status.DONE, reps, s(seconds), true);
    }

    /** Its time ran out. */
    static Way ran(int reps) {
        return set -> new SetResult(set, SetResult.Status.DONE, reps, set.length(), false);
    }

    private static Way counted(int reps) {
        return reps == SKIPPED
                ? set -> new SetResult(set, SetResult.Status.SKIPPED, 0, Duration.ZERO, false)
                : ran(reps);
    }

    /** A session in which the counted sets were done like that, and everything else as planned. */
    void train(String day, Routine routine, int... reps) throws Exception {
        List<Way> ways = new ArrayList<>();
        for (int count : reps) {
            ways.add(counted(count));
        }
        train(day, routine, ways, false);
    }

    void trainAsPlanned(String day, Routine routine) throws Exception {
        train(day, routine, List.of(), true);
    }

    void train(String day, Routine routine, Way... ways) throws Exception {
        train(day, routine, List.of(ways), false);
    }

    private void train(String day, Routine routine, List<Way> ways, boolean asPlanned) throws Exception {
        Plan plan = plan(routine);
        List<SetResult> results = new ArrayList<>();
        int next = 0;
        for (PlannedSet set : plan.sets()) {
            if (!set.isReps() || asPlanned) {
                results.add(new SetResult(set, SetResult.Status.DONE, set.reps(), set.length(), false));
            } else if (next < ways.size()) {
                results.add(ways.get(next).of(set));
                next++;
            }
        }
        Outcome outcome = new Outcome(
                plan, results, Totals.NONE, results.size() == plan.sets().size());
        OffsetDateTime started = OffsetDateTime.parse(day + "T06:30:00+01:00");
        SampleSessions.logger(folder, QUICK)
                .save(
                        CompletedSession.of(outcome, SessionId.of(started.toInstant(), 1), started, Feedback.NONE),
                        started.plusHours(1).toInstant());
    }

    TrainingHistory past(Routine routine) throws HistoryException {
        Set<ExerciseVariant> variants = new LinkedHashSet<>();
        for (Block block : routine.blocks()) {
            for (Prescription prescription : block.exercises()) {
                variants.add(ExerciseVariant.of(
                        prescription.exercise(),
                        prescription.amounts().standard().dose(1)));
            }
        }
        return new HistoryReader(folder).past(variants);
    }

    /** Today's plan. */
    Plan plan(Routine routine) throws HistoryException {
        return Plan.of(routine, library, PlanOptions.NONE, past(routine));
    }

    /** What there is to say before the first set. */
    String coach(Routine routine) throws HistoryException {
        PlannedSet set = plan(routine).sets().get(0);
        return set.exercise().title()
                + " "
                + set.aim().orElseThrow()
                + set.lastTime().map(last -> ", last time " + last).orElse("")
                + set.readyFor()
                        .map(harder -> ", ready for the harder version: " + harder)
                        .orElse("");
    }

    static String last(Plan plan, String exercise) {
        return plan.sets().stream()
                .filter(set -> set.exercise().name().equals(exercise))
                .findFirst()
                .flatMap(PlannedSet::lastTime)
                .orElse("");
    }

    String exercises(Routine routine) throws HistoryException {
        return plan(routine).sets().stream()
                .map(set -> set.exercise().name())
                .distinct()
                .collect(Collectors.joining(" "));
    }
}
