package circuit.history.merge;

import static circuit.history.SampleSessions.NOW;
import static circuit.history.SampleSessions.QUICK;
import static circuit.history.SampleSessions.SESSIONS_HEADER;
import static circuit.history.SampleSessions.entry;
import static circuit.history.SampleSessions.found;
import static circuit.history.SampleSessions.logger;
import static circuit.history.SampleSessions.names;
import static circuit.history.SampleSessions.read;
import static circuit.history.SampleSessions.write;
import static circuit.history.merge.TwoMachines.ID;
import static circuit.history.merge.TwoMachines.merge;
import static circuit.history.merge.TwoMachines.note;
import static circuit.history.merge.TwoMachines.save;
import static circuit.history.merge.TwoMachines.session;
import static circuit.history.merge.TwoMachines.sessions;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import circuit.history.Feedback;
import circuit.history.HistoryException;
import circuit.history.HistoryReader;
import circuit.history.KilledDisk;
import circuit.history.SessionRow;
import circuit.history.SetRow;
import circuit.history.merge.MergeReport.FileReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HistoryMergerTest {
    @TempDir
    private Path home;

    private Path here() {
        return home.resolve("here");
    }

    private Path there() {
        return home.resolve("there");
    }

    @Test
    void the_sessions_of_another_machine_come_in_their_place_in_time() throws Exception {
        save(here(), entry(1), entry(4));
        save(there(), entry(2), entry(4), entry(5));

        MergeReport report = merge(here(), there());

        assertThat(report)
                .isEqualTo(new MergeReport(
                        List.of(new FileReport(there().toRealPath().resolve("sessions.csv"), 3, 2, 0, 0, 0)),
                        List.of(),
                        List.of(),
                        4,
                        true));
        Path once = home.resolve("once");
        save(once, entry(1), entry(2), entry(4), entry(5));
        for (String file : List.of("sessions.csv", "sets.csv")) {
            assertThat(read(here().resolve(file))).isEqualTo(read(once.resolve(file)));
        }
        assertThat(names(here())).containsExactly(".lock", "sessions.csv", "sets.csv");
    }

    @Test
    void a_machine_without_a_history_gets_the_whole_of_the_other() throws Exception {
        save(there(), entry(2), session(6, 3, note("fine")));

        merge(here(), there());

        assertThat(sessions(here())).isEqualTo(sessions(there()));
        assertThat(merge(here(), there()).changed()).isFalse();
    }

    @Test
    void merging_again_changes_nothing() throws Exception {
        save(here(), entry(1), session(6, 3, note("here")));
        save(there(), entry(2), session(7, 3, note("there")));
        merge(here(), there());
        String before = read(here().resolve("sessions.csv")) + read(here().resolve("sets.csv"));
        var written = Files.getLastModifiedTime(here().resolve("sessions.csv"));

        MergeReport again = merge(here(), there());

        assertThat(again.changed()).isFalse();
        assertThat(again.notices()).isEmpty();
        assertThat(again.files()).extracting(FileReport::known).containsExactly(2);
        assertThat(read(here().resolve("sessions.csv")) + read(here().resolve("sets.csv")))
                .isEqualTo(before);
        assertThat(Files.getLastModifiedTime(here().resolve("sessions.csv"))).isEqualTo(written);
    }

    @Test
    void what_was_removed_here_stays_out_until_the_file_of_its_rows_is_deleted() throws Exception {
        save(here(), entry(1), session(6, 3, note("a \"bad\" one, off")));
        save(there(), entry(2));
        merge(there(), here());
        SessionRow bad = new HistoryReader(here())
                .sessions().stream()
                        .filter(session -> session.session().equals(ID))
                        .findFirst()
                        .orElseThrow();
        Path kept = logger(here(), QUICK).remove(bad, NOW).orElseThrow().kept();

        MergeReport report = merge(here(), there());

        assertThat(sessions(here())).hasSize(2).doesNotContainKey(ID);
        assertThat(report.files())
                .containsExactly(new FileReport(there().toRealPath().resolve("sessions.csv"), 3, 1, 0, 0, 1));
        assertThat(report.notices())
                .containsExactly(
                        "what was removed here before stays out; to take it in after all, delete %s in %s and merge again"
                                .formatted(kept.getFileName(), here()));
        assertThat(merge(here(), there()).changed()).isFalse();

        Files.delete(kept);
        merge(here(), there());

        assertThat(sessions(here())).isEqualTo(sessions(there()));
    }

    /** Common ones, own ones, a torn one, one that was resumed, and two with one id. */
    private void saveTwoHistories() throws HistoryException {
        save(here(), entry(1), session(6, 3, note("here")), entry(4), entry(8));
        save(there(), entry(1), session(7, 2, note("there")), entry(5), entry(8), entry(9));
        for (Path folder : List.of(here(), there())) {
            Path sessions = folder.resolve("sessions.csv");
            String text = read(sessions).replace("00000008", folder.equals(here()) ? "00000008" : "00000007");
            write(sessions, text.replace(ID, ID.replace('9', 'a')));
            Path sets = folder.resolve("sets.csv");
            text = read(sets).replace("00000008", folder.equals(here()) ? "00000008" : "00000007");
            write(sets, text.replace(ID, ID.replace('9', 'a')));
        }
        save(here(), session(6, 2, Feedback.NONE));
        save(there(), session(6, 3, Feedback.NONE));
        write(here().resolve("sessions.csv"), read(here().resolve("sessions.csv")) + "20261120T0530");
        write(there().resolve("sets.csv"), read(there().resolve("sets.csv")) + "20261121T053000Z-0000000");
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        for (String name : names(from)) {
            Files.copy(from.resolve(name), to.resolve(name));
        }
    }

    @Test
    void in_any_order_and_however_often_the_same_comes_out() throws Exception {
        saveTwoHistories();
        Path first = home.resolve("first");
        Path second = home.resolve("second");
        copy(here(), first);
        copy(there(), second);

        merge(first, there());
        merge(second, here());
        Map<String, String> merged = sessions(first);

        assertThat(merged).hasSize(9).isEqualTo(sessions(second));
        assertThat(merged.get(ID)).contains("done");
        for (int time = 0; time < 3; time++) {
            assertThat(merge(first, second, there(), here()).changed()).isFalse();
            assertThat(merge(second, here(), first).changed()).isFalse();
        }
        assertThat(sessions(first)).isEqualTo(merged);
        assertThat(sessions(second)).isEqualTo(merged);
    }

    @Test
    void a_kill_at_any_moment_leaves_the_old_or_the_new() throws Exception {
        saveTwoHistories();
        Path old = home.resolve("old");
        copy(here(), old);
        logger(old, QUICK).save(entry(1), NOW); // moves away what is torn
        Map<String, String> before = sessions(old);
        KilledDisk disk = new KilledDisk(here(), home);

        merge(here(), disk, there());

        Map<String, String> after = sessions(here());
        int merged = 0;
        for (int i = 0; i < disk.moments(); i++) {
            Path left = home.resolve("moment" + i);
            Map<String, String> seen = new TreeMap<>();
            HistoryReader reader = new HistoryReader(left);
            for (SessionRow session : reader.sessions()) {
                seen.put(
                        session.session(),
                        session.cells()
                                + reader.withSets(session).sets().stream()
                                        .map(SetRow::cells)
                                        .toList()
                                        .toString());
            }
            assertThat(seen).as("moment %d", i).isIn(before, after);
            merged += seen.equals(after) ? 1 : 0;

            merge(left, there());

            assertThat(sessions(left)).as("moment %d", i).isEqualTo(after);
            assertThat(names(left))
                    .as("moment %d", i)
                    .filteredOn(name -> !name.contains(".torn-"))
                    .containsExactly(".lock", "sessions.csv", "sets.csv");
        }
        assertThat(disk.moments()).isGreaterThan(20);
        assertThat(merged).isBetween(2, disk.moments() - 10);
    }

    @Test
    void columns_of_the_athletes_own_come_along() throws Exception {
        save(here(), entry(1), entry(4));
        save(there(), entry(2));
        Path sessions = there().resolve("sessions.csv");
        write(sessions, "shoes," + read(sessions).replace("\n2026", "\n\"red, old\",2026"));

        merge(here(), there());

        assertThat(read(here().resolve("sessions.csv")).lines())
                .satisfiesExactly(
                        header -> assertThat(header).endsWith("effort,note,result,shoes"),
                        first -> assertThat(first).endsWith(",done,1,2,2,0.0,0.0,0.0,0.0,,,,"),
                        second -> assertThat(second).endsWith(",\"red, old\""),
                        third -> assertThat(third).startsWith("20261104").endsWith(",,,,"));
        assertThat(sessions(here())).hasSize(3);
        assertThat(merge(here(), there()).changed()).isFalse();
    }

    @Test
    void the_files_keep_their_separators_and_line_ends() throws Exception {
        save(here(), entry(1));
        save(there(), entry(2));
        for (String name : List.of("sessions.csv", "sets.csv")) {
            Path file = here().resolve(name);
            write(file, "\uFEFF" + read(file).replace(',', ';').replace("\n", "\r\n"));
        }
        String before = read(here().resolve("sets.csv"));

        merge(here(), there());

        assertThat(read(here().resolve("sets.csv"))).startsWith(before).contains("\r\n20261102T053000Z-00000002;");
        assertThat(sessions(here())).hasSize(2);
    }

    @Test
    void the_paces_come_with_their_sessions() throws Exception {
        String header = "session,started,exercise,rep_s\n";
        String pace = "20261102T053000Z-00000002,2026-11-02T06:30:00+01:00,row,2.500\n";
        String later = "20261103T053000Z-00000003,2026-11-03T06:30:00+01:00,row,3.000\n";
        save(here(), entry(3));
        save(there(), entry(2));
        write(here().resolve("pace.csv"), header + later);
        write(there().resolve("pace.csv"), header + pace);

        merge(here(), there());
        merge(there(), here());

        assertThat(read(here().resolve("pace.csv"))).isEqualTo(header + pace + later);
        assertThat(read(there().resolve("pace.csv"))).isEqualTo(header + pace + later);
    }

    @Test
    void copies_that_a_synchroniser_left_are_taken_in_crosswise() throws Exception {
        save(here(), entry(1), entry(2));
        save(there(), entry(1), entry(3));
        Files.move(
                there().resolve("sessions.csv"), here().resolve("sessions.sync-conflict-20261121-063012-ABCDEFG.csv"));
        Files.move(here().resolve("sets.csv"), here().resolve("sets (conflicted copy).csv"));
        Files.move(there().resolve("sets.csv"), here().resolve("sets.csv"));
        assertThat(ConflictCopies.in(here()))
                .extracting(file -> file.getFileName().toString())
                .containsExactly("sessions.sync-conflict-20261121-063012-ABCDEFG.csv", "sets (conflicted copy).csv");

        merge(here(), here());

        assertThat(found(here())).isEqualTo("""
                20261101T053000Z-00000001 2
                20261102T053000Z-00000002 2
                20261103T053000Z-00000003 2
                """);
        assertThat(read(here().resolve("sets.csv"))).hasLineCount(7);
        assertThat(merge(here(), here()).changed()).isFalse();
    }

    @Test
    void copies_are_known_by_their_names() throws Exception {
        for (String name : List.of(
                "sessions (1).csv",
                "sessions (In Konflikt stehende Kopie von Anna 2026-11-21).csv",
                "sets 2.csv",
                "pace.sync-conflict-20261121-063012-ABCDEFG.csv",
                "sessions-2025.csv",
                "sessions.csv",
                "sets.csv.torn-20261121T063012Z",
                "removed-20261121T063012Z.csv",
                "sessionsof2025.csv")) {
            write(here().resolve(name), "");
        }

        assertThat(ConflictCopies.in(here())).hasSize(4);
        assertThat(ConflictCopies.in(home.resolve("nowhere"))).isEmpty();
    }

    @Test
    void paces_that_cannot_be_read_are_left_as_they_are() throws Exception {
        save(here(), entry(3));
        save(there(), entry(2));
        write(here().resolve("pace.csv"), "notes\nslow\n");
        write(
                there().resolve("pace.csv"),
                "session,started,exercise,rep_s\n20261102T053000Z-00000002,2026-11-02T06:30:00+01:00,row,2.500\n");

        MergeReport report = merge(here(), there());

        assertThat(report.problems()).singleElement().asString().startsWith("no pace was merged: ");
        assertThat(sessions(here())).hasSize(2);
        assertThat(read(here().resolve("pace.csv"))).isEqualTo("notes\nslow\n");
    }

    @Test
    void of_two_files_with_sets_of_a_session_that_with_as_many_as_it_had_counts() throws Exception {
        save(here(), session(6, 2, Feedback.NONE));
        save(there(), session(6, 3, Feedback.NONE));
        Files.move(there().resolve("sets.csv"), here().resolve("sets (1).csv"));

        merge(home.resolve("two"), here());
        Files.move(there().resolve("sessions.csv"), here().resolve("sessions.csv"), REPLACE_EXISTING);
        merge(home.resolve("three"), here());

        assertThat(found(home.resolve("two"))).isEqualTo(ID + " 2\n");
        assertThat(found(home.resolve("three"))).isEqualTo(ID + " 3\n");
    }

    @Test
    void a_file_brings_its_sets_from_its_folder() throws Exception {
        save(here(), entry(1));
        save(there(), entry(2));
        Files.move(there().resolve("sessions.csv"), there().resolve("laptop.csv"));

        merge(here(), there().resolve("laptop.csv"));

        assertThat(found(here())).isEqualTo("20261101T053000Z-00000001 2\n20261102T053000Z-00000002 2\n");
    }

    @Test
    void sets_that_a_crash_left_here_are_moved_away_unless_they_are_the_sessions() throws Exception {
        save(here(), entry(1), entry(2));
        save(there(), entry(2), entry(3));
        Path sessions = here().resolve("sessions.csv");
        write(sessions, read(sessions).lines().limit(2).collect(Collectors.joining("\n", "", "\n")));
        Path sets = here().resolve("sets.csv");
        write(
                sets,
                read(sets)
                        + read(sets)
                                .lines()
                                .skip(1)
                                .limit(1)
                                .findFirst()
                                .orElseThrow()
                                .replace("20261101T053000Z-00000001", "20261103T053000Z-00000003")
                                .replace("row", "dip")
                        + "\n");

        MergeReport report = merge(here(), there());

        assertThat(found(here())).isEqualTo("""
                20261101T053000Z-00000001 2
                20261102T053000Z-00000002 2
                20261103T053000Z-00000003 2
                """);
        assertThat(read(sets)).hasLineCount(7);
        assertThat(report.notices())
                .singleElement()
                .asString()
                .contains("held 1 sets of session 20261103T053000Z-00000003, which was never saved whole");
    }

    @Test
    void what_cannot_be_read_is_left_out_and_told_with_its_line() throws Exception {
        save(here(), entry(1));
        save(there(), entry(2), entry(3));
        Path sessions = there().resolve("sessions.csv");
        write(sessions, read(sessions).replaceFirst("00000002,2026-11-02", "00000002,soon"));

        MergeReport report = merge(here(), there());

        assertThat(report.problems())
                .singleElement()
                .asString()
                .startsWith(sessions.toRealPath() + ":2: started is \"soonT06:30:00+01:00\"")
                .endsWith("the line was left out; correct it and merge again");
        assertThat(found(here())).isEqualTo("20261101T053000Z-00000001 2\n20261103T053000Z-00000003 2\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"00000002,2026-11-02|00000002,soon", "00000002,2026-11-02.*|00000002,2026-"})
    void a_line_here_that_cannot_be_read_is_not_doubled(String whole, String broken) throws Exception {
        save(here(), entry(1), entry(2), entry(3));
        save(there(), entry(2));
        Path sessions = here().resolve("sessions.csv");
        write(sessions, read(sessions).replaceFirst(whole, broken));

        MergeReport report = merge(here(), there());

        assertThat(report.changed()).isFalse();
        assertThat(report.problems()).singleElement().asString().contains("is there, but cannot be read");
    }

    @Test
    void what_is_no_history_or_of_a_newer_version_is_refused_and_nothing_changes() throws Exception {
        save(here(), entry(1));
        write(there().resolve("notes.txt"), "hello\n");
        Path newer = home.resolve("newer");
        write(newer.resolve("sessions.csv"), SESSIONS_HEADER.replace("\n", ",circuit_2\n"));
        String before = read(here().resolve("sessions.csv"));

        for (Path from : List.of(there(), there().resolve("notes.txt"), newer, here(), home.resolve("none"))) {
            assertThatThrownBy(() -> merge(here(), from)).isInstanceOf(HistoryException.class);
        }
        assertThat(read(here().resolve("sessions.csv"))).isEqualTo(before);
    }

    @Test
    void a_look_at_what_would_be_merged_writes_nothing() throws Exception {
        save(there(), entry(2));

        try (HistoryMerger merger = new HistoryMerger(here(), MergeSource.of(List.of(there()), here()))) {
            assertThat(merger.report().sessions()).isEqualTo(1);
        }
        assertThat(here()).doesNotExist();
    }
}
