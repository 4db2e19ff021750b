package circuit.history;

import static circuit.SampleRoutines.move;
import static circuit.SampleRoutines.reps;
import static circuit.SampleRoutines.routine;
import static circuit.SampleRoutines.s;
import static circuit.SampleRoutines.sets;
import static circuit.history.Athlete.ended;
import static circuit.history.Athlete.ran;
import static circuit.history.SampleSessions.read;
import static circuit.history.SampleSessions.write;
import static org.assertj.core.api.Assertions.assertThat;

import circuit.routine.Exercises;
import circuit.routine.Routine;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PaceTableTest {
    private static final Routine ROWS = routine(sets(3, 0, 0, move("row", reps(10))));

    @TempDir
    private Path folder;

    private Athlete athlete() {
        return new Athlete(folder, Exercises.unread());
    }

    @Test
    void only_what_was_ended_by_a_key_is_noted_and_only_what_somebody_can_move_like() throws Exception {
        athlete().train("2026-11-02", ROWS, ended(10, 22), ran(10), ended(10, 1));

        assertThat(read(folder.resolve("pace.csv"))).isEqualTo("""
                session,started,exercise,rep_s
                20261102T053000Z-00000001,2026-11-02T06:30:00+01:00,row,2.200
                """);
    }

    @Test
    void without_such_sets_there_is_no_file() throws Exception {
        athlete().train("2026-11-02", ROWS, 10, 10, 10);

        assertThat(folder.resolve("pace.csv")).doesNotExist();
    }

    @Test
    void the_median_of_the_last_nine_counts() throws Exception {
        for (int day = 2; day <= 4; day++) {
            athlete().train("2026-11-0" + day, ROWS, ended(10, 50), ended(10, 50), ended(10, 50));
        }
        assertThat(athlete().past(ROWS).pace("row")).contains(s(5));
        athlete().train("2026-11-05", ROWS, ended(10, 20), ended(10, 20), ended(10, 20));
        assertThat(athlete().past(ROWS).pace("row")).contains(s(5));
        athlete().train("2026-11-06", ROWS, ended(10, 20), ended(10, 20), ended(10, 20));
        assertThat(athlete().past(ROWS).pace("row")).contains(s(2));
    }

    @Test
    void a_file_that_cannot_be_written_costs_no_session() throws Exception {
        Files.createDirectories(folder.resolve("pace.csv"));

        CompletedSession entry = SampleSessions.entry(1);
        PaceTable.Row pace = new PaceTable.Row(entry.id(), entry.session().started(), "row", s(2));
        SessionLogger.Saved saved = SampleSessions.logger(folder)
                .save(new CompletedSession(entry.session(), entry.sets(), List.of(pace)), SampleSessions.NOW);

        assertThat(saved.added()).isTrue();
        assertThat(saved.notices()).singleElement().asString().startsWith("the session is saved, but not the pace");
        assertThat(SampleSessions.found(folder)).isEqualTo(entry.id() + " 2\n");
    }

    @Test
    void a_removed_session_takes_its_paces_along() throws Exception {
        athlete().train("2026-11-02", ROWS, ended(10, 22), ended(10, 22), ended(10, 22));
        SessionRow session = new HistoryReader(folder).sessions().get(0);

        Optional<SessionLogger.Removed> removed = SampleSessions.logger(folder).remove(session, SampleSessions.NOW);

        assertThat(removed).isPresent();
        assertThat(read(folder.resolve("pace.csv"))).isEqualTo("session,started,exercise,rep_s\n");
    }

    @Test
    void lines_that_cannot_be_read_are_passed_over() throws Exception {
        write(folder.resolve("pace.csv"), """
                session,started,exercise,rep_s
                a,2026-11-02T06:30:00+01:00,row,2.0
                a,2026-11-02T06:30:00+01:00,row,quick
                a,2026-11-02T06:30:00+01:00,row,2.4
                a,2026-11-02T06:30:00+01:00,row,2.2
                """);

        assertThat(athlete().past(ROWS).pace("row")).contains(java.time.Duration.ofMillis(2200));
    }
}
