package circuit.history.checkpoint;

import static circuit.SampleRoutines.each;
import static circuit.SampleRoutines.move;
import static circuit.SampleRoutines.reps;
import static circuit.SampleRoutines.s;
import static circuit.SampleRoutines.time;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import circuit.SampleRoutines;
import circuit.history.CompletedSession;
import circuit.history.Feedback;
import circuit.history.SampleSessions;
import circuit.history.SessionId;
import circuit.history.SessionRow;
import circuit.history.checkpoint.CheckpointStore.CheckpointFile;
import circuit.history.checkpoint.CheckpointStore.Unfinished;
import circuit.plan.Plan;
import circuit.plan.PlannedSet;
import circuit.routine.Dose.Load;
import circuit.session.Outcome;
import circuit.session.Outcome.Totals;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckpointTest {
    private static final OffsetDateTime STARTED = OffsetDateTime.parse("2026-11-21T07:30:12+01:00");
    private static final SessionId ID = SessionId.of(STARTED.toInstant(), 0x4f2a91c7);
    private static final Plan PLAN = plan("row");

    @TempDir
    private Path state;

    private static Plan plan(String first) {
        return SampleRoutines.plan(SampleRoutines.routine(
                SampleRoutines.circuit(2, 5, 5, move(first, each(reps(10))), move("plank", time(60)))));
    }

    private static Checkpoint checkpoint() {
        List<PlannedSet> sets = PLAN.sets();
        Outcome outcome = SampleSessions.outcome(
                PLAN,
                List.of(
                        SampleSessions.done(sets.get(0)),
                        SampleSessions.skipped(sets.get(1)),
                        SampleSessions.held(sets.get(2), 12.345678901)),
                new Totals(SampleSessions.seconds(42.345678901), s(10), s(3)),
                false);
        CompletedSession entry = CompletedSession.of(outcome, ID, STARTED, Feedback.NONE);
        return Checkpoint.of(outcome, entry, "./my, own.yaml", List.of("--rounds", "2", ""), 4);
    }

    private CheckpointStore checkpoints() {
        return new CheckpointStore(state);
    }

    @Test
    void what_was_done_is_read_back_to_the_nanosecond() throws Exception {
        try (CheckpointFile file = checkpoints().begin(ID).orElseThrow()) {
            file.save(checkpoint());
        }

        Unfinished unfinished = checkpoints().unfinished().get(0);

        assertThat(unfinished.isUnderWay()).isFalse();
        assertThat(unfinished.id()).isEqualTo(ID);
        Checkpoint read = unfinished.checkpoint().orElseThrow();
        assertThat(read).isEqualTo(checkpoint());
        assertThat(read.session().session().status()).isEqualTo(SessionRow.Status.PARTIAL);
        assertThat(read.results(PLAN).orElseThrow())
                .extracting(result -> result.set().number(), result -> result.time())
                .containsExactly(tuple(1, s(30)), tuple(2, s(0)), tuple(3, SampleSessions.seconds(12.345678901)));
        assertThat(read.results(plan("fly"))).as("another plan").isEmpty();
    }

    @Test
    void a_load_that_the_athlete_changed_is_read_back() throws Exception {
        PlannedSet heavier = PLAN.sets().get(0).with(Optional.of(new Load(new BigDecimal("42.5"), Load.Unit.LB)));
        Outcome outcome = SampleSessions.outcome(
                PLAN, List.of(SampleSessions.done(heavier)), new Totals(s(30), s(0), s(0)), false);
        Checkpoint changed =
                Checkpoint.of(outcome, CompletedSession.of(outcome, ID, STARTED, Feedback.NONE), "back", List.of(), 0);
        try (CheckpointFile file = checkpoints().begin(ID).orElseThrow()) {
            file.save(changed);
            Checkpoint read = file.checkpoint().orElseThrow();

            assertThat(read.results(PLAN).orElseThrow()).isEqualTo(outcome.results());
        }
    }

    @Test
    void a_session_is_under_way_as_long_as_somebody_walks_it() throws Exception {
        try (CheckpointFile file = checkpoints().begin(ID).orElseThrow()) {
            assertThat(checkpoints().begin(ID)).isEmpty();
            assertThat(checkpoints().unfinished()).singleElement().satisfies(unfinished -> {
                assertThat(unfinished.isUnderWay()).isTrue();
                assertThat(unfinished.checkpoint()).isEmpty();
            });
            file.save(checkpoint());
            assertThat(checkpoints().unfinished().get(0).checkpoint()).isPresent();
            file.delete();
        }
        assertThat(checkpoints().unfinished()).isEmpty();
    }

    @Test
    void a_session_that_ended_before_its_first_set_leaves_nothing() throws Exception {
        checkpoints().begin(ID).orElseThrow().close();

        assertThat(checkpoints().unfinished()).isEmpty();
        assertThat(SampleSessions.names(state.resolve("under-way"))).isEmpty();
    }

    @Test
    void a_checkpoint_that_is_not_whole_is_none_at_any_byte() throws Exception {
        try (CheckpointFile file = checkpoints().begin(ID).orElseThrow()) {
            file.save(checkpoint());
        }
        Path file = checkpoints().unfinished().get(0).file();
        String whole = Files.readString(file);

        for (int length = 0; length < whole.length(); length++) {
            String part = whole.substring(0, length);
            Files.writeString(file, part);
            assertThat(checkpoints().unfinished().get(0).checkpoint()).as(part).isEmpty();
        }
    }

    @Test
    void a_checkpoint_that_misses_a_line_or_has_one_twice_is_none_unless_it_can_do_without() throws Exception {
        try (CheckpointFile file = checkpoints().begin(ID).orElseThrow()) {
            file.save(checkpoint());
        }
        Path file = checkpoints().unfinished().get(0).file();
        List<String> lines = Files.readAllLines(file);

        for (int i = 0; i < lines.size(); i++) {
            boolean isNeeded = lines.get(i).startsWith("set,") || i >= lines.size() - 6 || i == 0;
            List<String> without = new ArrayList<>(lines);
            without.remove(i);
            Files.writeString(file, String.join("\n", without) + "\n");
            assertThat(checkpoints().unfinished().get(0).checkpoint().isPresent())
                    .as(lines.get(i))
                    .isNotEqualTo(isNeeded);
        }
    }

    @Test
    void whatever_lies_in_the_place_of_a_checkpoint_is_none_and_can_be_moved_aside() throws Exception {
        List<Misplaced> all = List.of(
                file -> Files.write(file, new byte[] {(byte) 0xff, 10}),
                file -> Files.write(file, new byte[1 << 16]),
                file -> {
                    try (RandomAccessFile huge = new RandomAccessFile(file.toFile(), "rw")) {
                        huge.setLength(80L << 20);
                    }
                },
                Files::createDirectory,
                file -> Files.createSymbolicLink(file, Path.of("/dev/zero")),
                file -> Files.createSymbolicLink(file, Path.of("nowhere")));
        for (Misplaced misplaced : all) {
            try (CheckpointFile file = checkpoints().begin(ID).orElseThrow()) {
                file.save(checkpoint());
            }
            Path file = checkpoints().unfinished().get(0).file();
            Files.delete(file);
            misplaced.put(file);

            Unfinished broken = checkpoints().unfinished().get(0);
            assertThat(broken.checkpoint()).isEmpty();
            assertThat(broken.isUnderWay()).isFalse();
            Path aside = checkpoints().moveAside(broken);

            assertThat(checkpoints().unfinished()).isEmpty();
            assertThat(SampleSessions.names(state.resolve("under-way"))).containsExactly(ID + ".broken");
            Files.delete(aside);
        }
    }

    private interface Misplaced {
        void put(Path file) throws IOException;
    }

    @Test
    void rows_that_contradict_each_other_are_no_checkpoint() throws Exception {
        try (CheckpointFile file = checkpoints().begin(ID).orElseThrow()) {
            file.save(checkpoint());
        }
        Path file = checkpoints().unfinished().get(0).file();
        String whole = Files.readString(file);
        for (String[] change : new String[][] {
            {"back,row,row,1,1,left,10 reps,10,30.0,,done", "back,row,row,1,1,left,10 reps,10,30.0,,partial"},
            {",partial,1,1,6,", ",partial,1,2,6,"},
            {"set,1,row,done", "set,1,row,partial"},
            {"set,3,plank", "set,3,row"},
            {ID + ",2026-11-21T07:30:12+01:00,back,plank", "other,2026-11-21T07:30:12+01:00,back,plank"}
        }) {
            assertThat(whole).contains(change[0]);
            Files.writeString(file, whole.replace(change[0], change[1]));
            assertThat(checkpoints().unfinished().get(0).checkpoint())
                    .as(change[1])
                    .isEmpty();
        }
    }

    @Test
    void numbers_that_no_session_has_are_no_checkpoint() throws Exception {
        try (CheckpointFile file = checkpoints().begin(ID).orElseThrow()) {
            file.save(checkpoint());
        }
        Path file = checkpoints().unfinished().get(0).file();
        String whole = Files.readString(file);
        List<String> keywords = List.of("step,", "totals,", "set,");
        for (String line : whole.lines()
                .filter(text -> keywords.stream().anyMatch(text::startsWith))
                .toList()) {
            for (String number : List.of("1E999999999", "-2", "99999999999999999", "99999999999999999999")) {
                Files.writeString(file, whole.replace(line, line.replaceAll("(?<=,)[0-9]+", number)));
                assertThat(checkpoints().unfinished().get(0).checkpoint())
                        .as("%s with %s", line, number)
                        .isEmpty();
            }
        }
        Files.writeString(file, whole.replaceAll("(?m)^step,.*$", "step,2147483647"));
        assertThat(checkpoints().unfinished().get(0).checkpoint()).isEmpty();
    }

    @Test
    void a_checkpoint_of_another_session_is_none() throws Exception {
        SessionId other = SessionId.of(STARTED.toInstant(), 1);
        try (CheckpointFile file = checkpoints().begin(other).orElseThrow()) {
            file.save(checkpoint());
        }

        assertThat(checkpoints().unfinished())
                .singleElement()
                .satisfies(unfinished -> assertThat(unfinished.checkpoint()).isEmpty());
    }

    @Test
    void what_a_kill_left_half_written_is_deleted() throws Exception {
        checkpoints().begin(ID).orElseThrow().close();
        Files.writeString(state.resolve("under-way").resolve(ID + ".csv.part"), "circuit-check");

        assertThat(checkpoints().unfinished()).isEmpty();
        assertThat(SampleSessions.names(state.resolve("under-way"))).isEmpty();
    }

    @Test
    void an_option_may_hold_a_script_of_several_lines() throws Exception {
        Checkpoint whole = checkpoint();
        Checkpoint scripted = new Checkpoint(
                whole.session(),
                whole.routine(),
                List.of("--on-cue=sh -c 'printf \"a\\n\"\nprintf b'"),
                whole.finishedStep(),
                whole.results(),
                whole.totals(),
                true);
        try (CheckpointFile file = checkpoints().begin(ID).orElseThrow()) {
            file.save(scripted);

            assertThat(file.checkpoint()).contains(scripted);
        }
    }
}
