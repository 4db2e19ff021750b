package circuit.terminal.input;

import static org.assertj.core.api.Assertions.assertThat;

import circuit.session.Input;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class KeyReaderTest {
    /** Stands for a moment in which nothing is typed. */
    private static final char PAUSE = '|';

    @Test
    void letters_come_one_by_one() throws IOException {
        assertThat(codes("nq?")).containsExactly("n", "q", "?");
    }

    @Test
    void an_arrow_is_one_key() throws IOException {
        assertThat(codes("\033[A\033[Dn")).containsExactly("\033[A", "\033[D", "n");
    }

    @Test
    void an_arrow_is_the_same_in_application_mode() throws IOException {
        assertThat(codes("\033OA\033OC")).containsExactly("\033[A", "\033[C");
    }

    @Test
    void a_lone_escape_swallows_nothing() throws IOException {
        assertThat(codes("\033|q")).containsExactly("\033", "q");
    }

    @Test
    void the_end_of_an_unknown_sequence_is_not_taken_for_a_key() throws IOException {
        assertThat(codes("\033[1;5q\033[200zn")).containsExactly("\033[1;5q", "\033[200z", "n");
        assertThat(KeyTable.input("\033[1;5q")).isEqualTo(new Input.Other("\033[1;5q"));
    }

    @Test
    void a_key_with_alt_is_not_that_key() throws IOException {
        assertThat(codes("\033q|n")).containsExactly("\033q", "n");
    }

    @Test
    void what_the_terminal_reports_is_not_typed() throws IOException {
        assertThat(codes("\033]11;rgb:ff/qq/ss\007n\033P1+rq\033\\s")).containsExactly("n", "s");
        assertThat(codes("\033[?62;22cn\033[>1;95;0cs")).containsExactly("n", "s");
    }

    @Test
    void what_is_pasted_is_not_typed() throws IOException {
        assertThat(codes("\033[200~see my notes, squat q\r\033[201~n")).containsExactly("n");
        assertThat(codes("\033[200~\033[20\033\033[201~n")).containsExactly("n");
    }

    @Test
    void a_paste_whose_end_is_lost_lasts_until_a_pause_or_ctrl_c() throws IOException {
        assertThat(codes("\033[200~squat|q")).containsExactly("q");
        assertThat(codes("\033[200~squat\3q")).containsExactly("\3", "q");
    }

    @Test
    void a_sequence_cut_off_by_the_end_of_input_is_no_key() throws IOException {
        assertThat(codes("\033[")).containsExactly("\033[");
    }

    private static List<String> codes(String typed) throws IOException {
        List<String> codes = new ArrayList<>();
        KeyReader keys = new KeyReader(new Typed(typed));
        for (Optional<String> code = keys.next(); code.isPresent(); code = keys.next()) {
            codes.add(code.get());
        }
        return codes;
    }

    private static final class Typed implements KeyReader.Source {
        private final String typed;
        private int at;

        Typed(String typed) {
            this.typed = typed;
        }

        @Override
        public int read(long millis) {
            if (at == typed.length()) {
                return KeyReader.END;
            }
            char c = typed.charAt(at++);
            return c == PAUSE ? KeyReader.NOTHING : c;
        }
    }
}
