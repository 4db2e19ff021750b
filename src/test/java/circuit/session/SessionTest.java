package circuit.session;

import static circuit.SampleRoutines.circuit;
import static circuit.SampleRoutines.each;
import static circuit.SampleRoutines.maxReps;
import static circuit.SampleRoutines.maxTime;
import static circuit.SampleRoutines.move;
import static circuit.SampleRoutines.reps;
import static circuit.SampleRoutines.routine;
import static circuit.SampleRoutines.s;
import static circuit.SampleRoutines.time;
import static circuit.session.Input.SessionCommand.BACK;
import static circuit.session.Input.SessionCommand.DOWN;
import static circuit.session.Input.SessionCommand.END;
import static circuit.session.Input.SessionCommand.HOLD;
import static circuit.session.Input.SessionCommand.LESS;
import static circuit.session.Input.SessionCommand.MORE;
import static circuit.session.Input.SessionCommand.NEXT;
import static circuit.session.Input.SessionCommand.PAUSE;
import static circuit.session.Input.SessionCommand.RESTART;
import static circuit.session.Input.SessionCommand.SKIP;
import static circuit.session.Input.SessionCommand.UP;
import static org.assertj.core.api.Assertions.assertThat;

import circuit.SampleRoutines;
import circuit.plan.Plan;
import circuit.plan.PlanOptions;
import circuit.plan.TrainingHistory;
import circuit.routine.Exercises;
import circuit.routine.Routine;
import circuit.session.Input.SessionCommand;
import circuit.session.Outcome.Totals;
import circuit.session.Snapshot.Phase;
import java.time.Duration;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SessionTest {
    private static final Routine TWO_MOVES =
            routine(10, 5, circuit(1, 20, 20, move("row", each(reps(10))), move("plank", time(30))));
    // lead-in 0-10, row left 10-40, switch 40-45, row right 45-75, rest 75-95, plank 95-125

    @Nested
    class LeftAlone {
        @Test
        void it_walks_the_whole_plan_and_every_set_is_done() {
            SimulatedSession walk = SimulatedSession.through(TWO_MOVES).until(200);

            assertThat(walk.happened()).isEqualTo("""
                    0.0 session
                    0.0 > lead-in row-left
                    10.0 < lead-in done
                    10.0 > work row-left
                    40.0 = row-left done 10 reps 30.0s
                    40.0 < work done
                    40.0 > switch row-right
                    45.0 < switch done
                    45.0 > work row-right
                    75.0 = row-right done 10 reps 30.0s
                    75.0 < work done
                    75.0 > rest plank
                    95.0 < rest done
                    95.0 > work plank
                    125.0 = plank done 30.0s
                    125.0 < work done
                    125.0 completed
                    """);
            assertThat(walk.outcome().completed()).isTrue();
            assertThat(walk.outcome().setsDone()).isEqualTo(3);
            assertThat(walk.outcome().totals()).isEqualTo(new Totals(s(90), s(35), s(0)));
            assertThat(walk.outcome().rounds()).isEqualTo(1);
        }

        @Test
        void a_step_ends_at_its_boundary_and_not_a_nanosecond_before() {
            SimulatedSession walk = SimulatedSession.through(TWO_MOVES).justBefore(10);
            assertThat(walk.seen().phase()).isEqualTo(Phase.GET_READY);
            assertThat(walk.nanosToNextDue()).isEqualTo(1);

            walk.nanosLater(1);
            assertThat(walk.seen().phase()).isEqualTo(Phase.WORK);
            assertThat(walk.seen().stepProgress().elapsed()).isZero();
        }

        @Test
        void a_late_look_moves_no_boundary() {
            SimulatedSession walk =
                    SimulatedSession.through(TWO_MOVES).until(10.4).until(40.9).until(76);

            assertThat(walk.seen().stepProgress().elapsed()).isEqualTo(s(1));
            assertThat(walk.seen().timing().left()).isEqualTo(s(19 + 30));
            assertThat(walk.seen().timing().elapsed()).isEqualTo(s(76));
        }

        @Test
        void the_rep_number_counts_from_one_to_the_last() {
            SimulatedSession walk = SimulatedSession.through(TWO_MOVES);

            assertThat(walk.until(5).rep()).isZero();
            assertThat(walk.until(10).rep()).isEqualTo(1);
            assertThat(walk.justBefore(13).rep()).isEqualTo(1);
            assertThat(walk.until(13).rep()).isEqualTo(2);
            assertThat(walk.until(39.9).rep()).isEqualTo(10);
        }
    }

    @Nested
    class Pausing {
        @Test
        void a_pause_keeps_what_is_left_of_the_step() {
            SimulatedSession walk =
                    SimulatedSession.through(TWO_MOVES).until(80).press(PAUSE).until(500);
            assertThat(walk.seen().phase()).isEqualTo(Phase.PAUSED);
            assertThat(walk.seen().stepProgress().left()).isEqualTo(s(15));
            assertThat(walk.session().nextDue()).isEmpty();

            walk.press(PAUSE).until(514);
            assertThat(walk.seen().phase()).isEqualTo(Phase.REST);
            assertThat(walk.until(515).seen().phase()).isEqualTo(Phase.WORK);
        }

        @Test
        void going_on_with_work_counts_five_seconds_in() {
            SimulatedSession walk = SimulatedSession.through(TWO_MOVES)
                    .until(100)
                    .press(PAUSE)
                    .until(200)
                    .press(PAUSE);
            assertThat(walk.seen().phase()).isEqualTo(Phase.COUNT_IN);
            assertThat(walk.seen().timing().countIn()).isEqualTo(s(5));

            assertThat(walk.justBefore(205).seen().phase()).isEqualTo(Phase.COUNT_IN);
            walk.until(206);
            assertThat(walk.seen().phase()).isEqualTo(Phase.WORK);
            assertThat(walk.seen().stepProgress().elapsed()).isEqualTo(s(6));
            walk.until(400);
            assertThat(walk.outcome().totals()).isEqualTo(new Totals(s(90), s(35), s(105)));
            assertThat(walk.kept()).contains("plank done 30.0s");
        }

        @Test
        void space_skips_the_count_in() {
            SimulatedSession walk = SimulatedSession.through(TWO_MOVES)
                    .until(100)
                    .press(PAUSE, PAUSE)
                    .until(102)
                    .press(PAUSE);

            assertThat(walk.seen().phase()).isEqualTo(Phase.WORK);
            assertThat(walk.seen().stepProgress().elapsed()).isEqualTo(s(5));
        }

        @Test
        void holding_stops_the_clock_whatever_runs_and_never_starts_it() {
            SimulatedSession walk =
                    SimulatedSession.through(TWO_MOVES).until(100).press(HOLD, HOLD);
            assertThat(walk.seen().phase()).isEqualTo(Phase.PAUSED);

            walk.press(PAUSE, HOLD).until(120);
            assertThat(walk.seen().phase()).isEqualTo(Phase.PAUSED);
        }

        @Test
        void moving_on_while_paused_stays_paused() {
            SimulatedSession walk = SimulatedSession.through(TWO_MOVES)
                    .until(20)
                    .press(PAUSE, NEXT)
                    .until(60);

            assertThat(walk.seen().phase()).isEqualTo(Phase.PAUSED);
            assertThat(walk.seen().stepProgress().left()).isEqualTo(s(5));
        }
    }

    @Nested
    class Keys {
        @Test
        void next_in_a_set_of_reps_is_the_whole_dose() {
            SimulatedSession walk =
                    SimulatedSession.through(TWO_MOVES).until(20).press(NEXT);

            assertThat(walk.kept()).isEqualTo("row-left done 10 reps 10.0s\n");
            assertThat(walk.outcome().results().get(0).byKey()).isTrue();
            assertThat(walk.seen().phase()).isEqualTo(Phase.SWITCH);
            assertThat(walk.until(25).seen().phase()).isEqualTo(Phase.WORK);
        }

        @Test
        void next_in_a_timed_set_keeps_the_seconds_held() {
            SimulatedSession walk =
                    SimulatedSession.through(TWO_MOVES).until(102.5).press(NEXT);

            assertThat(walk.kept()).contains("plank partial 7.5s");
            assertThat(walk.outcome().completed()).isTrue();
            assertThat(walk.session().isOver()).isTrue();
        }

        @Test
        void skip_passes_over_both_sides_and_writes_nothing_as_done() {
            SimulatedSession walk =
                    SimulatedSession.through(TWO_MOVES).until(20).press(SKIP).until(200);

            assertThat(walk.kept()).isEqualTo("""
                    row-left skipped 0 reps 0.0s
                    row-right skipped 0 reps 0.0s
                    plank done 30.0s
                    """);
            assertThat(walk.outcome().totals()).isEqualTo(new Totals(s(10 + 30), s(10 + 20), s(0)));
            assertThat(walk.outcome().completed()).isTrue();
        }

        @Test
        void skip_on_the_second_side_leaves_the_first_as_it_was() {
            SimulatedSession walk =
                    SimulatedSession.through(TWO_MOVES).until(50).press(SKIP);

            assertThat(walk.kept()).isEqualTo("""
                    row-left done 10 reps 30.0s
                    row-right skipped 0 reps 0.0s
                    """);
        }

        @Test
        void skip_before_a_set_passes_over_the_one_that_comes_next() {
            assertThat(SimulatedSession.through(TWO_MOVES).press(SKIP).kept()).isEqualTo("""
                    row-left skipped 0 reps 0.0s
                    row-right skipped 0 reps 0.0s
                    """);
            assertThat(SimulatedSession.through(TWO_MOVES).until(42).press(SKIP).kept())
                    .isEqualTo("""
                    row-left done 10 reps 30.0s
                    row-right skipped 0 reps 0.0s
                    """);
            SimulatedSession last =
                    SimulatedSession.through(TWO_MOVES).until(80).press(SKIP);
            assertThat(last.session().isOver()).isTrue();
            assertThat(last.kept()).endsWith("plank skipped 0.0s\n");
        }

        @Test
        void doing_a_set_again_replaces_its_record() {
            SimulatedSession walk = SimulatedSession.through(TWO_MOVES)
                    .until(41)
                    .press(BACK)
                    .until(51)
                    .press(NEXT, DOWN, DOWN);

            assertThat(walk.kept()).isEqualTo("row-left partial 8 reps 10.0s\n");
        }

        @Test
        void going_back_past_a_set_keeps_what_was_done_of_it() {
            SimulatedSession walk =
                    SimulatedSession.through(TWO_MOVES).until(100).press(BACK, BACK, BACK);

            assertThat(walk.seen().phase()).isEqualTo(Phase.SWITCH);
            assertThat(walk.kept()).isEqualTo("""
                    row-left done 10 reps 30.0s
                    row-right done 10 reps 30.0s
                    plank partial 5.0s
                    """);
        }

        @Test
        void back_at_the_start_begins_it_again() {
            SimulatedSession walk = SimulatedSession.through(TWO_MOVES).until(4).press(BACK);

            assertThat(walk.seen().stepProgress().left()).isEqualTo(s(10));
        }

        @Test
        void restart_gives_the_step_its_whole_time_again() {
            SimulatedSession walk = SimulatedSession.through(TWO_MOVES)
                    .until(110)
                    .press(RESTART)
                    .until(139);
            assertThat(walk.seen().stepProgress().left()).isEqualTo(s(1));

            walk.until(140);
            assertThat(walk.kept()).contains("plank done 30.0s");
            assertThat(walk.outcome().totals().work()).isEqualTo(s(60 + 15 + 30));
        }

        @Test
        void plus_and_minus_change_the_step_by_ten_seconds() {
            SimulatedSession walk =
                    SimulatedSession.through(TWO_MOVES).until(80).press(MORE, MORE);
            assertThat(walk.seen().stepProgress().left()).isEqualTo(s(35));

            walk.press(LESS);
            assertThat(walk.seen().stepProgress().left()).isEqualTo(s(25));
            assertThat(walk.until(105).seen().phase()).isEqualTo(Phase.WORK);
        }

        @Test
        void minus_leaves_a_step_its_last_three_seconds() {
            SimulatedSession walk =
                    SimulatedSession.through(TWO_MOVES).until(87).press(LESS);
            assertThat(walk.seen().stepProgress().left()).isEqualTo(s(3));

            walk.until(88).press(LESS);
            assertThat(walk.seen().stepProgress().left()).isEqualTo(s(2));
        }

        @Test
        void minus_pressed_too_often_takes_nothing_from_the_steps_that_follow() {
            SimulatedSession walk = SimulatedSession.through(TWO_MOVES)
                    .until(80)
                    .press(LESS, LESS, LESS, LESS, LESS, LESS)
                    .until(83);

            assertThat(walk.seen().phase()).isEqualTo(Phase.WORK);
            assertThat(walk.seen().timing().left()).isEqualTo(s(30));
        }

        @Test
        void a_timed_set_made_shorter_is_partial() {
            SimulatedSession walk =
                    SimulatedSession.through(TWO_MOVES).until(112).press(LESS).until(130);

            assertThat(walk.kept()).contains("plank partial 20.0s");
        }

        @Test
        void enter_far_too_soon_in_a_set_of_reps_counts_those_that_the_pace_had_reached() {
            SimulatedSession walk =
                    SimulatedSession.through(TWO_MOVES).until(19.9).press(NEXT);
            assertThat(walk.kept()).isEqualTo("row-left partial 3 reps 9.9s\n");
            assertThat(walk.happened()).endsWith("< work partial\n19.9 > switch row-right\n");

            walk.press(UP, UP, UP, UP, UP, UP, UP);
            assertThat(walk.kept()).isEqualTo("row-left done 10 reps 9.9s\n");
        }

        @Test
        void enter_at_once_after_going_back_to_a_set_leaves_it_as_it_was() {
            SimulatedSession walk =
                    SimulatedSession.through(TWO_MOVES).until(41).press(BACK, NEXT);

            assertThat(walk.kept()).isEqualTo("row-left done 10 reps 30.0s\n");
        }

        @Test
        void a_set_held_longer_is_logged_longer() {
            SimulatedSession walk =
                    SimulatedSession.through(TWO_MOVES).until(100).press(MORE).until(300);

            assertThat(walk.kept()).contains("plank done 40.0s");
        }

        @Test
        void every_key_is_safe_in_every_state() {
            for (double at = 0; at < 130; at += 2.5) {
                for (SessionCommand first : SessionCommand.values()) {
                    for (SessionCommand second : SessionCommand.values()) {
                        SimulatedSession walk = SimulatedSession.through(TWO_MOVES)
                                .until(at)
                                .press(first)
                                .until(at + 3)
                                .press(second);
                        walk.until(at + 9);
                        Totals totals = walk.outcome().totals();
                        assertThat(walk.seen().timing().left()).isBetween(Duration.ZERO, s(200));
                        assertThat(walk.outcome().results()).hasSizeLessThanOrEqualTo(3);
                        if (!walk.session().isOver()) {
                            assertThat(totals.elapsed())
                                    .as("%s then %s at %s", first, second, at)
                                    .isEqualTo(Duration.ofMillis((long) ((at + 9) * 1000)));
                        }
                    }
                }
            }
        }
    }

    @Nested
    class Correcting {
        @Test
        void up_and_down_correct_the_reps_just_logged() {
            SimulatedSession walk =
                    SimulatedSession.through(TWO_MOVES).until(42).press(UP, UP);
            assertThat(walk.seen().correctable().orElseThrow().reps()).isEqualTo(12);
            assertThat(walk.kept()).isEqualTo("row-left done 12 reps 30.0s\n");

            walk.press(DOWN, DOWN, DOWN);
            assertThat(walk.kept()).isEqualTo("row-left partial 9 reps 30.0s\n");
        }

        @Test
        void a_range_is_done_from_its_lower_number_on() {
            SimulatedSession walk = SimulatedSession.through(
                            routine(circuit(1, 20, 20, move("fly", reps(10, 12)), move("row", reps(5)))))
                    .until(31)
                    .press(UP);
            assertThat(walk.kept()).isEqualTo("fly done 11 reps 30.0s\n");
            assertThat(walk.press(DOWN, DOWN).kept()).isEqualTo("fly partial 9 reps 30.0s\n");
        }

        @Test
        void nothing_is_corrected_while_working_or_after_a_timed_set() {
            SimulatedSession walk =
                    SimulatedSession.through(TWO_MOVES).until(50).press(UP);

            assertThat(walk.kept()).contains("row-left done 10 reps");
            assertThat(walk.seen().correctable()).isEmpty();
        }

        @Test
        void the_last_set_is_corrected_when_all_is_over() {
            SimulatedSession walk = SimulatedSession.through(routine(circuit(1, 0, 0, move("row", reps(10)))))
                    .until(40)
                    .press(UP);

            assertThat(walk.kept()).isEqualTo("row done 11 reps 30.0s\n");
        }
    }

    @Nested
    class Pace {
        @Test
        void plus_and_minus_change_the_pace_of_a_paced_set_and_of_the_later_ones_of_the_exercise() {
            SimulatedSession walk =
                    SimulatedSession.through(TWO_MOVES).until(10).press(MORE).until(44.9);
            assertThat(walk.rep()).isEqualTo(10);
            assertThat(walk.seen().timing().left()).isEqualTo(Duration.ofMillis(100 + 1000 * (5 + 35 + 20 + 30)));

            walk.until(200);
            assertThat(walk.kept()).isEqualTo("""
                    row-left done 10 reps 35.0s
                    row-right done 10 reps 35.0s
                    plank done 30.0s
                    """);
        }

        @Test
        void the_count_goes_on_from_where_it_is() {
            SimulatedSession walk = SimulatedSession.through(TWO_MOVES).until(20.5);
            assertThat(walk.rep()).isEqualTo(4);

            walk.press(LESS, LESS, LESS, LESS);
            assertThat(walk.rep()).isEqualTo(4);
            assertThat(walk.until(20.9).rep()).as("half of the rep is left").isEqualTo(4);
            assertThat(walk.until(21).rep()).isEqualTo(5);
            assertThat(walk.until(26.9).rep()).isEqualTo(10);
            assertThat(walk.until(27).seen().phase()).isEqualTo(Phase.SWITCH);
        }

        @Test
        void a_rep_takes_half_a_second_at_least_and_a_minute_at_most() {
            SimulatedSession fast = SimulatedSession.through(TWO_MOVES).until(10);
            for (int i = 0; i < 20; i++) {
                fast.press(LESS);
            }
            assertThat(fast.seen().stepProgress().left()).isEqualTo(s(5));

            SimulatedSession slow = SimulatedSession.through(TWO_MOVES).until(10);
            for (int i = 0; i < 200; i++) {
                slow.press(MORE);
            }
            assertThat(slow.seen().stepProgress().left()).isEqualTo(s(600));
        }

        @Test
        void reps_without_a_limit_are_counted_at_it() {
            SimulatedSession walk = SimulatedSession.through(routine(circuit(2, 0, 0, move("dip", maxReps()))))
                    .until(6)
                    .press(LESS, LESS)
                    .until(10)
                    .press(NEXT)
                    .until(20)
                    .press(NEXT);

            assertThat(walk.kept()).isEqualTo("""
                    dip#1 done 4 reps 10.0s
                    dip#2 done 5 reps 10.0s
                    """);
        }

        @Test
        void another_exercise_keeps_its_pace() {
            SimulatedSession walk = SimulatedSession.through(
                            routine(circuit(1, 0, 0, move("row", reps(10)), move("squat", reps(10)))))
                    .until(1)
                    .press(MORE)
                    .until(200);

            assertThat(walk.kept()).contains("squat done 10 reps 30.0s");
        }
    }

    @Nested
    class AsMuchAsOneCan {
        @Test
        void it_counts_up_until_the_key() {
            SimulatedSession walk = SimulatedSession.through(
                            routine(circuit(1, 10, 10, move("hang", maxTime()), move("dip", maxReps()))))
                    .until(70);
            assertThat(walk.seen().phase()).isEqualTo(Phase.WORK);
            assertThat(walk.seen().stepProgress().elapsed()).isEqualTo(s(70));
            assertThat(walk.seen().stepProgress().left()).isZero();

            walk.press(NEXT).until(70 + 10 + 16).press(NEXT);
            assertThat(walk.kept()).isEqualTo("""
                    hang done 70.0s
                    dip done 5 reps 16.0s
                    """);
        }

        @Test
        void a_set_that_waits_shows_no_pace() {
            PlanOptions waiting = new PlanOptions(
                    PlanOptions.NONE.extent(),
                    PlanOptions.NONE.rest(),
                    PlanOptions.NONE.level(),
                    PlanOptions.NONE.have(),
                    PlanOptions.NONE.leadIn(),
                    true,
                    PlanOptions.USUAL_PACE);
            SimulatedSession walk = new SimulatedSession(Plan.of(
                    routine(circuit(1, 0, 0, move("row", reps(10)))),
                    Exercises.unread(),
                    waiting,
                    TrainingHistory.NONE));

            assertThat(walk.until(300).seen().phase()).isEqualTo(Phase.WORK);
            assertThat(walk.rep()).isZero();
            assertThat(walk.press(MORE, LESS, NEXT).kept()).isEqualTo("row done 10 reps 300.0s\n");
        }
    }

    @Nested
    class EndingEarly {
        @Test
        void what_was_begun_is_partial_and_what_was_not_reached_has_no_record() {
            SimulatedSession walk =
                    SimulatedSession.through(TWO_MOVES).until(52).press(END).until(100);

            assertThat(walk.kept()).isEqualTo("""
                    row-left done 10 reps 30.0s
                    row-right partial 2 reps 7.0s
                    """);
            assertThat(walk.outcome().completed()).isFalse();
            assertThat(walk.outcome().totals()).isEqualTo(new Totals(s(37), s(15), s(0)));
        }

        @Test
        void a_session_that_was_only_begun_is_not_worth_keeping() {
            assertThat(SimulatedSession.through(TWO_MOVES)
                            .until(10.5)
                            .press(END)
                            .outcome()
                            .isWorthKeeping())
                    .isFalse();
            assertThat(SimulatedSession.through(TWO_MOVES)
                            .press(SKIP, SKIP)
                            .outcome()
                            .isWorthKeeping())
                    .isFalse();
            assertThat(SimulatedSession.through(TWO_MOVES)
                            .until(12)
                            .press(END)
                            .outcome()
                            .isWorthKeeping())
                    .as("2 s of work")
                    .isFalse();
            assertThat(SimulatedSession.through(TWO_MOVES)
                            .until(20)
                            .press(NEXT, END)
                            .outcome()
                            .isWorthKeeping())
                    .as("one set done")
                    .isTrue();
        }

        @Test
        void half_a_minute_of_work_is_worth_keeping_even_without_a_set_done() {
            SimulatedSession walk = SimulatedSession.through(routine(circuit(1, 0, 0, move("plank", time(60)))));

            assertThat(walk.until(29.4).outcome().isWorthKeeping()).isFalse();
            assertThat(walk.until(29.5).outcome().isWorthKeeping()).isTrue();
        }

        @Test
        void the_time_paused_at_the_end_is_told() {
            SimulatedSession walk = SimulatedSession.through(TWO_MOVES)
                    .until(20)
                    .press(PAUSE)
                    .until(60)
                    .press(END)
                    .until(90);

            assertThat(walk.outcome().totals()).isEqualTo(new Totals(s(10), s(10), s(40)));
        }

        @Test
        void rounds_are_those_in_which_something_was_done() {
            SimulatedSession walk = SimulatedSession.through(routine(circuit(3, 0, 0, move("row", reps(10)))))
                    .until(35)
                    .press(END);

            assertThat(walk.outcome().rounds()).isEqualTo(2);
            assertThat(SampleRoutines.plan(TWO_MOVES).sets()).hasSize(3);
        }
    }
}
