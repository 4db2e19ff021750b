package circuit.cli.card;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import circuit.SampleRoutines;
import circuit.history.CompletedSession;
import circuit.history.Feedback;
import circuit.history.SampleSessions;
import circuit.history.SessionId;
import circuit.library.SchemaCheck;
import circuit.plan.Plan;
import circuit.session.Outcome;
import circuit.session.Outcome.Totals;
import circuit.yaml.Document;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SessionCardTest {
    private static final SchemaCheck SCHEMA = new SchemaCheck("session");
    private static final Plan PLAN = SampleRoutines.plan(SampleRoutines.routine(SampleRoutines.circuit(
            1,
            0,
            0,
            SampleRoutines.move("row", SampleRoutines.reps(10)),
            SampleRoutines.move("plank", SampleRoutines.time(30)))));
    private static final CompletedSession SESSION = CompletedSession.of(
            new Outcome(
                    PLAN,
                    PLAN.sets().stream().map(SampleSessions::done).toList(),
                    new Totals(SampleRoutines.s(60), SampleRoutines.s(5), SampleRoutines.s(0)),
                    true),
            new SessionId("20261102T053000Z-00000009"),
            OffsetDateTime.parse("2026-11-02T06:30:00+01:00"),
            Feedback.entered(OptionalInt.of(7), Optional.of("it's fine: all of it")));

    private static SessionCardReader.Edited read(String card) {
        return SessionCardReader.read(SESSION, Document.read(card.getBytes(UTF_8)), SampleSessions.NOW);
    }

    /** What is wrong with the card once something in it was changed, a line each. */
    private static String problems(String was, String is) {
        String card = SessionCard.text(SESSION);
        assertThat(card).contains(was);
        return read(card.replace(was, is)).problems().stream()
                .map(problem -> "%d:%d: %s".formatted(problem.line(), problem.column(), problem.message()))
                .collect(Collectors.joining("\n"));
    }

    @Test
    void a_card_has_a_line_a_set() {
        assertThat(SessionCard.text(SESSION)).isEqualTo("""
                # back, Mon 2026-11-02 06:30, 2 of 2 sets
                # Correct what was not so, then save and close. Close it as it is, and nothing is changed.
                # A set that was not done is: reps: 0, seconds: 0, status: skipped

                started: 2026-11-02T06:30:00+01:00
                effort: 7
                note: 'it''s fine: all of it'

                sets:
                  - {set: 1, exercise: 'row', reps: 10, seconds: 30, status: done}   # round 1, planned: 10 reps
                  - {set: 2, exercise: 'plank', seconds: 30, status: done}   # round 1, planned: 30s
                """);
    }

    @Test
    void a_card_that_was_not_touched_is_the_session() {
        assertThat(read(SessionCard.text(SESSION)).session()).contains(SESSION);
        assertThat(SCHEMA.faults(SessionCard.text(SESSION).getBytes(UTF_8))).isEmpty();
    }

    @Test
    void the_counts_and_the_time_follow_from_the_sets() {
        CompletedSession edited = read(SessionCard.text(SESSION)
                        .replace("reps: 10, seconds: 30, status: done", "reps: 0, seconds: 0, status: skipped")
                        .replace("'plank', seconds: 30", "'plank', seconds: 42.5, load: 12,5 kg".replace(",5 kg", "kg"))
                        .replace("effort: 7", "effort: 3")
                        .replace("06:30:00+01:00", "07:15:00+01:00"))
                .session()
                .orElseThrow();

        assertThat(edited.session().cells())
                .containsSubsequence(
                        "2026-11-02T07:15:00+01:00", "done", "1", "1", "2", "47.5", "42.5", "5.0", "0.0", "3");
        assertThat(edited.sets().get(0).cells())
                .containsSubsequence("2026-11-02T07:15:00+01:00", "0", "0.0", "skipped");
        assertThat(edited.sets().get(1).cells()).containsSubsequence("plank", "42.5", "12", "done", "12kg");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            reps: 10,                  | reps: 1o,          | 10:37: reps: "1o" is not a whole number from 0 to 1000
            reps: 10,                  | reps: 1001,        | 10:37: reps: "1001" is not a whole number from 0 to 1000
            reps: 10,                  |                    | 10:5: reps is missing; add reps: 10
            seconds: 30, status: done} | seconds: 30}       | 10:5: status is missing; add status: done
            reps: 10, seconds: 30      | reps: 10, seconds: half | 10:50: seconds: "half" is not a number from 0 to 86400; write seconds: 30 or seconds: 30.5
            reps: 10, seconds: 30, status: done | reps: 10, seconds: 30, status: finished | 10:62: status: "finished" is not known; write done, partial or skipped
            reps: 10, seconds: 30, status: done | reps: 10, seconds: 30, status: skipped | 10:62: a skipped set has no reps, metres or seconds; write done or partial, or make them 0
            reps: 10,                  | reps: 0,           | 10:61: a set of which nothing was done is not done; write skipped, with 0 seconds
            exercise: 'row'            | exercise: 'fly'    | 10:24: set 1 was row, and which exercise it was cannot be changed; write row
            {set: 2,                   | {set: 1,           | 11:5: reps is missing; add reps: 10
            'plank', seconds           | 'plank', reps: 9, seconds | 11:33: this set is not counted in reps; correct its seconds, and take reps out
            'plank', seconds: 30       | 'plank', seconds: 30, load: heavy | 11:52: load: "heavy" is not a load; write load: 12kg, 40lb, bodyweight or bodyweight+5kg, or take it out
            effort: 7                  | effort: 11         | 6:9: effort: "11" is not a whole number from 1 to 10
            effort: 7                  | efort: 7           | 6:1: "efort" is not a known key; did you mean effort?
            note: 'it                  | note: '=it         | 7:7: a note cannot begin with "=": a spreadsheet would take it for a formula; begin with a word
            2026-11-02T06:30           | 2026-13-02T06:30   | 5:10: started: "2026-13-02T06:30:00+01:00" is not a time like 2026-11-02T06:30:00+01:00
            2026-11-02T06:30           | 2027-11-02T06:30   | 5:10: 2027-11-02T06:30:00+01:00 is still to come; a session is added when it is done
            """)
    void an_everyday_slip_gets_a_line(String was, String is, String problem) {
        assertThat(problems(was, is == null ? "" : is)).startsWith(problem);
    }

    @Test
    void a_set_that_was_deleted_is_missed() {
        String card = SessionCard.text(SESSION);
        String line =
                card.lines().filter(text -> text.contains("set: 2")).findFirst().orElseThrow() + "\n";

        assertThat(problems(line, ""))
                .isEqualTo("10:3: set 2, plank, is missing; put its line back, and if it was not done:"
                        + " reps: 0, seconds: 0, status: skipped");
        assertThat(problems(line, line + line)).isEqualTo("12:5: set 2 is given twice; take one of them out");
        assertThat(read("").problems()).isNotEmpty();
        assertThat(read("sets: [").problems()).isNotEmpty();
    }
}
