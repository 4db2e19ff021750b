package circuit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import circuit.StartsPrograms;
import circuit.history.CompletedSession;
import circuit.history.Feedback;
import circuit.history.HistoryException;
import circuit.history.SessionId;
import circuit.history.SessionLogger;
import circuit.history.checkpoint.Checkpoint;
import circuit.history.checkpoint.CheckpointStore;
import circuit.history.checkpoint.CheckpointStore.CheckpointFile;
import circuit.library.Library;
import circuit.library.RoutineResult;
import circuit.plan.Plan;
import circuit.plan.PlanOptions;
import circuit.plan.TrainingHistory;
import circuit.session.Input.SessionCommand;
import circuit.session.Outcome;
import circuit.session.Session;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@StartsPrograms
class ResumeTest {
    private final Shell shell;
    private final Path state;

    ResumeTest(@TempDir Path folder) {
        shell = new Shell(folder);
        state = folder.resolve("home/.local/state/circuit");
    }

    @Test
    void it_goes_on_after_the_last_finished_set_and_keeps_the_whole_as_one_session() throws Exception {
        SessionId id = cutShort(Duration.ofMinutes(10));

        Shell.Result result = shell.circuit("resume");

        assertThat(result.exitCode()).as(result.toString()).isZero();
        // Two sets and 75 s lay behind; one more lead-in takes the place of the rest before the third set.
        assertThat(result.out().lines().findFirst().orElseThrow())
                .isEqualTo("   1:15  GET READY         10s, then High plank with scapular retraction · 12 reps");
        assertThat(sessions()).hasSize(2).last().asString().startsWith(id + ",").contains(",done,3,18,18,979.0,");
        assertThat(Files.readAllLines(shell.data().resolve("sets.csv"))).hasSize(19);
        assertThat(state.resolve("under-way")).isEmptyDirectory();
    }

    @Test
    void sets_that_were_done_keep_the_target_they_were_done_with() throws Exception {
        cutShort(Duration.ofMinutes(10));
        String card = Files.readString(Path.of("routines/back-3x.yaml"));
        Files.createDirectories(shell.ownRoutines());
        Files.writeString(
                shell.ownRoutines().resolve("back-3x.yaml"),
                card.replace("reach-to-row: 10 reps each side", "reach-to-row: 14 reps each side @ 2kg"));

        assertThat(shell.circuit("resume").exitCode()).isZero();

        List<String> sets = Files.readAllLines(shell.data().resolve("sets.csv"));
        assertThat(sets.get(1)).contains(",1,1,left,10 reps,10,30.0,,done");
        assertThat(sets.get(2)).contains(",1,1,right,10 reps,10,30.0,,done");
        assertThat(sets.get(7)).contains(",2,2,left,14 reps,14,42.0,2,done,2kg,");
    }

    @Test
    void a_routine_that_was_broken_since_is_told_with_the_way_out() throws Exception {
        cutShort(Duration.ofMinutes(10));
        Files.createDirectories(shell.ownRoutines());
        Files.writeString(shell.ownRoutines().resolve("back-3x.yaml"), "name: Gone\n");

        Shell.Result result = shell.circuit("resume");

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err())
                .endsWith("circuit: so it cannot be resumed;" + " circuit resume --discard keeps what was done\n");
    }

    @Test
    void what_was_done_can_be_kept_as_it_is() throws Exception {
        cutShort(Duration.ofMinutes(10));

        assertThat(shell.circuit("resume", "--discard").exitCode()).isZero();

        assertThat(sessions()).hasSize(2).last().asString().contains(",partial,1,2,18,");
        assertThat(shell.circuit("resume").exitCode()).isEqualTo(2);
    }

    @Test
    void a_session_of_yesterday_is_kept_as_it_is_by_itself() throws Exception {
        cutShort(Duration.ofHours(13));

        Shell.Result result = shell.circuit("run", "upper-back", "--speed", "10000", "--log");

        assertThat(result.err()).contains("back-3x of yesterday 17:30 is kept as it was left");
        assertThat(sessions()).hasSize(3);
    }

    @Test
    void another_run_says_that_a_session_is_unfinished() throws Exception {
        cutShort(Duration.ofMinutes(10));

        assertThat(shell.circuit("run", "upper-back", "--speed", "10000", "--log")
                        .err())
                .contains("back-3x of today 06:20 is unfinished: circuit resume (or --discard)");
    }

    @Test
    void the_list_says_that_a_session_is_unfinished_and_leaves_it() throws Exception {
        cutShort(Duration.ofHours(13));

        assertThat(shell.circuit("list").err()).contains("back-3x of yesterday 17:30 is unfinished");
        assertThat(shell.circuit("list").err()).contains("circuit resume (or --discard)");
    }

    @Test
    void another_run_says_that_a_session_waits_to_be_saved() throws Exception {
        Files.createDirectories(shell.data());
        Files.writeString(shell.data().resolve("unsaved-20261120T063012Z-4f2a91c7.csv"), "");

        assertThat(shell.circuit("run", "upper-back", "--speed", "10000", "--log")
                        .err())
                .contains("a session could not be saved before; add it to the history with: circuit log --recover");
    }

    @Test
    void another_run_says_that_a_session_is_under_way_and_proceeds() throws Exception {
        Instant started = Shell.MORNING.minusSeconds(60);
        try (CheckpointFile elsewhere = begin(SessionId.of(started, 7))) {
            elsewhere.save(checkpoint(SessionId.of(started, 7), started));

            Shell.Result result = shell.circuit("run", "upper-back", "--speed", "10000", "--log");

            assertThat(result.exitCode()).isZero();
            assertThat(result.err()).contains("another session is under way: back-3x of today 06:29");
        }
    }

    @Test
    void without_one_that_was_cut_short_there_is_nothing_to_resume() {
        assertThat(shell.circuit("resume").err())
                .contains("no session ended early within the last 12 hours; see: circuit log");
    }

    @Test
    void once_a_session_is_kept_nothing_is_left_of_it_under_way() throws Exception {
        shell.circuit("run", "back-3x", "--speed", "10000", "--log");

        assertThat(state.resolve("under-way")).isEmptyDirectory();
    }

    @Test
    void a_session_that_was_ended_goes_on_in_the_place_of_its_first_part() throws Exception {
        SessionId id = endedEarly(Duration.ofHours(11));
        assertThat(sessions()).hasSize(2);

        assertThat(shell.circuit("resume").exitCode()).isZero();

        assertThat(sessions()).hasSize(2).last().asString().startsWith(id + ",").contains(",done,3,18,18,979.0,");
        assertThat(Files.readAllLines(shell.data().resolve("sets.csv"))).hasSize(19);
        assertThat(state.resolve("under-way")).isEmptyDirectory();
    }

    @Test
    void nobody_is_reminded_of_a_session_that_was_ended_on_purpose() throws Exception {
        endedEarly(Duration.ofHours(1));

        assertThat(shell.circuit("list").err()).isEmpty();
        assertThat(shell.circuit("run", "upper-back", "--speed", "10000", "--log")
                        .err())
                .doesNotContain("unfinished");
    }

    @Test
    void a_session_that_was_ended_can_be_let_be() throws Exception {
        endedEarly(Duration.ofHours(1));
        List<String> before = sessions();

        assertThat(shell.circuit("resume", "--discard").err())
                .isEqualTo("circuit: back-3x of today 05:30 is kept as it was left\n");

        assertThat(sessions()).isEqualTo(before);
        assertThat(shell.circuit("resume").exitCode()).isEqualTo(2);
    }

    @Test
    void after_twelve_hours_a_session_that_was_ended_is_over() throws Exception {
        endedEarly(Duration.ofHours(13));

        assertThat(shell.circuit("resume").err()).startsWith("circuit: no session ended early");

        assertThat(sessions()).hasSize(2);
        assertThat(state.resolve("under-way")).isEmptyDirectory();
    }

    @Test
    void another_session_meanwhile_changes_nothing_of_the_one_that_goes_on() throws Exception {
        SessionId id = endedEarly(Duration.ofHours(1));
        assertThat(shell.circuit("run", "back-3x", "--speed", "10000", "--log").exitCode())
                .isZero();
        String later = sessions().get(2);

        assertThat(shell.circuit("resume").exitCode()).isZero();

        assertThat(sessions()).hasSize(3).last().isEqualTo(later);
        assertThat(sessions().get(1)).startsWith(id + ",").contains(",done,3,18,18,");
    }

    @Test
    void one_that_was_removed_from_the_log_does_not_come_back() throws Exception {
        SessionId id = endedEarly(Duration.ofHours(1));

        assertThat(shell.circuit("log", "--remove", id.text(), "--yes").exitCode())
                .isZero();

        assertThat(shell.circuit("resume").err()).startsWith("circuit: no session ended early");
        assertThat(sessions()).hasSize(1);
    }

    @Test
    void one_that_was_corrected_in_the_log_is_not_gone_on_with_as_it_was() throws Exception {
        SessionId id = endedEarly(Duration.ofHours(1));

        Shell.Result edited = shell.onTerminal()
                .with("EDITOR", "sed -i 's/reps: 10/reps: 9/'")
                .circuit("log", "--edit", id.text());

        assertThat(edited.out()).endsWith("\nIt cannot be resumed any more, as that would undo the change.\n");
        assertThat(shell.circuit("resume").err()).startsWith("circuit: no session ended early");
        assertThat(shell.circuit("log", id.text()).out()).contains(" 9 reps");
    }

    @Test
    void one_that_went_on_elsewhere_meanwhile_is_not_said_to_be_saved() throws Exception {
        endedEarly(Duration.ofHours(1));
        String longer = sessions().get(1).replaceFirst(",partial,(.*),18,[0-9.]+,", ",partial,$1,18,86400.0,");
        Files.writeString(shell.data().resolve("sessions.csv"), sessions().get(0) + "\n" + longer + "\n");

        assertThat(shell.circuit("resume").out())
                .contains("Not saved, as it went on elsewhere and is there with more: " + shell.data());

        assertThat(sessions()).containsExactly(sessions().get(0), longer);
    }

    @Test
    void how_it_is_seen_and_heard_can_be_said_anew() throws Exception {
        endedEarly(Duration.ofHours(1));

        Shell.Result result = shell.circuit("resume", "--view", "json", "--sound", "off", "--no-awake");

        assertThat(result.exitCode()).as(result.toString()).isZero();
        assertThat(result.out()).startsWith("{\"event\":\"session-started\"");
    }

    @Test
    void its_routine_is_found_in_the_folder_that_the_session_was_started_with() throws Exception {
        Path routines = Files.createDirectories(shell.data().resolveSibling("elsewhere"));
        Files.writeString(routines.resolve("run.yaml"), Files.readString(Path.of("routines/back-3x.yaml")));
        Instant started = Shell.MORNING.minusSeconds(600);
        SessionId id = SessionId.of(started, 7);
        try (CheckpointFile mine = begin(id)) {
            Checkpoint back = checkpoint(id, started);
            mine.save(new Checkpoint(
                    back.session(),
                    "run",
                    List.of("run", "--routines=" + routines, "--speed=10000", "--log", "run"),
                    back.finishedStep(),
                    back.results(),
                    back.totals(),
                    false));
        }

        assertThat(shell.circuit("resume").exitCode()).isZero();
    }

    @Test
    void a_broken_checkpoint_blocks_nobody_and_is_moved_aside() throws Exception {
        SessionId id = cutShort(Duration.ofMinutes(10));
        Path broken = state.resolve("under-way/20261121T060000Z-00000001.csv");
        Files.writeString(broken, "circuit-checkpoint,1\nroutine,back-3x\n");

        assertThat(shell.circuit("list").err()).contains("cannot be read: " + broken + "; circuit resume --discard");
        assertThat(shell.circuit("resume").exitCode()).isZero();
        assertThat(sessions()).hasSize(2).last().asString().startsWith(id + ",").contains(",done,");

        assertThat(shell.circuit("resume").exitCode()).isEqualTo(2);
        assertThat(shell.circuit("resume", "--discard").exitCode()).isZero();
        assertThat(shell.circuit("list").err()).isEmpty();
        assertThat(state.resolve("under-way")).isDirectoryContaining("glob:**.broken");
    }

    @Test
    void a_session_that_was_killed_while_it_was_saved_is_saved() throws Exception {
        Instant started = Shell.MORNING.minusSeconds(1200);
        SessionId id = SessionId.of(started, 7);
        try (CheckpointFile mine = begin(id)) {
            mine.save(checkpoint(id, started, Duration.ofMinutes(20)));
        }

        assertThat(shell.circuit("resume").exitCode()).isZero();

        assertThat(sessions()).hasSize(2).last().asString().contains(",done,3,18,18,");
    }

    @Test
    void one_in_which_nothing_was_done_is_not_saved_when_it_is_given_up() throws Exception {
        Instant started = Shell.MORNING.minusSeconds(1200);
        SessionId id = SessionId.of(started, 7);
        try (CheckpointFile mine = begin(id)) {
            mine.save(checkpoint(id, started, Duration.ofSeconds(12)));
        }

        assertThat(shell.circuit("resume", "--discard").err()).contains("is not kept: no set was done");

        assertThat(shell.data().resolve("sessions.csv")).doesNotExist();
    }

    /** As {@code q} leaves it: in the history, and with a checkpoint. */
    private SessionId endedEarly(Duration ago) throws HistoryException {
        Instant started = Shell.MORNING.minus(ago);
        SessionId id = SessionId.of(started, 7);
        Checkpoint checkpoint = checkpoint(id, started);
        new SessionLogger(shell.data(), state).save(checkpoint.session(), Shell.MORNING);
        try (CheckpointFile mine = begin(id)) {
            mine.save(checkpoint.saved());
        }
        return id;
    }

    private SessionId cutShort(Duration ago) throws HistoryException {
        Instant started = Shell.MORNING.minus(ago);
        SessionId id = SessionId.of(started, 7);
        try (CheckpointFile mine = begin(id)) {
            mine.save(checkpoint(id, started));
        }
        return id;
    }

    private CheckpointFile begin(SessionId id) throws HistoryException {
        return new CheckpointStore(state).begin(id).orElseThrow();
    }

    private static Checkpoint checkpoint(SessionId id, Instant started) {
        return checkpoint(id, started, Duration.ofSeconds(75));
    }

    private static Checkpoint checkpoint(SessionId id, Instant started, Duration time) {
        Library library = new Library(Optional.empty(), Optional.empty(), Path.of("routines"));
        RoutineResult.Loaded ready = (RoutineResult.Loaded) library.open("back-3x");
        Plan plan = Plan.of(ready.routine(), ready.exercises(), PlanOptions.NONE, TrainingHistory.NONE);
        Session session = new Session(plan, 0);
        session.advance(time.toNanos());
        session.apply(SessionCommand.END, time.toNanos());
        Outcome outcome = session.outcome(time.toNanos());
        CompletedSession entry = CompletedSession.of(outcome, id, started.atOffset(ZoneOffset.UTC), Feedback.NONE);
        return Checkpoint.of(outcome, entry, "back-3x", List.of("run", "back-3x", "--speed", "10000", "--log"), 3);
    }

    private List<String> sessions() throws IOException {
        return Files.readAllLines(shell.data().resolve("sessions.csv"));
    }
}
