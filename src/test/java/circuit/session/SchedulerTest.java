package circuit.session;

import static circuit.SampleRoutines.circuit;
import static circuit.SampleRoutines.move;
import static circuit.SampleRoutines.plan;
import static circuit.SampleRoutines.reps;
import static circuit.SampleRoutines.routine;
import static circuit.SampleRoutines.time;
import static org.assertj.core.api.Assertions.assertThat;

import circuit.plan.Plan;
import circuit.session.Input.SessionCommand;
import circuit.session.Outcome.Totals;
import circuit.session.Snapshot.Phase;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SchedulerTest {
    private static final Plan PLAN =
            plan(routine(10, 5, circuit(2, 20, 20, move("row", reps(10)), move("plank", time(30)))));

    /** Each look at the clock finds it so much later: time passes, and nobody sleeps. */
    private static Scheduler.ScaledTicker passing(Duration step) {
        AtomicLong now = new AtomicLong();
        return new Scheduler.ScaledTicker(() -> now.getAndAdd(step.toNanos()), Long.MAX_VALUE);
    }

    private static final class Listener implements SessionListener {
        final List<Event> events = new ArrayList<>();
        final List<Phase> shown = new ArrayList<>();
        final List<Boolean> slept = new ArrayList<>();
        int keyListToggles;
        long still = Long.MAX_VALUE;

        @Override
        public void onEvent(Event event) {
            events.add(event);
        }

        @Override
        public void onSnapshot(Snapshot snapshot) {
            shown.add(snapshot.phase());
            slept.add(snapshot.timing().slept());
        }

        @Override
        public long nanosUntilChange(Snapshot snapshot) {
            return still;
        }

        @Override
        public void toggleKeyList() {
            keyListToggles++;
        }
    }

    @Test
    void it_runs_a_session_to_its_end_and_shows_the_end() throws InterruptedException {
        Scheduler.ScaledTicker ticker = passing(Duration.ofMillis(700));
        Session session = new Session(PLAN, ticker.nanos());
        Listener listener = new Listener();

        Scheduler scheduler = new Scheduler(session, ticker, new InputQueue(), List.of(listener), Optional.empty());
        scheduler.run();

        assertThat(scheduler.stopCode()).isEmpty();
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
        Scheduler.ScaledTicker ticker = passing(Duration.ofMillis(700));
        Session session = new Session(PLAN, ticker.nanos());
        InputQueue inputs = new InputQueue();
        inputs.post(new Input.Stopped(130));

        Scheduler scheduler = new Scheduler(session, ticker, inputs, List.of(new Listener()), Optional.empty());
        scheduler.run();

        assertThat(scheduler.stopCode()).hasValue(130);
        assertThat(session.outcome(ticker.nanos()).completed()).isFalse();
    }

    @Test
    void keys_reach_the_session_and_view_requests_the_listeners() throws InterruptedException {
        Scheduler.ScaledTicker ticker = passing(Duration.ofMillis(700));
        Session session = new Session(PLAN, ticker.nanos());
        InputQueue inputs = new InputQueue();
        inputs.post(new Input.KeyListToggled());
        inputs.post(new Input.Asked(SessionCommand.SKIP));
        inputs.post(new Input.Asked(SessionCommand.END));
        Listener listener = new Listener();

        new Scheduler(session, ticker, inputs, List.of(listener), Optional.empty()).run();

        assertThat(listener.keyListToggles).isEqualTo(1);
        assertThat(listener.events)
                .anySatisfy(e -> assertThat(e)
                        .isInstanceOfSatisfying(
                                Event.SetRecorded.class,
                                recorded ->
                                        assertThat(recorded.result().status()).isEqualTo(SetResult.Status.SKIPPED)));
    }

    @Test
    void a_thousand_keys_need_one_picture() throws InterruptedException {
        Scheduler.ScaledTicker ticker = passing(Duration.ofNanos(1));
        InputQueue inputs = new InputQueue();
        for (int i = 0; i < 1000; i++) {
            inputs.post(new Input.KeyListToggled());
        }
        inputs.post(new Input.Asked(SessionCommand.END));
        Listener listener = new Listener();

        new Scheduler(new Session(PLAN, ticker.nanos()), ticker, inputs, List.of(listener), Optional.empty()).run();

        assertThat(listener.keyListToggles).isEqualTo(1000);
        assertThat(listener.shown).containsExactly(Phase.GET_READY, Phase.OVER);
    }

    @Test
    void a_stop_overtakes_the_keys_before_it() throws InterruptedException {
        Scheduler.ScaledTicker ticker = passing(Duration.ofMillis(1));
        InputQueue inputs = new InputQueue();
        inputs.post(new Input.Asked(SessionCommand.SKIP));
        inputs.overtake(new Input.Stopped(143));
        Listener listener = new Listener();

        new Scheduler(new Session(PLAN, ticker.nanos()), ticker, inputs, List.of(listener), Optional.empty()).run();

        assertThat(listener.events).noneMatch(Event.SetRecorded.class::isInstance);
        assertThat(inputs.hasNext()).isTrue();
    }

    @Test
    void what_the_athlete_must_know_reaches_the_listeners_at_once() throws InterruptedException {
        Scheduler.ScaledTicker ticker = passing(Duration.ofMillis(700));
        Session session = new Session(PLAN, ticker.nanos());
        InputQueue inputs = new InputQueue();
        inputs.post(new Input.Noticed("there is no sound device"));
        List<String> told = new ArrayList<>();
        SessionListener listener = new SessionListener() {
            @Override
            public void onEvent(Event event) {}

            @Override
            public void onNotice(String text) {
                told.add(text + " in " + session.snapshot(0).phase());
            }
        };

        new Scheduler(session, ticker, inputs, List.of(listener), Optional.empty()).run();

        assertThat(told).containsExactly("there is no sound device in GET_READY");
    }

    @Nested
    class On_a_machine_that_sleeps {
        private final AtomicLong steady = new AtomicLong();
        private final AtomicReference<Instant> wall = new AtomicReference<>(Instant.parse("2026-10-25T00:58:00Z"));
        private final InputQueue inputs = new InputQueue();
        private final Listener listener = new Listener();

        /** Runs the session with a second between two looks, and what happens at its own seconds, until the end. */
        private Session run(Map<Integer, Runnable> happenings) throws InterruptedException {
            long second = Duration.ofSeconds(1).toNanos();
            Ticker ticker = () -> {
                int at = (int) (steady.addAndGet(second) / second);
                wall.updateAndGet(time -> time.plusSeconds(1));
                happenings.getOrDefault(at, () -> {}).run();
                return at * second;
            };
            SuspendDetector detector = new SuspendDetector(steady::get, wall::get);
            Session session = new Session(PLAN, ticker.nanos());
            new Scheduler(
                            session,
                            new Scheduler.ScaledTicker(ticker, Long.MAX_VALUE),
                            inputs,
                            List.of(listener),
                            Optional.of(detector))
                    .run();
            return session;
        }

        private void sleep(Duration time) {
            wall.updateAndGet(now -> now.plus(time));
        }

        private void press(SessionCommand command) {
            inputs.post(new Input.Asked(command));
        }

        @Test
        void it_is_paused_until_the_athlete_goes_on_and_the_time_asleep_is_in_no_total() throws Exception {
            Session session = run(Map.of(
                    15,
                    () -> sleep(Duration.ofHours(8)),
                    40,
                    () -> press(SessionCommand.PAUSE),
                    41,
                    () -> press(SessionCommand.END)));

            assertThat(listener.slept).contains(true);
            assertThat(listener.events)
                    .filteredOn(event -> event instanceof Event.Paused)
                    .hasSize(1);
            Totals totals = session.outcome(steady.get()).totals();
            assertThat(totals.work().plus(totals.rest()).plus(totals.paused())).isLessThan(Duration.ofMinutes(2));
            assertThat(totals.paused()).isGreaterThan(Duration.ofSeconds(15));
        }

        @Test
        void whoever_wakes_it_and_presses_space_at_once_wants_it_paused() throws Exception {
            run(Map.of(
                    15,
                    () -> {
                        sleep(Duration.ofHours(8));
                        press(SessionCommand.PAUSE);
                    },
                    60,
                    () -> press(SessionCommand.END)));

            assertThat(listener.events)
                    .filteredOn(event -> event instanceof Event.Paused)
                    .hasSize(1);
            assertThat(listener.events).noneMatch(event -> event instanceof Event.Resumed);
        }

        @Test
        void to_look_at_the_clock_is_not_to_draw() throws Exception {
            listener.still = Duration.ofMinutes(1).toNanos();
            run(Map.of());

            assertThat(listener.shown.size()).isLessThan((int) (steady.get() / 1_000_000_000L) / 4);
        }

        @Test
        void neither_summer_time_nor_a_clock_put_right_by_seconds_is_sleep() throws Exception {
            Session session =
                    run(Map.of(20, () -> sleep(Duration.ofSeconds(4)), 30, () -> sleep(Duration.ofHours(-1))));

            assertThat(listener.events).noneMatch(event -> event instanceof Event.Paused);
            assertThat(session.outcome(steady.get()).totals().paused()).isZero();
        }
    }

    @Test
    void a_ticker_runs_so_many_times_as_fast_as_real_time() {
        AtomicLong real = new AtomicLong(Long.MAX_VALUE - 5);
        Scheduler.ScaledTicker ticker = Scheduler.ScaledTicker.of(real::get, 20);
        real.addAndGet(10);

        assertThat(ticker.nanos()).isEqualTo(200);
    }
}
