package circuit.history;

import static circuit.history.SampleSessions.NOW;
import static circuit.history.SampleSessions.QUICK;
import static circuit.history.SampleSessions.entry;
import static circuit.history.SampleSessions.logger;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SessionQueryTest {
    @TempDir
    private Path folder;

    private HistoryReader history() {
        return new HistoryReader(folder);
    }

    private void saved(int... days) throws HistoryException {
        for (int day : days) {
            logger(folder, QUICK).save(entry(day), NOW);
        }
    }

    private static SessionQuery most(int most) {
        return SessionQuery.newest(most);
    }

    private static String[] ids(int... days) {
        return java.util.Arrays.stream(days).mapToObj(day -> entry(day).id()).toArray(String[]::new);
    }

    @Test
    void without_files_there_is_nothing_to_find() throws Exception {
        assertThat(history().sessions(SessionQuery.ALL)).isEmpty();
        assertThat(history().sessionsCalled("2026")).isEmpty();
        assertThat(history().withSets(entry(1).session()).sets()).isEmpty();
    }

    @Test
    void the_newest_come_first_also_when_they_were_saved_in_another_order() throws Exception {
        saved(1, 7, 8, 3, 2);

        assertThat(history().sessions(SessionQuery.ALL))
                .extracting(SessionRow::session)
                .containsExactly(ids(8, 7, 3, 2, 1));
        assertThat(history().sessions(most(2))).extracting(SessionRow::session).containsExactly(ids(8, 7));
    }

    @Test
    void since_a_moment_counts_that_moment() throws Exception {
        saved(1, 2, 9, 3);
        Instant started = entry(3).session().started().toInstant();

        assertThat(history().sessions(new SessionQuery(Optional.of(started), Optional.empty(), OptionalInt.empty())))
                .extracting(SessionRow::session)
                .containsExactly(ids(9, 3));
        assertThat(history()
                        .sessions(new SessionQuery(
                                Optional.of(started.plusSeconds(1)), Optional.of("back"), OptionalInt.empty())))
                .extracting(SessionRow::session)
                .containsExactly(ids(9));
        assertThat(history().sessions(new SessionQuery(Optional.empty(), Optional.of("other"), OptionalInt.of(5))))
                .isEmpty();
    }

    @Test
    void a_session_is_found_by_the_beginning_of_its_id_and_by_its_day() throws Exception {
        saved(1, 2, 3);

        assertThat(history().sessionsCalled("20261102"))
                .extracting(SessionRow::session)
                .containsExactly(ids(2));
        assertThat(history().sessionsCalled(entry(3).id())).hasSize(1);
        assertThat(history().sessionsCalled("202611")).hasSize(3);
        assertThat(history().sessionsCalled("x")).isEmpty();
        assertThat(history().sessionsOn(LocalDate.parse("2026-11-02")))
                .extracting(SessionRow::session)
                .containsExactly(ids(2));
    }

    @Test
    void its_sets_come_in_the_order_in_which_they_were_done() throws Exception {
        logger(folder, QUICK).save(entry(1, "row", "fly", "plank", "row"), NOW);
        saved(2, 3);

        CompletedSession found = history().withSets(entry(1).session());

        assertThat(found.sets()).extracting(SetRow::exercise).isEqualTo(List.of("row", "fly", "plank", "row"));
    }
}
