package circuit.history;

import static circuit.SampleRoutines.move;
import static circuit.SampleRoutines.reps;
import static circuit.SampleRoutines.routine;
import static circuit.SampleRoutines.s;
import static circuit.SampleRoutines.sets;
import static circuit.SampleRoutines.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import circuit.history.Athlete.Way;
import circuit.history.HistoryReader.LoggedSession;
import circuit.plan.Plan;
import circuit.plan.PlannedSet;
import circuit.routine.Dose;
import circuit.routine.Dose.Load;
import circuit.routine.Dose.Load.Unit;
import circuit.routine.Effort;
import circuit.routine.Exercises;
import circuit.routine.Routine;
import circuit.session.SetResult;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Loads as they were lifted: what is kept of them, and what the next session makes of that. */
class LiftedLoadTest {
    @TempDir
    private Path folder;

    private Athlete athlete = new Athlete(Path.of(""), Exercises.unread());

    @BeforeEach
    void newHistory() {
        athlete = new Athlete(folder, Exercises.unread());
    }

    private static Load load(String amount, Unit unit) {
        return new Load(new BigDecimal(amount), unit);
    }

    private static Routine squats(Dose dose) {
        return routine(sets(3, 60, 60, move("squat", dose)));
    }

    private static Dose pounds(String amount) {
        return with(load(amount, Unit.LB), reps(8, 12));
    }

    /** So many reps with another load than the plan's. */
    private static Way lifted(int reps, Load load) {
        return set -> new SetResult(set.with(Optional.of(load)), SetResult.Status.DONE, reps, s(30), false);
    }

    private List<SetRow> rows() throws HistoryException {
        HistoryReader history = new HistoryReader(folder);
        LoggedSession session = history.withSets(history.sessions().get(0));
        return session.sets();
    }

    private static String loads(Plan plan) {
        return plan.sets().stream()
                .map(set -> set.dose().load().map(Object::toString).orElse("-"))
                .collect(Collectors.joining(" "));
    }

    @Test
    void a_load_is_kept_as_it_was_written_beside_the_one_that_was_planned() throws Exception {
        athlete.train(
                "2026-11-01",
                squats(pounds("40")),
                Athlete.ran(10),
                lifted(9, load("42.5", Unit.LB)),
                lifted(8, Load.BODYWEIGHT));

        assertThat(rows())
                .extracting(
                        SetRow::target,
                        row -> row.performance().load().orElseThrow().toString())
                .containsExactly(
                        tuple("8-12 reps", "40lb"),
                        tuple("8-12 reps @ 40lb", "42.5lb"),
                        tuple("8-12 reps @ 40lb", "bodyweight"));
        assertThat(SampleSessions.read(folder.resolve("sets.csv")))
                .contains(",8-12 reps @ 40lb,9,30.0,19.28,done,42.5lb,\n")
                .contains(",8-12 reps @ 40lb,8,30.0,,done,bodyweight,\n");
    }

    @Test
    void what_is_added_to_the_body_or_taken_off_begins_with_no_sign() throws Exception {
        Load added = new Load(Load.Kind.ADDED, new BigDecimal("5"), Unit.KG);
        Load taken = new Load(Load.Kind.TAKEN_OFF, new BigDecimal("10"), Unit.KG);
        athlete.train("2026-11-01", squats(with(added, reps(5))), Athlete.ran(5), lifted(5, taken), Athlete.ran(5));

        assertThat(SampleSessions.read(folder.resolve("sets.csv")))
                .contains(",5 reps,5,15.0,5,done,bodyweight+5kg,\n")
                .contains(",5 reps @ bodyweight+5kg,5,30.0,,done,bodyweight-10kg,\n");
        assertThat(rows())
                .extracting(row -> row.performance().load().orElseThrow())
                .containsExactly(added, taken, added);
    }

    @Test
    void the_next_session_starts_from_the_last_load_and_so_does_the_one_after() throws Exception {
        Routine card = squats(pounds("40"));
        Load heavier = load("45", Unit.LB);
        athlete.train("2026-11-01", card, Athlete.ran(12), lifted(9, heavier), lifted(8, heavier));

        PlannedSet next = athlete.plan(card).sets().get(0);
        assertThat(loads(athlete.plan(card))).isEqualTo("45lb 45lb 45lb");
        assertThat(next.lastTime()).contains("12 @ 40lb, 9 @ 45lb, 8 @ 45lb");
        assertThat(next.aim()).as("the best with that load").hasValue(9);

        athlete.train("2026-11-03", card, 9, 9, 9);
        assertThat(loads(athlete.plan(card))).isEqualTo("45lb 45lb 45lb");
        assertThat(athlete.plan(card).sets().get(0).lastTime()).contains("9, 9, 9");
        assertThat(athlete.plan(card).sets().get(0).aim()).hasValue(10);
        assertThat(rows()).extracting(SetRow::target).containsOnly("8-12 reps @ 40lb");
    }

    @Test
    void a_card_that_asks_for_another_load_since_is_followed() throws Exception {
        athlete.train("2026-11-01", squats(pounds("40")), lifted(12, load("45", Unit.LB)));

        assertThat(loads(athlete.plan(squats(pounds("50"))))).isEqualTo("50lb 50lb 50lb");
        assertThat(loads(athlete.plan(squats(reps(8, 12))))).isEqualTo("- - -");
    }

    @Test
    void a_load_that_the_card_does_not_tell_is_remembered() throws Exception {
        Routine card = squats(reps(8, 12));
        Load kettlebell = load("16", Unit.KG);
        athlete.train("2026-11-01", card, lifted(8, kettlebell), lifted(8, kettlebell), lifted(8, kettlebell));

        assertThat(rows()).extracting(SetRow::target).containsOnly("8-12 reps @ no load");
        assertThat(loads(athlete.plan(card))).isEqualTo("16kg 16kg 16kg");
        assertThat(loads(athlete.plan(squats(pounds("40"))))).isEqualTo("40lb 40lb 40lb");
    }

    @Test
    void a_way_is_kept_in_metres_once_it_was_gone() throws Exception {
        Dose mile = new Dose(
                new Effort.Distance(BigDecimal.ONE, Effort.Distance.LengthUnit.MILES),
                "1 mile",
                Dose.Sides.TOGETHER,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        athlete.trainAsPlanned("2026-11-01", routine(sets(1, 60, 60, move("run", mile))));

        assertThat(SampleSessions.read(folder.resolve("sets.csv"))).endsWith(",1 mile,,45.0,,done,,1609.344\n");
        assertThat(rows().get(0).performance().metres()).contains(new BigDecimal("1609.344"));
    }

    @Test
    void a_row_of_an_older_version_has_its_kilograms() throws Exception {
        Routine card = squats(pounds("40"));
        SampleSessions.write(
                folder.resolve("sessions.csv"),
                SampleSessions.SESSIONS_HEADER
                        + "a,2026-11-01T06:30:00+01:00,back,Back,done,1,1,1,30.0,30.0,0.0,0.0,,\n");
        SampleSessions.write(
                folder.resolve("sets.csv"),
                SampleSessions.SETS_HEADER
                        + "a,2026-11-01T06:30:00+01:00,back,squat,Squat,1,1,,8-12 reps,9,30.0,18.14,done\n");

        assertThat(athlete.plan(card).sets().get(0).lastTime()).contains("9");
        assertThat(loads(athlete.plan(card))).as("as the card writes it").isEqualTo("40lb 40lb 40lb");
        HistoryReader inPounds = new HistoryReader(folder, Unit.LB);
        assertThat(inPounds.withSets(inPounds.sessions().get(0))
                        .sets()
                        .get(0)
                        .performance()
                        .load())
                .contains(load("40", Unit.LB));

        athlete.train("2026-11-03", card, 9, 9, 9);
        assertThat(SampleSessions.read(folder.resolve("sets.csv")))
                .contains(",8-12 reps,9,30.0,18.14,done,,\n")
                .contains(",8-12 reps,9,27.0,18.14,done,40lb,\n");
    }
}
