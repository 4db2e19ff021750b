package circuit.session;

import static circuit.SampleRoutines.circuit;
import static circuit.SampleRoutines.move;
import static circuit.SampleRoutines.plan;
import static circuit.SampleRoutines.reps;
import static circuit.SampleRoutines.routine;
import static org.assertj.core.api.Assertions.assertThat;

import circuit.session.Input.SessionCommand;
import circuit.session.Snapshot.Phase;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SessionReviewTest {
    private static final Input ENTER = new Input.Asked(SessionCommand.NEXT);
    private static final Input Q = new Input.Asked(SessionCommand.END);

    /** Each look at the clock finds it so much later. */
    private static final Duration LOOK = Duration.ofMillis(100);

    private final AtomicLong now = new AtomicLong();
    private final Scheduler.ScaledTicker ticker =
            new Scheduler.ScaledTicker(() -> now.getAndAdd(LOOK.toNanos()), Long.MAX_VALUE);
    private final Session session = new Session(plan(routine(circuit(2, 0, 20, move("row", reps(10))))), 0);
    private final List<Snapshot> seen = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();
    private final Deque<Runnable> script = new ArrayDeque<>();
    private final InputQueue queue = new InputQueue();

    private record Reviewed(OptionalInt effort, OptionalInt stopCode) {}

    /** Reviews the completed session, and does the next thing of the script whenever something is shown. */
    private Reviewed review(Runnable... steps) throws InterruptedException {
        now.set(Duration.ofSeconds(100).toNanos());
        session.advance(now.get());
        script.addAll(List.of(steps));
        SessionListener watcher = new SessionListener() {
            @Override
            public void onEvent(Event event) {
                events.add(event);
            }

            @Override
            public void onSnapshot(Snapshot snapshot) {
                seen.add(snapshot);
                Optional.ofNullable(script.poll()).ifPresent(Runnable::run);
            }
        };
        Scheduler scheduler = new Scheduler(session, ticker, queue, List.of(watcher), Optional.empty());
        return new Reviewed(scheduler.review(ticker), scheduler.stopCode());
    }

    private Runnable press(Input... inputs) {
        return () -> List.of(inputs).forEach(queue::post);
    }

    private Runnable press(SessionCommand command) {
        return press(new Input.Asked(command));
    }

    /** So many looks without a key. */
    private Runnable[] waiting(int looks, Runnable... then) {
        Runnable[] steps = new Runnable[looks + then.length];
        Arrays.fill(steps, (Runnable) () -> {});
        System.arraycopy(then, 0, steps, looks, then.length);
        return steps;
    }

    private Snapshot.Review last() {
        return seen.get(seen.size() - 1).review().orElseThrow();
    }

    private SetResult lastSet() {
        return session.outcome(now.get()).results().get(1);
    }

    @Test
    void it_ends_by_itself_after_its_patience() throws InterruptedException {
        Reviewed result = review();

        assertThat(result.effort()).isEmpty();
        assertThat(result.stopCode()).isEmpty();
        assertThat(now.get()).isGreaterThan(Duration.ofMinutes(2).toNanos());
        assertThat(seen.get(0).review().orElseThrow().left()).isBetween(Duration.ofSeconds(19), Duration.ofSeconds(20));
        assertThat(last().left()).isLessThan(Duration.ofSeconds(2));
    }

    @Test
    void the_last_set_is_corrected_and_the_effort_told() throws InterruptedException {
        Reviewed result = review(waiting(
                3,
                press(SessionCommand.DOWN),
                press(SessionCommand.DOWN),
                press(ENTER),
                press(new Input.Digit(7)),
                press(new Input.Digit(0)),
                press(new Input.Digit(7))));

        assertThat(result.effort()).hasValue(7);
        assertThat(lastSet().reps()).isEqualTo(8);
        assertThat(last().effort()).hasValue(7);
    }

    @Test
    void digits_are_the_last_set_once_it_is_corrected_until_enter() throws InterruptedException {
        Reviewed result = review(waiting(
                3,
                press(SessionCommand.UP),
                press(new Input.Digit(1), new Input.Digit(4)),
                () -> assertThat(last().asksForSet()).isTrue(),
                press(SessionCommand.HEAVIER),
                press(ENTER),
                () -> assertThat(last().asksForSet()).isFalse(),
                press(new Input.Digit(0))));

        assertThat(lastSet().reps()).isEqualTo(14);
        assertThat(lastSet().set().dose().load()).map(Object::toString).contains("1kg");
        assertThat(result.effort()).hasValue(10);
    }

    @Test
    void a_number_that_is_no_effort_is_taken_for_the_last_set() throws InterruptedException {
        Reviewed result = review(waiting(
                3,
                press(new Input.Digit(1)),
                press(new Input.Digit(2)),
                () -> assertThat(last().asksForSet()).isTrue(),
                press(ENTER),
                () -> assertThat(last().effort()).isEmpty(),
                press(new Input.Digit(7))));

        assertThat(lastSet().reps()).isEqualTo(12);
        assertThat(result.effort()).hasValue(7);
    }

    @Test
    void two_digits_are_an_effort_that_was_changed_where_the_set_cannot_have_had_so_many() throws InterruptedException {
        Reviewed result = review(waiting(3, press(new Input.Digit(3), new Input.Digit(4))));

        assertThat(lastSet().reps()).isEqualTo(10);
        assertThat(result.effort()).hasValue(4);
    }

    @Test
    void a_digit_after_another_key_begins_anew() throws InterruptedException {
        Reviewed result = review(waiting(
                3, press(new Input.Digit(1)), press(SessionCommand.UP), press(ENTER), press(new Input.Digit(2))));

        assertThat(lastSet().reps()).isEqualTo(11);
        assertThat(result.effort()).hasValue(2);
    }

    @Test
    void one_and_nought_are_ten() throws InterruptedException {
        assertThat(review(waiting(3, press(new Input.Digit(1), new Input.Digit(0))))
                        .effort())
                .hasValue(10);
    }

    static List<Input> keysThatEndIt() {
        return List.of(ENTER, Q, Input.Other.ESC, Input.Stopped.BY_KEY);
    }

    @ParameterizedTest
    @MethodSource("keysThatEndIt")
    void enter_q_esc_and_ctrl_c_end_it(Input key) throws InterruptedException {
        Reviewed result = review(waiting(3, press(key)));

        assertThat(seen).hasSize(4);
        assertThat(result.stopCode()).as("the session is complete").isEmpty();
    }

    @Test
    void a_key_of_the_first_second_was_meant_for_the_last_set() throws InterruptedException {
        Reviewed result = review(press(ENTER), press(Q), press(new Input.Digit(4)));

        assertThat(result.effort()).hasValue(4);
    }

    @Test
    void any_other_key_does_nothing_and_makes_it_wait_no_longer() throws InterruptedException {
        review(waiting(
                20,
                press(
                        new Input.KeyListToggled(),
                        new Input.Other("x"),
                        new Input.Asked(SessionCommand.PAUSE),
                        new Input.Asked(SessionCommand.SKIP),
                        new Input.Asked(SessionCommand.RESTART),
                        new Input.Asked(SessionCommand.MORE),
                        new Input.Asked(SessionCommand.MUTE))));

        assertThat(now.get()).isLessThan(Duration.ofSeconds(122).toNanos());
        assertThat(events).isEmpty();
        assertThat(last().left()).isLessThan(Duration.ofSeconds(2));
    }

    @Test
    void left_goes_back_into_the_session_which_ends_once_more() throws InterruptedException {
        Reviewed result = review(
                press(new Input.Digit(9)),
                press(SessionCommand.BACK),
                () -> assertThat(seen.get(seen.size() - 1).phase()).isEqualTo(Phase.COUNT_IN));

        assertThat(seen).extracting(Snapshot::phase).contains(Phase.WORK).endsWith(Phase.OVER);
        assertThat(events)
                .filteredOn(event -> event instanceof Event.SessionEnded)
                .hasSize(1);
        assertThat(lastSet().reps()).isEqualTo(10);
        assertThat(session.outcome(now.get()).completed()).isTrue();
        assertThat(session.outcome(now.get()).totals().work()).isEqualTo(Duration.ofSeconds(90));
        assertThat(session.outcome(now.get()).totals().paused()).isGreaterThan(Duration.ofSeconds(5));
        assertThat(result.effort()).as("what was rated before").hasValue(9);
    }

    @Test
    void to_look_back_and_on_changes_nothing() throws InterruptedException {
        review(press(SessionCommand.BACK), press(SessionCommand.NEXT));

        assertThat(lastSet().reps()).isEqualTo(10);
        assertThat(lastSet().time()).isEqualTo(Duration.ofSeconds(30));
    }

    @Test
    void a_session_that_was_done_stays_done_if_the_athlete_leaves_after_going_back() throws InterruptedException {
        review(press(SessionCommand.BACK), press(SessionCommand.END));

        assertThat(session.outcome(now.get()).completed()).isTrue();
        assertThat(lastSet().status()).isEqualTo(SetResult.Status.DONE);
    }

    @Test
    void a_stop_from_outside_ends_it_with_its_code() throws InterruptedException {
        assertThat(review(press(new Input.Stopped(143))).stopCode()).hasValue(143);
    }
}
