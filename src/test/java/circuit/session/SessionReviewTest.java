package circuit.session;

import static circuit.SampleRoutines.circuit;
import static circuit.SampleRoutines.move;
import static circuit.SampleRoutines.plan;
import static circuit.SampleRoutines.reps;
import static circuit.SampleRoutines.routine;
import static org.assertj.core.api.Assertions.assertThat;

import circuit.session.Input.SessionCommand;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class SessionReviewTest {
    private final AtomicLong now = new AtomicLong();
    private final Scheduler.ScaledTicker ticker = new Scheduler.ScaledTicker(
            () -> now.getAndAdd(Duration.ofMillis(300).toNanos()), Long.MAX_VALUE);
    private final InputQueue queue = new InputQueue();
    private final Session session = new Session(plan(routine(circuit(1, 0, 0, move("row", reps(10))))), 0);
    private final List<Snapshot.Review> seen = new ArrayList<>();

    private record Reviewed(OptionalInt effort, OptionalInt stopCode) {}

    private Reviewed review(Input... inputs) throws InterruptedException {
        now.set(Duration.ofSeconds(40).toNanos());
        session.advance(now.get());
        for (Input input : inputs) {
            queue.post(input);
        }
        SessionListener watcher = new SessionListener() {
            @Override
            public void onEvent(Event event) {}

            @Override
            public void onSnapshot(Snapshot snapshot) {
                seen.add(snapshot.review().orElseThrow());
            }
        };
        Scheduler scheduler = new Scheduler(session, ticker, queue, List.of(watcher), Optional.empty());
        return new Reviewed(scheduler.review(), scheduler.stopCode());
    }

    @Test
    void it_ends_by_itself_after_its_patience() throws InterruptedException {
        Reviewed result = review();

        assertThat(result.effort()).isEmpty();
        assertThat(result.stopCode()).isEmpty();
        assertThat(now.get()).isGreaterThan(Duration.ofSeconds(60).toNanos());
        assertThat(seen.get(0).left()).isBetween(Duration.ofSeconds(19), Duration.ofSeconds(20));
        assertThat(seen.get(seen.size() - 1).left()).isLessThan(Duration.ofSeconds(2));
    }

    @Test
    void the_last_set_is_corrected_and_the_effort_told() throws InterruptedException {
        Reviewed result = review(
                new Input.Asked(SessionCommand.DOWN),
                new Input.Asked(SessionCommand.DOWN),
                new Input.Rated(7),
                new Input.Other("x"));

        assertThat(result.effort()).hasValue(7);
        assertThat(session.outcome(now.get()).results().get(0).reps()).isEqualTo(8);
        assertThat(seen.get(seen.size() - 1).effort()).hasValue(7);
    }

    @Test
    void any_other_key_ends_it_at_once() throws InterruptedException {
        review(new Input.Asked(SessionCommand.NEXT));

        assertThat(seen).hasSize(1);
    }

    @Test
    void a_stop_from_outside_ends_it_with_its_code() throws InterruptedException {
        assertThat(review(new Input.Stopped(143)).stopCode()).hasValue(143);
    }

    @Test
    void ctrl_c_leaves_it_as_any_key_does_because_the_session_is_complete() throws InterruptedException {
        assertThat(review(Input.Stopped.BY_KEY).stopCode()).isEmpty();
        assertThat(seen).hasSize(1);
    }
}
