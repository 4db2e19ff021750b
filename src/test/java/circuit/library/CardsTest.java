package circuit.library;

import static org.assertj.core.api.Assertions.assertThat;

import circuit.SampleRoutines;
import circuit.history.CompletedSession;
import circuit.history.Feedback;
import circuit.history.HistoryReader;
import circuit.history.SessionId;
import circuit.history.SessionLogger;
import circuit.history.SetRow;
import circuit.library.reader.ReadResult;
import circuit.plan.Plan;
import circuit.plan.PlanOptions;
import circuit.plan.PlannedSet;
import circuit.plan.Step;
import circuit.plan.TrainingHistory;
import circuit.routine.Routine;
import circuit.session.Input.SessionCommand;
import circuit.session.Session;
import circuit.text.TimeText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Cards of the kinds that coaches hand out: each is read, planned, trained to its end, and logged as it was trained. */
class CardsTest {
    private static final OffsetDateTime STARTED = OffsetDateTime.parse("2026-11-21T18:30:00+01:00");

    @TempDir
    private Path folder;

    static List<Path> cards() {
        return Fixtures.below("cards");
    }

    @ParameterizedTest
    @MethodSource("cards")
    void is_planned_as_its_author_says_it(Path card) throws IOException {
        Path plan = card.resolveSibling(card.getFileName().toString().replace(".yaml", ".plan"));

        assertThat(written(plan(card))).isEqualTo(Files.readString(plan));
    }

    /** The built-in routines, and cards in the format as it was before sets, clocks and weeks. */
    static List<Path> plannedBefore() {
        return Stream.concat(Fixtures.yaml(Path.of("routines")).stream(), Fixtures.below("good").stream())
                .filter(file -> !file.toString().contains("exercises/"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("plannedBefore")
    void keeps_its_plan(Path card) throws IOException {
        String name = card.getFileName().toString().replace(".yaml", ".plan");

        Plan plan = card.startsWith("routines") ? builtIn(card) : plan(card);

        assertThat(written(plan)).isEqualTo(Files.readString(Path.of("src/test/resources/plans", name)));
    }

    @ParameterizedTest
    @MethodSource("cards")
    void is_logged_as_it_was_trained(Path card) throws Exception {
        Plan plan = plan(card);
        Session session = new Session(plan, 0);
        long now = 0;
        while (!session.isOver()) {
            now += Duration.ofMillis(500).toNanos();
            session.advance(now);
            boolean isLongEnough = session.snapshot(now).stepProgress().left().isZero();
            if (!session.isOver() && session.snapshot(now).step().waits() && isLongEnough) {
                session.apply(SessionCommand.NEXT, now);
            }
        }
        SessionId id = SessionId.of(STARTED.toInstant(), 1);
        new SessionLogger(folder, folder.resolve("state"))
                .save(
                        CompletedSession.of(session.outcome(now), id, STARTED, Feedback.NONE),
                        STARTED.plusHours(3).toInstant());

        HistoryReader history = new HistoryReader(folder);
        List<SetRow> rows = history.withSets(history.sessions().get(0)).sets();
        assertThat(rows)
                .extracting(row -> row.exercise() + " " + row.target())
                .isEqualTo(plan.expectedSets().stream()
                        .map(set -> set.exercise().name() + " " + set.dose().written())
                        .toList());
        assertThat(rows)
                .filteredOn(row -> row.performance().reps().isPresent())
                .extracting(row -> row.performance().reps().orElse(0) >= 0)
                .doesNotContain(false);
        assertThat(plan.expectedSets()).extracting(PlannedSet::number).doesNotHaveDuplicates();
    }

    /** {@code 0:10 work 15s Squat 5 reps @ 60kg}, a line a step. */
    private static String written(Plan plan) {
        StringBuilder text = new StringBuilder();
        Duration start = Duration.ZERO;
        for (Step step : plan.expectedSteps()) {
            PlannedSet set = step.set();
            text.append("%6s %-7s %5s  %s%s%s%n"
                    .formatted(
                            TimeText.clock(start),
                            step.kind().text(),
                            TimeText.written(step.length()),
                            set.exercise().title(),
                            set.side().map(side -> ", " + side.text()).orElse(""),
                            step.isWork() ? ": " + set.dose().phrase() : ""));
            start = start.plus(step.length());
        }
        return text + "%6s end%n".formatted(TimeText.clock(plan.length()));
    }

    private static Plan builtIn(Path card) {
        Library library = new Library(Optional.empty(), Optional.empty(), Path.of("routines"));
        RoutineResult.Loaded loaded = (RoutineResult.Loaded)
                library.open(card.getFileName().toString().replace(".yaml", ""));
        return Plan.of(loaded.routine(), loaded.exercises(), PlanOptions.NONE, TrainingHistory.NONE);
    }

    private static Plan plan(Path card) {
        ReadResult<?> read = Fixtures.read(card);
        assertThat(read.problems()).isEmpty();
        return SampleRoutines.plan((Routine) read.value().orElseThrow());
    }
}
