package circuit.cli.session;

import static circuit.SampleRoutines.circuit;
import static circuit.SampleRoutines.move;
import static circuit.SampleRoutines.plan;
import static circuit.SampleRoutines.reps;
import static circuit.SampleRoutines.routine;
import static circuit.SampleRoutines.s;
import static org.assertj.core.api.Assertions.assertThat;

import circuit.cli.options.Folders;
import circuit.history.Feedback;
import circuit.history.SessionId;
import circuit.history.checkpoint.Checkpoint;
import circuit.history.checkpoint.CheckpointStore;
import circuit.plan.Plan;
import circuit.session.Session;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckpointListenerTest {
    /** Ten seconds to get ready, thirty for a set, twenty of rest. */
    private static final Plan PLAN =
            plan(routine(10, 0, circuit(1, 20, 0, move("row", reps(10)), move("fly", reps(10)))));

    private static final OffsetDateTime STARTED = OffsetDateTime.parse("2026-11-02T06:30:00+01:00");

    @TempDir
    private Path folder;

    /** What is left of a session that is cut short at that second. */
    private Optional<Checkpoint> cutShortAt(int second) throws Exception {
        SessionId id = new SessionId("20261102T053000Z-00000009");
        SessionStart start = new SessionStart(
                id,
                STARTED,
                List.of("run", "example"),
                Optional.empty(),
                PLAN,
                Optional.empty(),
                SessionStart.Earlier.NOTHING,
                List.of());
        Folders folders =
                new Folders(Optional.empty(), Optional.empty(), folder, Optional.of(folder), Optional.of(folder));
        CheckpointListener listener = CheckpointListener.of(start, Feedback.NONE, Optional.empty(), folders);
        Session session = new Session(PLAN, 0);
        for (int now = 0; now <= second; now++) {
            session.advance(s(now).toNanos()).forEach(listener::onEvent);
            listener.onSnapshot(session.snapshot(s(now).toNanos()));
        }
        assertThat(listener.leave()).isEmpty();
        return new CheckpointStore(folders.state())
                .unfinished().stream()
                        .flatMap(found -> found.checkpoint().stream())
                        .findFirst();
    }

    @Test
    void nothing_is_kept_before_a_set_is_done() throws Exception {
        assertThat(cutShortAt(39)).isEmpty();
    }

    @Test
    void a_set_is_kept_as_soon_as_it_is_done() throws Exception {
        assertThat(cutShortAt(40).orElseThrow().totals().work()).isEqualTo(s(30));
    }

    @Test
    void a_rest_is_kept_when_the_next_set_begins() throws Exception {
        assertThat(cutShortAt(59).orElseThrow().totals().rest()).isEqualTo(s(10));
        assertThat(cutShortAt(61).orElseThrow().totals().rest()).isEqualTo(s(30));
    }
}
