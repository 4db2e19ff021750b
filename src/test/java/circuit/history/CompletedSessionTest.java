package circuit.history;

import static circuit.SampleRoutines.each;
import static circuit.SampleRoutines.move;
import static circuit.SampleRoutines.reps;
import static circuit.SampleRoutines.s;
import static circuit.SampleRoutines.time;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import circuit.SampleRoutines;
import circuit.plan.Plan;
import circuit.routine.Dose;
import circuit.routine.Dose.Load;
import circuit.session.Outcome.Totals;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompletedSessionTest {
    private static final OffsetDateTime STARTED = OffsetDateTime.parse("2026-11-21T07:30:12.987+01:00");
    private static final SessionId ID = SessionId.of(STARTED.toInstant(), 0x4f2a91c7);

    @Test
    void its_times_are_later_those_of_the_last_screen() {
        for (int fraction = 0; fraction < 1000; fraction += 7) {
            Totals totals = new Totals(
                    Duration.ofMillis(699_000 + fraction),
                    Duration.ofMillis(315_000 + fraction * 3L % 1000),
                    Duration.ofMillis(90_000 + fraction * 7L % 1000));
            Totals shown = totals.toWholeSeconds();

            SessionRow.Times later = SessionRow.Times.of(totals).inWholeSeconds();

            assertThat(List.of(later.elapsed(), later.work(), later.rest(), later.paused()))
                    .isEqualTo(List.of(shown.elapsed(), shown.work(), shown.rest(), shown.paused()));
        }
    }

    @Test
    void a_session_is_written_as_it_was_done() {
        Dose weighed = new Dose(
                reps(10, 12).effort(),
                "10-12 reps",
                circuit.routine.Dose.Sides.TOGETHER,
                Optional.of(new Load(new BigDecimal("25"), Load.Unit.LB)),
                Optional.empty(),
                Optional.empty());
        Plan plan = SampleRoutines.plan(SampleRoutines.routine(SampleRoutines.circuit(
                1, 0, 0, move("row", each(reps(10))), move("Farmer's walk, slow", time(60)), move("fly", weighed))));
        var sets = plan.sets();
        var outcome = SampleSessions.outcome(
                plan,
                List.of(
                        SampleSessions.done(sets.get(0)),
                        SampleSessions.skipped(sets.get(1)),
                        SampleSessions.held(sets.get(2), 41.26),
                        SampleSessions.done(sets.get(3))),
                new Totals(s(101), s(15), s(0)),
                true);

        CompletedSession entry =
                CompletedSession.of(outcome, ID, STARTED, new Feedback(OptionalInt.of(7), Optional.of("knee, left")));

        assertThat(entry.text()).isEqualTo("""
                session,started,routine,title,status,rounds,sets_done,sets_planned,elapsed_s,work_s,rest_s,paused_s,effort,note,result
                20261121T063012Z-4f2a91c7,2026-11-21T07:30:12+01:00,back,A strong back,done,1,2,4,116.0,101.0,15.0,0.0,7,"knee, left",
                session,started,routine,exercise,title,round,set,side,target,reps,seconds,load_kg,status,load,distance_m
                20261121T063012Z-4f2a91c7,2026-11-21T07:30:12+01:00,back,row,row,1,1,left,10 reps,10,30.0,,done,,
                20261121T063012Z-4f2a91c7,2026-11-21T07:30:12+01:00,back,row,row,1,1,right,10 reps,0,0.0,,skipped,,
                20261121T063012Z-4f2a91c7,2026-11-21T07:30:12+01:00,back,"Farmer's walk, slow","Farmer's walk, slow",1,1,,60s,,41.3,,partial,,
                20261121T063012Z-4f2a91c7,2026-11-21T07:30:12+01:00,back,fly,fly,1,1,,10-12 reps,10,30.0,11.34,done,25lb,
                """);
        assertThat(CompletedSession.parse(entry.text())).contains(entry);
    }

    @Test
    void what_an_older_version_wrote_is_read() {
        String older = SampleSessions.SESSIONS_HEADER
                + "a,2026-11-21T07:30:12+01:00,back,Back,done,1,1,1,30.0,30.0,0.0,0.0,,\n"
                + SampleSessions.SETS_HEADER
                + "a,2026-11-21T07:30:12+01:00,back,fly,Fly,1,1,,10 reps,10,30.0,11.34,done\n";

        CompletedSession read = CompletedSession.parse(older).orElseThrow();

        assertThat(read.sets().get(0).performance().load())
                .map(Object::toString)
                .contains("11.34kg");
        assertThat(read.session().sets().result()).isEmpty();
    }

    @Test
    void what_is_written_adds_up_even_where_every_part_is_rounded_up() {
        var totals =
                new Totals(SampleSessions.seconds(10.05), SampleSessions.seconds(20.05), SampleSessions.seconds(30.05));
        Plan plan = SampleRoutines.plan(SampleRoutines.routine(SampleRoutines.circuit(1, 0, 0, move("row", reps(10)))));

        SessionRow row = CompletedSession.of(
                        SampleSessions.outcome(plan, List.of(), totals, false), ID, STARTED, Feedback.NONE)
                .session();

        assertThat(row.status()).isEqualTo(SessionRow.Status.PARTIAL);
        assertThat(row.cells().subList(8, 14)).containsExactly("60.3", "10.1", "20.1", "30.1", "", "");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"=1+1", "+1", "-1", "@me", "two\nlines", "a\ttab", "bell\u0007", "a\u2028b", "a\u009db", "\u0085"
            })
    void a_note_that_would_break_a_spreadsheet_is_refused(String note) {
        assertThatThrownBy(() -> Feedback.entered(OptionalInt.empty(), Optional.of(note)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("a note");
    }

    @Test
    void an_effort_is_one_to_ten() {
        assertThatThrownBy(() -> Feedback.entered(OptionalInt.of(11), Optional.empty()))
                .hasMessage("effort is 1 to 10, not 11");
        assertThat(Feedback.entered(OptionalInt.of(10), Optional.of("  ")).note())
                .isEmpty();
    }
}
