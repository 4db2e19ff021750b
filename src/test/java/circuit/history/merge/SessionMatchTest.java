package circuit.history.merge;

import static circuit.history.SampleSessions.entry;
import static circuit.history.SampleSessions.found;
import static circuit.history.SampleSessions.read;
import static circuit.history.SampleSessions.write;
import static circuit.history.merge.TwoMachines.ID;
import static circuit.history.merge.TwoMachines.merge;
import static circuit.history.merge.TwoMachines.note;
import static circuit.history.merge.TwoMachines.save;
import static circuit.history.merge.TwoMachines.session;
import static circuit.history.merge.TwoMachines.sessions;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import circuit.history.Feedback;
import circuit.history.HistoryReader;
import circuit.history.SessionRow;
import circuit.history.merge.MergeReport.FileReport;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whether two sessions with one id are one and the same, a part and its whole, or two. */
class SessionMatchTest {
    @TempDir
    private Path home;

    private Path here() {
        return home.resolve("here");
    }

    private Path there() {
        return home.resolve("there");
    }

    @Test
    void a_part_of_a_session_gives_way_to_the_whole_of_it() throws Exception {
        save(here(), session(6, 2, note("stiff")));
        save(there(), session(6, 3, Feedback.NONE));

        assertThat(merge(here(), there()).files())
                .extracting(FileReport::completed)
                .containsExactly(1);
        assertThat(merge(there(), here()).changed()).isTrue(); // its note

        assertThat(found(here())).isEqualTo(ID + " 3\n");
        assertThat(sessions(here())).isEqualTo(sessions(there()));
        assertThat(new HistoryReader(here()).sessions().get(0).feedback()).isEqualTo(note("stiff"));
    }

    @Test
    void two_sessions_with_one_id_are_both_kept_and_the_later_gets_another() throws Exception {
        save(here(), session(9, 3, Feedback.NONE));
        save(there(), session(6, 3, Feedback.NONE));

        MergeReport report = merge(here(), there());

        assertThat(sessions(here()))
                .hasSize(2)
                .containsEntry(ID, sessions(there()).get(ID));
        String other = sessions(here()).keySet().stream()
                .filter(id -> !id.equals(ID))
                .findFirst()
                .orElseThrow();
        assertThat(other).as("the same with every version of the program").isEqualTo("20261102T083000Z-c2960e63");
        assertThat(report.notices())
                .containsExactly(
                        "two different sessions have the id %s, one of them in %s; both are kept, the later one as %s"
                                .formatted(ID, there().toRealPath().resolve("sessions.csv"), other));
        assertThat(found(here())).isEqualTo(ID + " 3\n" + other + " 3\n");
    }

    @Test
    void sets_that_differ_make_two_sessions_of_it() throws Exception {
        save(here(), session(6, 3, Feedback.NONE));
        save(there(), session(6, 3, Feedback.NONE));
        Path sets = there().resolve("sets.csv");
        write(sets, read(sets).replaceFirst(",10,", ",12,"));

        merge(here(), there());
        merge(there(), here());

        assertThat(sessions(here())).hasSize(2).isEqualTo(sessions(there()));
    }

    @Test
    void a_spreadsheet_has_rewritten_it_and_it_is_the_same() throws Exception {
        save(here(), entry(1, "row, heavy"), session(6, 3, note("fine, all of it")));
        save(there(), entry(1, "row, heavy"), session(6, 3, note("fine, all of it")), entry(5, "fly; slow"));
        for (String name : List.of("sessions.csv", "sets.csv")) {
            Path file = there().resolve(name);
            String text = read(file)
                    .lines()
                    .map(line -> line.replace(", ", "\u0000")
                            .replace("fly; slow", "\"fly; slow\"")
                            .replace(',', ';')
                            .replace("\u0000", ", ")
                            .replaceAll("(?<=;)(\\d+)\\.(\\d)(?=;)", "$1,$2")
                            .replaceAll("(\\d{4})-(\\d\\d)-(\\d\\d)T(\\d\\d:\\d\\d):00[+]01:00", "$3.$2.$1 $4"))
                    .collect(Collectors.joining("\r\n", "\uFEFF", "\r\n"));
            write(file, text);
        }

        MergeReport report = merge(here(), there());

        assertThat(report.files()).extracting(FileReport::added).containsExactly(1);
        assertThat(report.files()).extracting(FileReport::known).containsExactly(2);
        assertThat(found(here())).isEqualTo("""
                20261101T053000Z-00000001 1
                %s 3
                20261105T053000Z-00000005 1
                """.formatted(ID));
        assertThat(read(here().resolve("sets.csv"))).contains(",fly; slow,");
        assertThat(merge(here(), there()).changed()).isFalse();
    }

    @Test
    void files_of_an_older_version_have_fewer_columns_and_the_same_sessions() throws Exception {
        save(here(), entry(1), entry(4));
        save(there(), entry(1), entry(2));
        for (String name : List.of("sessions.csv", "sets.csv")) {
            Path file = there().resolve(name);
            int later = name.equals("sets.csv") ? 2 : 1;
            write(file, read(file).replaceAll("(?m)(,[^,\n]*){%d}$".formatted(later), ""));
        }

        assertThat(merge(here(), there()).files())
                .extracting(FileReport::added, FileReport::known)
                .containsExactly(tuple(1, 1));
        assertThat(merge(there(), here()).files())
                .extracting(FileReport::added, FileReport::known)
                .containsExactly(tuple(1, 2));

        assertThat(sessions(here())).hasSize(3).isEqualTo(sessions(there()));
        assertThat(read(there().resolve("sets.csv"))).isEqualTo(read(here().resolve("sets.csv")));
    }

    @Test
    void a_longer_session_with_fewer_sets_is_not_the_whole_of_it() throws Exception {
        save(here(), session(6, 2, Feedback.NONE));
        save(there(), session(6, 1, 100, Feedback.NONE));
        for (String name : List.of("sessions.csv", "sets.csv")) {
            Path file = there().resolve(name);
            write(file, read(file).replace(",30.0,100.0,", ",60.0,70.0,"));
        }

        merge(here(), there());
        merge(there(), here());

        assertThat(sessions(here())).hasSize(2).isEqualTo(sessions(there()));
    }

    @Test
    void notes_that_contradict_each_other_make_two_sessions_of_it() throws Exception {
        save(here(), session(6, 3, note("easy")));
        save(there(), session(6, 3, note("hard")));

        merge(here(), there());
        merge(there(), here());

        assertThat(sessions(here())).hasSize(2).isEqualTo(sessions(there()));
        assertThat(new HistoryReader(here()).sessions())
                .extracting(SessionRow::feedback)
                .containsExactlyInAnyOrder(note("easy"), note("hard"));
    }

    @Test
    void a_session_that_both_know_gets_the_paces_that_one_knows() throws Exception {
        String paces = "session,started,exercise,rep_s\n" + ID + ",2026-11-02T06:30:00+01:00,row,2.500\n";
        save(here(), session(6, 3, Feedback.NONE));
        save(there(), session(6, 3, Feedback.NONE));
        write(there().resolve("pace.csv"), paces);

        merge(here(), there());

        assertThat(read(here().resolve("pace.csv"))).isEqualTo(paces);
        assertThat(sessions(here())).hasSize(1);
    }
}
