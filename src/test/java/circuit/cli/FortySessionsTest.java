package circuit.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import circuit.history.CompletedSession;
import circuit.history.Feedback;
import circuit.history.SessionId;
import circuit.history.SessionLogger;
import circuit.library.Library;
import circuit.library.RoutineResult;
import circuit.plan.Plan;
import circuit.plan.PlanOptions;
import circuit.plan.TrainingHistory;
import circuit.session.Input.SessionCommand;
import circuit.session.Outcome;
import circuit.session.Session;
import com.garmin.fit.Decode;
import com.garmin.fit.Event;
import com.garmin.fit.EventMesg;
import com.garmin.fit.EventType;
import com.garmin.fit.FitBaseUnit;
import com.garmin.fit.FitDecoder;
import com.garmin.fit.FitMessages;
import com.garmin.fit.SessionMesg;
import com.garmin.fit.SetMesg;
import com.garmin.fit.SetType;
import com.garmin.fit.Sport;
import com.garmin.fit.SubSport;
import com.garmin.fit.WorkoutStepMesg;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Forty sessions of all routines, some partial, some paused, some with skipped sets, exported and read by Garmin's SDK. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FortySessionsTest {
    private static final OffsetDateTime FIRST = OffsetDateTime.parse("2026-10-01T06:30:12+02:00");
    private static final String WITH_LOADS = """
            name: 'Heavy, "for once"'
            exercises:
              - Deadlift: 5 reps @ 60kg
              - one-arm-row: 8 reps each side @ 25lb
              - Farmer's walk: 40s @ 12.5kg
              - Rückenschwimmer: 20 reps
              - Pull-up: 5 reps @ -20kg
              - Chin-up: 5 reps @ +5kg
            """;

    private Path files = Path.of("");
    private List<RoutineResult.Loaded> routines = List.of();
    private List<NamedCsvRecord> sessions = List.of();
    private List<NamedCsvRecord> sets = List.of();

    @BeforeAll
    void forty_sessions_are_done_and_exported(@TempDir Path folder) throws Exception {
        Shell shell = new Shell(folder);
        Files.createDirectories(shell.ownRoutines());
        Files.writeString(shell.ownRoutines().resolve("heavy.yaml"), WITH_LOADS);
        Library library = new Library(Optional.empty(), Optional.of(shell.ownRoutines()), Path.of("routines"));
        routines = library.routines().stream()
                .map(routine -> (RoutineResult.Loaded) library.read(routine.file()))
                .toList();
        for (int i = 0; i < 40; i++) {
            train(i, shell);
        }
        files = folder.resolve("exported");
        Shell.Result result = shell.circuit("export", "--fit", "-o", files.toString());
        assertThat(result.exitCode()).as(result.err()).isZero();
        sessions = rows(shell.data().resolve("sessions.csv"));
        sets = rows(shell.data().resolve("sets.csv"));
    }

    private void train(int number, Shell shell) throws IOException {
        RoutineResult.Loaded routine = routines.get(number % routines.size());
        Plan plan = Plan.of(routine.routine(), routine.exercises(), PlanOptions.NONE, TrainingHistory.NONE)
                .withoutKeys();
        OffsetDateTime started = FIRST.plusDays(number);
        SessionId id = SessionId.of(started.toInstant(), number);
        CompletedSession session = CompletedSession.of(
                outcome(plan, number), id, started, new Feedback(OptionalInt.of(1 + number % 10), Optional.empty()));
        new SessionLogger(shell.data(), shell.data().resolve("state")).save(session, Shell.MORNING);
    }

    /** Every second is paused once or twice, every third skips sets, every fifth is ended early. */
    private static Outcome outcome(Plan plan, int number) {
        Session session = new Session(plan, 0);
        long now = 0;
        while (!session.isOver()) {
            now += Duration.ofMillis(2300).toNanos();
            session.advance(now);
            long seconds = Duration.ofNanos(now).toSeconds();
            if (number % 2 == 0 && (seconds == 41 || seconds == 200)) {
                session.apply(SessionCommand.PAUSE, now);
                now += Duration.ofMillis(12_345).toNanos();
                session.advance(now);
                session.apply(SessionCommand.PAUSE, now);
            }
            if (number % 3 == 0 && seconds == 75) {
                session.apply(SessionCommand.SKIP, now);
            }
            if (number % 5 == 0 && seconds > 150) {
                session.apply(SessionCommand.END, now);
            }
        }
        return session.outcome(now);
    }

    private static List<NamedCsvRecord> rows(Path file) throws IOException {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(file)) {
            return reader.stream().toList();
        }
    }

    private byte[] bytes(NamedCsvRecord session) throws IOException {
        return Files.readAllBytes(
                files.resolve(session.getField("session") + "-" + session.getField("routine") + ".fit"));
    }

    private FitMessages decoded(NamedCsvRecord session) throws IOException {
        return new FitDecoder().decode(new ByteArrayInputStream(bytes(session)));
    }

    @Test
    void they_are_of_every_kind() throws IOException {
        assertThat(sessions).hasSize(40);
        assertThat(sessions.stream().map(row -> row.getField("routine")).distinct())
                .hasSameSizeAs(routines)
                .hasSize(12);
        assertThat(sessions).anyMatch(row -> row.getField("status").equals("partial"));
        assertThat(sessions).anyMatch(row -> seconds(row, "paused_s") > 10);
        assertThat(sets).anyMatch(row -> row.getField("status").equals("skipped"));
        assertThat(sets).anyMatch(row -> row.getField("status").equals("partial"));
        assertThat(sets).anyMatch(row -> !row.getField("load_kg").isEmpty());
        assertThat(sets).anyMatch(row -> !row.getField("side").isEmpty());
        try (Stream<Path> found = Files.list(files)) {
            assertThat(found).hasSize(40);
        }
    }

    @Test
    void every_file_passes_the_check_of_integrity() throws IOException {
        for (NamedCsvRecord session : sessions) {
            byte[] bytes = bytes(session);
            assertThat(new Decode().isFileFit(new ByteArrayInputStream(bytes))).isTrue();
            assertThat(new Decode().checkFileIntegrity(new ByteArrayInputStream(bytes)))
                    .as(session.toString())
                    .isTrue();
        }
    }

    @Test
    void a_flipped_bit_does_not_pass() throws IOException {
        byte[] bytes = bytes(sessions.get(0));
        bytes[bytes.length / 2] ^= 4;

        assertThat(new Decode().checkFileIntegrity(new ByteArrayInputStream(bytes)))
                .isFalse();
    }

    /** What both a row and a set say: title, side, target, reps, seconds, weight to the sixteenth of a kilogram. */
    @Test
    void the_sets_are_those_of_the_history_row_for_row() throws IOException {
        for (NamedCsvRecord session : sessions) {
            List<String> rows = sets.stream()
                    .filter(set -> set.getField("session").equals(session.getField("session")))
                    .map(FortySessionsTest::words)
                    .toList();
            FitMessages messages = decoded(session);
            List<String> found = messages.getSetMesgs().stream()
                    .filter(set -> set.getSetType() == SetType.ACTIVE)
                    .map(set -> words(set, messages.getWorkoutStepMesgs()))
                    .toList();

            assertThat(found).as(session.toString()).isEqualTo(rows);
        }
    }

    private static String words(NamedCsvRecord row) {
        String side = row.getField("side");
        String load = row.getField("load_kg");
        return "%s%s, %s: %s reps, %.1f s, %s"
                .formatted(
                        row.getField("title"),
                        side.isEmpty() ? "" : " (" + side + ")",
                        row.getField("target"),
                        row.getField("reps").isEmpty() ? "no" : row.getField("reps"),
                        Double.parseDouble(row.getField("seconds")),
                        load.isEmpty() || load.startsWith("-") ? "no load" : sixteenths(Double.parseDouble(load)));
    }

    private static String words(SetMesg set, List<WorkoutStepMesg> steps) {
        WorkoutStepMesg step = steps.get(set.getWktStepIndex());
        assertThat(step.getMessageIndex()).isEqualTo(set.getWktStepIndex());
        return "%s, %s: %s reps, %.1f s, %s"
                .formatted(
                        step.getWktStepName(),
                        step.getNotes(),
                        set.getRepetitions() == null ? "no" : set.getRepetitions(),
                        set.getDuration(),
                        set.getWeight() == null ? "no load" : sixteenths(set.getWeight()));
    }

    @Test
    void a_weight_says_in_which_unit_it_is_shown() throws IOException {
        NamedCsvRecord heavy = sessions.stream()
                .filter(row -> row.getField("routine").equals("heavy")
                        && row.getField("sets_done").equals(row.getField("sets_planned")))
                .findFirst()
                .orElseThrow();
        FitMessages messages = decoded(heavy);

        assertThat(messages.getWorkoutStepMesgs().stream()
                        .filter(step -> step.getExerciseWeight() != null)
                        .map(step -> "%s: %.2f kg as %s"
                                .formatted(
                                        step.getWktStepName(),
                                        step.getExerciseWeight(),
                                        FitBaseUnit.getStringFromValue(step.getWeightDisplayUnit()))))
                .containsExactly(
                        "Deadlift: 60.00 kg as KILOGRAM",
                        "One-arm row (left): 11.34 kg as POUND",
                        "One-arm row (right): 11.34 kg as POUND",
                        "Farmer's walk: 12.50 kg as KILOGRAM",
                        "Chin-up: 5.00 kg as KILOGRAM");
        assertThat(messages.getSetMesgs())
                .allMatch(set -> (set.getWeight() == null) == (set.getWeightDisplayUnit() == null));
    }

    private static String sixteenths(double kilograms) {
        return Math.round(kilograms * 16) + "/16 kg";
    }

    @Test
    void the_totals_are_those_of_the_history() throws IOException {
        for (NamedCsvRecord session : sessions) {
            FitMessages messages = decoded(session);
            SessionMesg sums = messages.getSessionMesgs().get(0);
            double elapsed = seconds(session, "elapsed_s");
            double timed = seconds(session, "work_s") + seconds(session, "rest_s");

            assertThat(sums.getSport()).isEqualTo(Sport.TRAINING);
            assertThat(sums.getSubSport()).isEqualTo(SubSport.STRENGTH_TRAINING);
            assertThat(sums.getTotalElapsedTime()).isEqualTo((float) elapsed);
            assertThat(sums.getTotalTimerTime()).isEqualTo((float) timed);
            assertThat(sums.getWorkoutRpe().intValue()).isEqualTo(10 * (int) seconds(session, "effort"));
            assertThat(messages.getLapMesgs().get(0).getTotalElapsedTime()).isEqualTo((float) elapsed);
            assertThat(messages.getActivityMesgs().get(0).getTotalTimerTime()).isEqualTo((float) timed);
            assertThat(messages.getSetMesgs().stream()
                            .mapToDouble(SetMesg::getDuration)
                            .sum())
                    .as("sets and rests of " + session)
                    .isCloseTo(timed, within(0.05));
            assertThat(messages.getWorkoutMesgs().get(0).getWktName()).isEqualTo(session.getField("title"));
        }
    }

    @Test
    void the_times_are_those_of_the_session_in_its_own_time_zone() throws IOException {
        for (NamedCsvRecord session : sessions) {
            FitMessages messages = decoded(session);
            OffsetDateTime started = OffsetDateTime.parse(session.getField("started"));
            Instant ended = started.toInstant().plusMillis(Math.round(seconds(session, "elapsed_s") * 1000));
            long shift = messages.getActivityMesgs().get(0).getLocalTimestamp()
                    - messages.getActivityMesgs().get(0).getTimestamp().getTimestamp();

            assertThat(messages.getSessionMesgs().get(0).getStartTime().getDate())
                    .isEqualTo(started.toInstant());
            assertThat(messages.getSessionMesgs()
                            .get(0)
                            .getTimestamp()
                            .getDate()
                            .toInstant())
                    .isEqualTo(Instant.ofEpochSecond(ended.getEpochSecond()));
            assertThat(shift).isEqualTo(started.getOffset().getTotalSeconds());
            Instant last = started.toInstant();
            for (SetMesg set : messages.getSetMesgs()) {
                Instant start = set.getStartTime().getDate().toInstant();
                assertThat(start).isBetween(last, ended);
                last = start;
            }
        }
    }

    @Test
    void the_timer_stops_for_as_long_as_the_session_was_paused() throws IOException {
        for (NamedCsvRecord session : sessions) {
            List<EventMesg> events = decoded(session).getEventMesgs();
            boolean isPaused = seconds(session, "paused_s") > 0;

            assertThat(events).allMatch(event -> event.getEvent() == Event.TIMER);
            assertThat(events.stream().map(EventMesg::getEventType))
                    .isEqualTo(
                            isPaused
                                    ? List.of(EventType.START, EventType.STOP_ALL, EventType.START, EventType.STOP_ALL)
                                    : List.of(EventType.START, EventType.STOP_ALL));
            if (isPaused) {
                long stopped = events.get(2).getTimestamp().getTimestamp()
                        - events.get(1).getTimestamp().getTimestamp();
                assertThat((double) stopped).isCloseTo(seconds(session, "paused_s"), within(1.0));
            }
        }
    }

    private static double seconds(NamedCsvRecord row, String column) {
        return Double.parseDouble(row.getField(column));
    }
}
