package circuit.session;

import static circuit.Gym.circuit;
import static circuit.Gym.move;
import static circuit.Gym.plan;
import static circuit.Gym.reps;
import static circuit.Gym.routine;
import static circuit.Gym.time;
import static org.assertj.core.api.Assertions.assertThat;

import circuit.plan.Plan;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class SessionLoopTest {
    private static final Plan PLAN =
            plan(routine(10, 5, circuit(2, 20, 20, move("row", reps(10)), move("plank", time(30)))));

    /** Each look at the clock finds it so much later: time passes, and nobody sleeps. */
    private static SessionLoop.Pace passing(Duration step) {
        AtomicLong now = new AtomicLong();
        return new SessionLoop.Pace(() -> now.getAndAdd(step.toNanos()), Long.MAX_VALUE);
    }

    private static final class Listener implements Audience {
        final List<Event> events = new ArrayList<>();
        final List<Phase> shown = new ArrayList<>();
        final List<Input.View> toggled = new ArrayList<>();

        @Override
        public void happened(Event event) {
            events.add(event);
        }

        @Override
        public void show(Snapshot snapshot) {
            shown.add(snapshot.phase());
        }

        @Override
        public void toggle(Input.View view) {
            toggled.add(view);
        }
    }

    @Test
    void it_runs_a_session_to_its_end_and_shows_the_end() throws InterruptedException {
        SessionLoop.Pace pace = passing(Duration.ofMillis(700));
        Session session = new Session(PLAN, pace.ticker().nanos());
        Listener listener = new Listener();

        assertThat(new SessionLoop(session, pace, new Inbox(), List.of(listener)).run())
                .isEmpty();

        assertThat(session.isOver()).isTrue();
        assertThat(listener.shown).endsWith(Phase.OVER);
        assertThat(listener.events.get(0)).isInstanceOf(Event.SessionStarted.class);
        assertThat(listener.events)
                .filteredOn(e -> e instanceof Event.StepStarted)
                .hasSize(PLAN.steps().size());
        assertThat(listener.events.get(listener.events.size() - 1)).isInstanceOf(Event.SessionEnded.class);
    }

    @Test
    void a_stop_from_outside_ends_it_with_its_code() throws InterruptedException {
        SessionLoop.Pace pace = passing(Duration.ofMillis(700));
        Session session = new Session(PLAN, pace.ticker().nanos());
        Inbox inbox = new Inbox();
        inbox.post(new Input.Stopped(130));

        assertThat(new SessionLoop(session, pace, inbox, List.of(new Listener())).run())
                .hasValue(130);
        assertThat(session.outcome(pace.ticker().nanos()).completed()).isFalse();
    }

    @Test
    void keys_reach_the_session_and_wishes_the_audience() throws InterruptedException {
        SessionLoop.Pace pace = passing(Duration.ofMillis(700));
        Session session = new Session(PLAN, pace.ticker().nanos());
        Inbox inbox = new Inbox();
        inbox.post(new Input.Shown(Input.View.KEYS));
        inbox.post(new Input.Asked(Command.SKIP));
        inbox.post(new Input.Asked(Command.END));
        Listener listener = new Listener();

        new SessionLoop(session, pace, inbox, List.of(listener)).run();

        assertThat(listener.toggled).containsExactly(Input.View.KEYS);
        assertThat(listener.events)
                .anySatisfy(e -> assertThat(e)
                        .isInstanceOfSatisfying(
                                Event.SetRecorded.class,
                                recorded ->
                                        assertThat(recorded.result().status()).isEqualTo(SetStatus.SKIPPED)));
    }

    @Test
    void a_pace_runs_so_many_times_as_fast_as_its_ticker() {
        AtomicLong real = new AtomicLong(Long.MAX_VALUE - 5);
        SessionLoop.Pace pace = SessionLoop.Pace.of(real::get, 20);
        real.addAndGet(10);

        assertThat(pace.ticker().nanos()).isEqualTo(200);
    }
}
