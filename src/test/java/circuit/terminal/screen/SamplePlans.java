package circuit.terminal.screen;

import circuit.SampleRoutines;
import circuit.library.Library;
import circuit.library.RoutineResult;
import circuit.plan.ExerciseVariant;
import circuit.plan.LastTime;
import circuit.plan.Plan;
import circuit.plan.PlanOptions;
import circuit.plan.PlanOptions.Extent;
import circuit.plan.PlanOptions.Level;
import circuit.plan.TrainingHistory;
import circuit.routine.Block;
import circuit.routine.Block.Order;
import circuit.routine.Block.Rests;
import circuit.routine.Dose;
import circuit.routine.Dose.Bites;
import circuit.routine.Dose.Load;
import circuit.routine.Dose.Sides;
import circuit.routine.Dose.Tempo;
import circuit.routine.Effort;
import circuit.routine.Exercise;
import circuit.routine.Prescription;
import circuit.routine.Routine;
import circuit.routine.Routine.Advance;
import circuit.session.Input.SessionCommand;
import circuit.session.Snapshot;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Plans to draw. */
public final class SamplePlans {
    private static final Map<String, Exercise> LIBRARY = Map.of(
            "side-plank-reach-to-row",
            exercise(
                    "Side plank reach to row",
                    "Keep the hips high while the arm moves.",
                    "Lie on the working side, forearm down, elbow under the shoulder.",
                    "Stack hips, knees and feet, and lift into one line from head to feet.",
                    "Reach the top arm overhead, the biceps near the ear.",
                    "Row that elbow back to the ribs. That is one rep."),
            "lower-back-extension",
            exercise(
                    "Lower back extension",
                    "Lift with the back, not with the hands.",
                    "Lie face down, toes on the floor, fingers laced behind the head.",
                    "Brace, squeeze the glutes and lift the chest.",
                    "Pause, then lower slowly."),
            "renegade-row",
            exercise(
                    "Renegade row",
                    "Hips stay square to the floor.",
                    "Hold a high plank, core and thighs tight.",
                    "Pull one hand to the ribs, elbow close; then the other."),
            "side-plank",
            exercise(
                    "Side plank",
                    "Too long? Hold for ten seconds, rest for five, and go again.",
                    "Lie on the working side, the top foot resting on the lower one.",
                    "Set the elbow directly under the shoulder, the forearm straight out ahead.",
                    "Tighten the belly and lift hips and knees off the floor.",
                    "Hold, and keep breathing."));

    private SamplePlans() {}

    /** Three rounds of reps, one of them on each side. */
    public static Plan back() {
        return plan(
                "Bodyweight back, three rounds",
                3,
                20,
                Order.CIRCUIT,
                PlanOptions.NONE,
                item("side-plank-reach-to-row", reps(10, "10 reps", Sides.EACH)),
                item("lower-back-extension", reps(12, "12 reps", Sides.TOGETHER)),
                item("renegade-row", reps(10, "10 reps", Sides.ALTERNATING)));
    }

    /** A minute on each side, then a minute more; in bites if wanted. */
    public static Plan minute(boolean bites) {
        Dose dose = timed(60, "60s", Sides.EACH);
        return plan(
                "Back and core by the minute",
                3,
                5,
                Order.CIRCUIT,
                PlanOptions.NONE,
                item("side-plank", bites ? dose.in(new Bites(Duration.ofSeconds(10), Duration.ofSeconds(5))) : dose),
                item("lower-back-extension", timed(60, "60s", Sides.TOGETHER)));
    }

    /** Sets with a load and a tempo, ended by a key; then as many reps, and as long, as one can; then a long hold. */
    public static Plan mixed() {
        Dose heavy = new Dose(
                new Effort.Reps(10, 12),
                "10-12 reps",
                Sides.TOGETHER,
                Optional.of(new Load(BigDecimal.valueOf(12), Load.Unit.KG)),
                Optional.of(new Tempo(2, 4, 2)),
                Optional.empty());
        return plan(
                "A bit of everything",
                3,
                45,
                Order.SETS,
                waiting(),
                item("renegade-row", heavy),
                item("Push-ups", dose(new Effort.MaxReps(), "max reps", Sides.TOGETHER)),
                item("Dead hang", dose(new Effort.MaxTime(), "max time", Sides.TOGETHER)),
                item("Farmer's walk", timed(150, "2m30s", Sides.TOGETHER)));
    }

    /** Two minutes and a half, five seconds in. */
    static Snapshot longHold() {
        SessionCommand[] keys = new SessionCommand[10];
        Arrays.fill(keys, SessionCommand.SKIP);
        keys[9] = SessionCommand.NEXT;
        return SampleSnapshots.of(mixed()).press(keys).after(5).snapshot();
    }

    /** A routine that is shipped, with the figures of its exercises. */
    public static Plan shipped(String name) {
        Library library = new Library(Optional.empty(), Optional.empty(), Path.of("routines"));
        RoutineResult.Loaded loaded = (RoutineResult.Loaded) library.open(name);
        return Plan.of(loaded.routine(), loaded.exercises(), PlanOptions.NONE, TrainingHistory.NONE);
    }

    /** One set under a title of the author's own. */
    public static Plan titled(String title) {
        return plan(title, 1, 0, Order.CIRCUIT, PlanOptions.NONE, item(title, timed(45, "45s", Sides.TOGETHER)));
    }

    /** Three sets of a range that was done before, at the top of it. */
    public static Plan known() {
        LastTime.Done twelve = new LastTime.Done(
                Optional.empty(),
                OptionalInt.of(12),
                Duration.ofSeconds(36),
                Optional.empty(),
                Optional.empty(),
                false);
        Dose range = dose(new Effort.Reps(10, 12), "10-12 reps", Sides.TOGETHER);
        TrainingHistory past = new TrainingHistory(
                Map.of(),
                Map.of(
                        ExerciseVariant.of("Lower back extension", range),
                        new LastTime(List.of(twelve, twelve, twelve))),
                TrainingHistory.Sessions.NONE,
                Map.of());
        return plan("Known", 3, 45, Order.SETS, PlanOptions.NONE, past, item("lower-back-extension", range));
    }

    private static Plan plan(
            String title, int rounds, int rest, Order order, PlanOptions choices, Prescription... exercises) {
        return plan(title, rounds, rest, order, choices, TrainingHistory.NONE, exercises);
    }

    private static Plan plan(
            String title,
            int rounds,
            int rest,
            Order order,
            PlanOptions choices,
            TrainingHistory past,
            Prescription... exercises) {
        Duration pause = Duration.ofSeconds(rest);
        Block block = new Block(
                Optional.empty(),
                rounds,
                new Rests(pause, pause, pause),
                order,
                Optional.empty(),
                Optional.empty(),
                Arrays.asList(exercises));
        Routine routine = new Routine(
                "test",
                new Routine.Description(title, Optional.empty(), Optional.empty(), List.of()),
                new Routine.SessionDefaults(
                        Advance.PACED, Optional.empty(), Duration.ofSeconds(10), Duration.ofSeconds(5)),
                Optional.empty(),
                List.of(block));
        return Plan.of(routine, name -> Optional.ofNullable(LIBRARY.get(name)), choices, past);
    }

    private static PlanOptions waiting() {
        return new PlanOptions(
                Extent.NONE,
                Optional.empty(),
                Level.STANDARD,
                Optional.empty(),
                Optional.empty(),
                true,
                PlanOptions.USUAL_PACE);
    }

    private static Prescription item(String exercise, Dose dose) {
        return SampleRoutines.move(exercise, dose);
    }

    private static Dose reps(int number, String written, Sides sides) {
        return dose(new Effort.Reps(number, number), written, sides);
    }

    private static Dose timed(int seconds, String written, Sides sides) {
        return dose(new Effort.Timed(Duration.ofSeconds(seconds)), written, sides);
    }

    private static Dose dose(Effort effort, String written, Sides sides) {
        return new Dose(effort, written, sides, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static Exercise exercise(String title, String tip, String... steps) {
        return new Exercise(
                title,
                title,
                List.of(),
                Optional.empty(),
                new Exercise.Instructions(
                        List.of(), Optional.empty(), List.of(steps), Optional.of(tip), Optional.empty()),
                Exercise.Variations.NONE);
    }
}
