package circuit.session;

import static circuit.SampleRoutines.circuit;
import static circuit.SampleRoutines.each;
import static circuit.SampleRoutines.list;
import static circuit.SampleRoutines.maxReps;
import static circuit.SampleRoutines.move;
import static circuit.SampleRoutines.plan;
import static circuit.SampleRoutines.reps;
import static circuit.SampleRoutines.routine;
import static circuit.SampleRoutines.time;
import static circuit.SampleRoutines.with;
import static org.assertj.core.api.Assertions.assertThat;

import circuit.plan.Plan;
import circuit.plan.ResumedPlan;
import circuit.routine.Dose.Load;
import circuit.routine.Dose.Load.Unit;
import circuit.session.Input.SessionCommand;
import circuit.session.Outcome.Totals;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the athlete says was really done: reps, seconds and loads. */
class TypedResultTest {
    private static Load kilograms(String amount) {
        return new Load(new BigDecimal(amount), Unit.KG);
    }

    private static SimulatedSession sets(circuit.routine.Prescription... moves) {
        return new SimulatedSession(plan(routine(circuit(3, 20, 20, moves))));
    }

    private static String loads(SimulatedSession session) {
        return session.seen().plan().sets().stream()
                .map(set -> set.dose().load().map(Object::toString).orElse("-"))
                .collect(Collectors.joining(" "));
    }

    @Test
    void two_digits_are_one_number_until_a_short_time_has_passed() {
        SimulatedSession session = sets(move("row", reps(10))).until(31);

        assertThat(session.type(1).kept()).isEqualTo("row#1 partial 1 reps 30.0s\n");
        assertThat(session.until(32.9).type(2).kept()).isEqualTo("row#1 done 12 reps 30.0s\n");
        assertThat(session.until(35).type(8).kept()).isEqualTo("row#1 partial 8 reps 30.0s\n");
    }

    @Test
    void the_end_of_the_rest_and_another_key_close_the_number() {
        SimulatedSession session = sets(move("row", reps(10)));

        session.until(49.5).type(1).until(50.5).type(2);
        assertThat(session.kept()).as("at work, digits say nothing").isEqualTo("row#1 partial 1 reps 30.0s\n");
        session.press(SessionCommand.NEXT).type(3);
        assertThat(session.kept()).isEqualTo("row#1 partial 1 reps 30.0s\nrow#2 partial 3 reps 0.5s\n");
        session.press(SessionCommand.UP).type(1, 0);
        assertThat(session.kept()).endsWith("row#2 done 10 reps 0.5s\n");
    }

    @Test
    void a_number_that_no_set_has_begins_anew_with_its_last_digit() {
        SimulatedSession session = sets(move("row", reps(10))).until(31).type(1, 2, 3, 4);

        assertThat(session.kept()).isEqualTo("row#1 partial 4 reps 30.0s\n");
    }

    @Test
    void the_seconds_of_a_timed_set_are_typed_in_the_same_way() {
        SimulatedSession session = sets(move("plank", time(60))).until(61).type(4, 1);

        assertThat(session.kept()).isEqualTo("plank#1 partial 41.0s\n");
        assertThat(session.press(SessionCommand.UP).kept()).isEqualTo("plank#1 partial 42.0s\n");
    }

    @Test
    void a_paused_rest_takes_digits_and_a_pause_closes_nothing_but_time_does() {
        SimulatedSession session = sets(move("row", reps(10))).until(31).press(SessionCommand.PAUSE);

        session.until(100).type(1).until(101).type(1);

        assertThat(session.kept()).isEqualTo("row#1 done 11 reps 30.0s\n");
    }

    @Test
    void the_load_that_was_lifted_is_where_the_next_set_starts() {
        SimulatedSession session =
                sets(move("squat", with(kilograms("12"), reps(10))), move("row", with(kilograms("12"), reps(10))));

        session.until(31).press(SessionCommand.HEAVIER, SessionCommand.HEAVIER);

        assertThat(loads(session)).isEqualTo("14kg 12kg 14kg 12kg 14kg 12kg");
        assertThat(session.outcome().results().get(0).set().dose().load()).contains(kilograms("14"));
        session.until(131).press(SessionCommand.LIGHTER);
        assertThat(loads(session)).as("what was lifted before stays").isEqualTo("14kg 12kg 13kg 12kg 13kg 12kg");
    }

    @Test
    void before_and_in_a_set_it_is_the_load_of_that_set() {
        SimulatedSession session = sets(move("squat", with(kilograms("12"), reps(10))));

        session.until(5).press(SessionCommand.LIGHTER).until(31);

        assertThat(loads(session)).isEqualTo("11kg 11kg 11kg");
        assertThat(session.seen().step().set().dose().load()).contains(kilograms("11"));
        assertThat(session.outcome().results().get(0).set().hasOwnLoad()).isFalse();
        assertThat(session.press(SessionCommand.HEAVIER)
                        .outcome()
                        .results()
                        .get(0)
                        .set()
                        .hasOwnLoad())
                .isTrue();
    }

    @Test
    void both_sides_have_one_load_and_a_pyramid_keeps_its_steps() {
        SimulatedSession sides = sets(move("row", each(with(kilograms("12"), reps(10)))));
        sides.until(31).press(SessionCommand.HEAVIER);
        assertThat(loads(sides)).isEqualTo("13kg 13kg 13kg 13kg 13kg 13kg");

        SimulatedSession pyramid = new SimulatedSession(plan(routine(circuit(
                3,
                20,
                20,
                move(
                        "squat",
                        list(
                                with(kilograms("12"), reps(10)),
                                with(kilograms("14"), reps(8)),
                                with(kilograms("12"), reps(10))))))));
        pyramid.until(31).press(SessionCommand.HEAVIER);
        assertThat(loads(pyramid)).isEqualTo("13kg 14kg 13kg");
    }

    @Test
    void steps_are_those_of_the_unit_in_which_it_was_written() {
        Load pounds = new Load(new BigDecimal("40"), Unit.LB);
        Load band = new Load(Load.Kind.TAKEN_OFF, BigDecimal.ONE, Unit.KG);

        assertThat(sets(move("a", with(pounds, reps(10)))).press(SessionCommand.HEAVIER))
                .extracting(TypedResultTest::loads)
                .isEqualTo("42.5lb 42.5lb 42.5lb");
        assertThat(loads(sets(move("a", with(band, reps(10)))).press(SessionCommand.LIGHTER)))
                .startsWith("-2kg");
        assertThat(loads(sets(move("a", with(band, reps(10)))).press(SessionCommand.HEAVIER)))
                .startsWith("bodyweight");
        assertThat(loads(sets(move("a", with(band, reps(10)))).press(SessionCommand.HEAVIER, SessionCommand.HEAVIER)))
                .startsWith("+1kg");
        assertThat(loads(sets(move("a", with(kilograms("0.5"), reps(10)))).press(SessionCommand.LIGHTER)))
                .startsWith("- ");
        assertThat(loads(sets(move("a", with(kilograms("1000"), reps(10)))).press(SessionCommand.HEAVIER)))
                .startsWith("1000kg");
    }

    @Test
    void a_load_that_no_card_tells_has_the_unit_of_the_athlete() {
        Plan plan = plan(routine(circuit(3, 20, 20, move("squat", reps(10)))));
        Session session = new Session(plan, 0, List.of(), Totals.NONE, Unit.LB, 0);

        session.apply(SessionCommand.LIGHTER, 0);
        assertThat(session.snapshot(0).step().set().dose().load()).isEmpty();
        session.apply(SessionCommand.HEAVIER, 0);
        assertThat(session.snapshot(0).step().set().dose().load())
                .map(Object::toString)
                .contains("2.5lb");
    }

    @Test
    void the_load_changes_nothing_of_the_time() {
        SimulatedSession plain = sets(move("squat", reps(10))).until(35);
        SimulatedSession heavier = sets(move("squat", reps(10)))
                .until(5)
                .press(SessionCommand.MORE)
                .until(31)
                .press(SessionCommand.LESS, SessionCommand.HEAVIER);

        assertThat(heavier.press(SessionCommand.HEAVIER).seen().stepProgress().length())
                .isEqualTo(heavier.seen().stepProgress().length());
        assertThat(plain.press(SessionCommand.HEAVIER).until(50).workStarts()).containsExactly(0.0, 50.0);
    }

    @Test
    void a_resumed_session_goes_on_with_the_load_of_the_last_set() {
        SimulatedSession before = sets(move("squat", with(kilograms("12"), reps(10))));
        before.until(31).press(SessionCommand.HEAVIER);
        Plan again = plan(routine(circuit(3, 20, 20, move("squat", with(kilograms("12"), reps(10))))));
        ResumedPlan resumed = ResumedPlan.of(again, 0);

        Session session =
                new Session(resumed.plan(), resumed.step(), before.outcome().results(), Totals.NONE, Unit.KG, 0);

        assertThat(session.snapshot(0).step().set().dose().load()).contains(kilograms("13"));
    }

    @Test
    void as_many_as_possible_are_asked_for_and_corrected() {
        SimulatedSession session = sets(move("push-up", maxReps())).until(40).press(SessionCommand.NEXT);

        assertThat(session.seen().correctable()).get().matches(SetResult::isCountedByAthlete);
        assertThat(session.type(2, 3).kept()).isEqualTo("push-up#1 done 23 reps 40.0s\n");
    }
}
