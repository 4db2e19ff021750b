package circuit.history.fit;

import circuit.history.HistoryReader.LoggedSession;
import circuit.history.SessionRow;
import circuit.history.SetRow;
import circuit.history.fit.SetTimeline.Kind;
import circuit.history.fit.SetTimeline.Span;
import circuit.routine.Dose.Load;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A session as the FIT file of an activity: strength training with a message for each set and each rest. Each kind of set is
 * a step of a workout, whose name is the exercise's title with its side, and whose notes are the target.
 */
final class ActivityFile {
    private static final int TIMESTAMP = 253;
    private static final int MESSAGE_INDEX = 254;
    private static final String PRODUCT = "circuit";
    /** The manufacturer's number of those who have none. */
    private static final int DEVELOPMENT = 255;

    private static final int ACTIVITY_FILE = 4;
    private static final int TRAINING = 10;
    private static final int STRENGTH_TRAINING = 20;
    private static final int TIMER_EVENT = 0;
    private static final int SESSION_EVENT = 8;
    private static final int LAP_EVENT = 9;
    private static final int ACTIVITY_EVENT = 26;
    private static final int START = 0;
    private static final int STOP = 1;
    private static final int STOP_ALL = 4;
    private static final int OPEN_DURATION = 5;
    private static final int OPEN_TARGET = 2;
    private static final int ACTIVE_STEP = 0;
    private static final int REST_SET = 0;
    private static final int ACTIVE_SET = 1;
    private static final int KILOGRAM = 1;
    private static final int POUND = 2;

    private final FitFile file = new FitFile();
    private final SessionRow session;
    private final List<Span> spans;
    private final List<Step> steps;
    private final Instant start;
    private final Instant end;
    private int setCount;

    private ActivityFile(LoggedSession logged) {
        session = logged.session();
        spans = SetTimeline.of(logged);
        steps = logged.sets().stream().map(Step::of).distinct().toList();
        start = session.started().toInstant();
        end = start.plus(session.times().elapsed());
    }

    /** What several sets of a session have in common. */
    private record Step(String name, String target, String exercise, Optional<Load> load) {
        static Step of(SetRow set) {
            String title = set.title().isEmpty() ? set.exercise() : set.title();
            return new Step(
                    title
                            + set.position()
                                    .side()
                                    .map(side -> " (" + side.text() + ")")
                                    .orElse(""),
                    set.target(),
                    set.exercise(),
                    set.performance().load());
        }

        /**
         * The weight, and the unit in which it is shown. FIT has none that is taken off the body's; the target tells it.
         *
         * @param scale how many parts of a kilogram the field counts
         */
        void addWeight(FitMessage message, int weightField, int unitField, int scale) {
            Optional<BigDecimal> kilograms = load.flatMap(Load::kilograms).filter(weight -> weight.signum() > 0);
            kilograms.ifPresent(weight -> message.shortSized(
                            weightField,
                            weight.multiply(BigDecimal.valueOf(scale))
                                    .setScale(0, RoundingMode.HALF_UP)
                                    .intValueExact())
                    .shortSized(unitField, load.orElseThrow().unit() == Load.Unit.LB ? POUND : KILOGRAM));
        }
    }

    /**
     * The bytes of the file.
     *
     * @throws IllegalArgumentException if the format cannot hold the session, with why
     */
    static byte[] bytes(LoggedSession session) {
        ActivityFile activity = new ActivityFile(session);
        activity.addHead();
        activity.addWorkout();
        activity.addEvent(activity.start, START);
        activity.spans.forEach(activity::add);
        activity.addEvent(activity.end, STOP_ALL);
        activity.addSums();
        return activity.file.bytes();
    }

    private void addHead() {
        file.add(new FitMessage(0)
                .choice(0, ACTIVITY_FILE)
                .shortSized(1, DEVELOPMENT)
                .shortSized(2, 0)
                .serialNumber(3, session.session().hashCode())
                .moment(4, start)
                .text(8, PRODUCT));
        file.add(new FitMessage(23)
                .moment(TIMESTAMP, start)
                .byteSized(0, 0)
                .shortSized(2, DEVELOPMENT)
                .shortSized(4, 0)
                .text(27, PRODUCT));
        file.add(new FitMessage(12)
                .choice(0, TRAINING)
                .choice(1, STRENGTH_TRAINING)
                .text(3, "Strength"));
    }

    private void addWorkout() {
        file.add(new FitMessage(26)
                .choice(4, TRAINING)
                .choice(11, STRENGTH_TRAINING)
                .shortSized(6, steps.size())
                .text(8, session.title().isEmpty() ? session.routine() : session.title()));
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            ExerciseCategory.Numbers numbers = ExerciseCategory.of(step.exercise());
            FitMessage message = new FitMessage(27)
                    .index(MESSAGE_INDEX, i)
                    .text(0, step.name())
                    .choice(1, OPEN_DURATION)
                    .choice(3, OPEN_TARGET)
                    .choice(7, ACTIVE_STEP)
                    .text(8, step.target())
                    .shortSized(10, numbers.category())
                    .shortSized(11, numbers.name());
            step.addWeight(message, 12, 13, 100);
            file.add(message);
        }
    }

    private void addEvent(Instant when, int type) {
        file.add(new FitMessage(21)
                .moment(TIMESTAMP, when)
                .choice(0, TIMER_EVENT)
                .choice(1, type));
    }

    private void add(Span span) {
        if (span.kind() == Kind.PAUSE) {
            addEvent(start.plus(span.start()), STOP_ALL);
            addEvent(start.plus(span.end()), START);
            return;
        }
        FitMessage message = new FitMessage(225)
                .moment(254, start.plus(span.end()))
                .time(0, span.length())
                .choice(5, span.kind() == Kind.SET ? ACTIVE_SET : REST_SET)
                .moment(6, start.plus(span.start()))
                .index(10, setCount++);
        span.set().ifPresent(set -> addSet(set, message));
        file.add(message);
    }

    private void addSet(SetRow set, FitMessage message) {
        Step step = Step.of(set);
        ExerciseCategory.Numbers numbers = ExerciseCategory.of(step.exercise());
        message.shortSized(3, set.performance().reps())
                .shortSized(7, numbers.category())
                .shortSized(8, numbers.name())
                .index(11, steps.indexOf(step));
        step.addWeight(message, 4, 9, 16);
    }

    private void addSums() {
        Duration elapsed = session.times().elapsed();
        Duration timed = elapsed.minus(session.times().paused());
        file.add(new FitMessage(19)
                .index(MESSAGE_INDEX, 0)
                .moment(TIMESTAMP, end)
                .choice(0, LAP_EVENT)
                .choice(1, STOP)
                .moment(2, start)
                .time(7, elapsed)
                .time(8, timed)
                .choice(25, TRAINING)
                .choice(39, STRENGTH_TRAINING));
        FitMessage sums = new FitMessage(18)
                .index(MESSAGE_INDEX, 0)
                .moment(TIMESTAMP, end)
                .choice(0, SESSION_EVENT)
                .choice(1, STOP)
                .moment(2, start)
                .choice(5, TRAINING)
                .choice(6, STRENGTH_TRAINING)
                .time(7, elapsed)
                .time(8, timed)
                .shortSized(25, 0)
                .shortSized(26, 1);
        session.feedback().effort().ifPresent(effort -> sums.byteSized(193, effort * 10));
        file.add(sums);
        file.add(new FitMessage(34)
                .moment(TIMESTAMP, end)
                .time(0, timed)
                .shortSized(1, 1)
                .choice(2, 0)
                .choice(3, ACTIVITY_EVENT)
                .choice(4, STOP)
                .localTime(5, session.started().toLocalDateTime().plus(elapsed)));
    }
}
