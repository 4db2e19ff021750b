package circuit.history;

import static circuit.SampleRoutines.move;
import static circuit.SampleRoutines.reps;
import static circuit.SampleRoutines.s;
import static circuit.history.SampleSessions.NOW;
import static circuit.history.SampleSessions.QUICK;
import static circuit.history.SampleSessions.SESSIONS_HEADER;
import static circuit.history.SampleSessions.entry;
import static circuit.history.SampleSessions.found;
import static circuit.history.SampleSessions.logger;
import static circuit.history.SampleSessions.names;
import static circuit.history.SampleSessions.read;
import static circuit.history.SampleSessions.write;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import circuit.SampleRoutines;
import circuit.plan.Plan;
import circuit.plan.PlannedSet;
import circuit.session.Outcome;
import circuit.session.Outcome.Totals;
import circuit.session.SetResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A session that is saved again, with more done, takes the place of what was saved of it. */
class SessionReplacerTest {
    private static final Plan PLAN = SampleRoutines.plan(SampleRoutines.routine(SampleRoutines.circuit(
            1, 0, 0, move("row", reps(10)), move("fly", reps(10)), move("plank", reps(10)), move("dip", reps(10)))));
    private static final OffsetDateTime STARTED = OffsetDateTime.parse("2026-11-02T06:30:00+01:00");
    private static final String ID = "20261102T053000Z-00000009";

    @TempDir
    private Path home;

    /** The session when so many of its four sets were done, each ended by a key. */
    private static CompletedSession after(int sets, Feedback feedback) {
        Outcome outcome = new Outcome(PLAN, byKey(sets), new Totals(s(30L * sets), s(10), s(0)), sets == 4);
        return CompletedSession.of(outcome, new SessionId(ID), STARTED, feedback);
    }

    private static CompletedSession after(int sets) {
        return after(sets, Feedback.NONE);
    }

    private static List<SetResult> byKey(int sets) {
        return PLAN.sets().stream().limit(sets).map(SessionReplacerTest::byKey).toList();
    }

    private static SetResult byKey(PlannedSet set) {
        return new SetResult(set, SetResult.Status.DONE, set.reps(), set.length(), true);
    }

    private Path folder() {
        return home.resolve("data");
    }

    private void saveBetweenTwoOthers(CompletedSession session) throws HistoryException {
        logger(folder(), QUICK).save(entry(1), NOW);
        logger(folder(), QUICK).save(session, NOW);
        logger(folder(), QUICK).save(entry(3), NOW);
    }

    @Test
    void it_stands_where_it_stood_and_everything_else_stays() throws Exception {
        saveBetweenTwoOthers(after(2));

        SessionLogger.Saved saved = logger(folder(), QUICK).save(after(4), NOW);

        assertThat(saved).isEqualTo(new SessionLogger.Saved(true, List.of()));
        Path once = home.resolve("once");
        for (CompletedSession session : List.of(entry(1), after(4), entry(3))) {
            logger(once, QUICK).save(session, NOW);
        }
        for (String file : List.of("sessions.csv", "sets.csv", "pace.csv")) {
            assertThat(read(folder().resolve(file))).isEqualTo(read(once.resolve(file)));
        }
        assertThat(names(folder())).containsExactly(".lock", "pace.csv", "sessions.csv", "sets.csv");
    }

    @Test
    void what_is_saved_with_as_much_or_more_stays() throws Exception {
        saveBetweenTwoOthers(after(3));

        for (int sets : List.of(2, 3)) {
            assertThat(logger(folder(), QUICK).save(after(sets), NOW).added()).isFalse();
        }

        assertThat(found(folder())).contains(ID + " 3\n").hasLineCount(3);
    }

    @Test
    void a_set_that_was_skipped_within_a_tenth_of_a_second_is_saved_too() throws Exception {
        saveBetweenTwoOthers(after(2));
        List<SetResult> skipped = new ArrayList<>(byKey(2));
        skipped.add(new SetResult(PLAN.sets().get(2), SetResult.Status.SKIPPED, 0, Duration.ZERO, false));
        Outcome outcome = new Outcome(PLAN, skipped, new Totals(s(60), s(10), s(0)), false);

        assertThat(logger(folder(), QUICK)
                        .save(CompletedSession.of(outcome, new SessionId(ID), STARTED, Feedback.NONE), NOW)
                        .added())
                .isTrue();

        assertThat(found(folder())).contains(ID + " 3\n");
    }

    @Test
    void a_session_that_was_done_is_not_undone_by_an_older_checkpoint_of_it() throws Exception {
        saveBetweenTwoOthers(after(4));

        assertThat(logger(folder(), QUICK).save(after(2), NOW).added()).isFalse();
        Outcome slower = new Outcome(PLAN, byKey(3), new Totals(s(300), s(10), s(0)), false);
        assertThat(logger(folder(), QUICK)
                        .save(CompletedSession.of(slower, new SessionId(ID), STARTED, Feedback.NONE), NOW)
                        .added())
                .isFalse();

        assertThat(found(folder())).contains(ID + " 4\n");
    }

    @Test
    void effort_and_note_of_the_first_part_stay_unless_they_are_given_again() throws Exception {
        logger(folder(), QUICK).save(after(2, Feedback.entered(OptionalInt.of(4), Optional.of("stiff"))), NOW);

        logger(folder(), QUICK).save(after(4, Feedback.entered(OptionalInt.of(7), Optional.empty())), NOW);

        assertThat(new HistoryReader(folder()).sessions().get(0).feedback())
                .isEqualTo(Feedback.entered(OptionalInt.of(7), Optional.of("stiff")));
    }

    @Test
    void sets_that_were_deleted_by_hand_are_there_again() throws Exception {
        logger(folder(), QUICK).save(after(2), NOW);
        Files.delete(folder().resolve("sets.csv"));
        Files.delete(folder().resolve("pace.csv"));

        logger(folder(), QUICK).save(after(4), NOW);

        assertThat(found(folder())).isEqualTo(ID + " 4\n");
        assertThat(read(folder().resolve("pace.csv"))).hasLineCount(5);
    }

    @Test
    void a_row_that_cannot_be_read_is_named_and_the_session_kept_beside() throws Exception {
        write(folder().resolve("sessions.csv"), SESSIONS_HEADER + ID + ",yesterday,back,Back,partial,1,1,4,,,,,,\n");

        assertThatThrownBy(() -> logger(folder(), QUICK).save(after(4), NOW))
                .hasMessageContaining("the line of session " + ID + " is there, but cannot be read")
                .extracting(e -> ((HistoryException) e).kept().map(SampleSessions::read))
                .isEqualTo(Optional.of(after(4).text()));
    }

    @Test
    void a_kill_at_any_moment_leaves_it_as_it_was_or_as_it_is_now() throws Exception {
        saveBetweenTwoOthers(after(2));
        KilledDisk disk = new KilledDisk(folder(), home);

        logger(folder(), disk).save(after(4), NOW);

        int replaced = 0;
        for (int i = 0; i < disk.moments(); i++) {
            Path left = home.resolve("moment" + i);
            String seen = found(left);
            assertThat(seen).as("moment %d", i).hasLineCount(3).containsAnyOf(ID + " 2\n", ID + " 4\n");
            replaced += seen.contains(ID + " 4\n") ? 1 : 0;
            SessionRow row = new HistoryReader(left).sessions().get(1);
            assertThat(row.status())
                    .as("moment %d", i)
                    .isEqualTo(seen.contains(ID + " 4\n") ? SessionRow.Status.DONE : SessionRow.Status.PARTIAL);

            logger(left, QUICK).save(entry(4), NOW);

            assertThat(found(left)).as("moment %d", i).isEqualTo(seen + "20261104T053000Z-00000004 2\n");
            assertThat(names(left)).as("moment %d", i).containsExactly(".lock", "pace.csv", "sessions.csv", "sets.csv");
            logger(left, QUICK).save(after(4), NOW);
            assertThat(found(left)).as("moment %d", i).contains(ID + " 4\n").hasLineCount(4);
        }
        assertThat(replaced).isBetween(2, disk.moments() - 8);
    }

    @Test
    void what_a_kill_left_half_written_is_cleared_by_the_next_save() throws Exception {
        logger(folder(), QUICK).save(after(2), NOW);
        for (String part : List.of("sets.csv.part", "sets.csv.next", "sessions.csv.part", "pace.csv.part")) {
            write(folder().resolve(part), "session,star");
        }
        Path old = home.resolve("kept/unsaved-x.csv.part");
        Path recent = home.resolve("kept/unsaved-y.csv.part");
        write(old, "session,star");
        write(recent, "session,star");
        Files.setLastModifiedTime(old, FileTime.from(NOW.minusSeconds(4000)));
        Files.setLastModifiedTime(recent, FileTime.from(NOW.minusSeconds(10)));

        logger(folder(), QUICK).save(entry(1), NOW);

        assertThat(names(folder())).containsExactly(".lock", "pace.csv", "sessions.csv", "sets.csv");
        assertThat(home.resolve("kept")).isDirectoryNotContaining("glob:**x.csv.part");
        assertThat(recent).exists();
    }
}
