package circuit.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import org.junit.jupiter.api.Test;

class SanitizingWriterTest {
    private final StringWriter behind = new StringWriter();
    private final SanitizingWriter out = new SanitizingWriter(behind, true);

    @Test
    void what_drives_a_terminal_does_not_get_through_by_any_way_of_writing() {
        String title = "\033]0;x\007";
        out.print(title);
        out.println(title);
        out.printf("%s", title);
        out.append(title).append('\033');
        out.write(title.toCharArray(), 0, title.length());
        out.write(0x9b);
        assertThat(behind.toString()).isEqualTo("]0;x]0;x\n]0;x]0;x]0;x");
    }

    @Test
    void every_control_and_format_character_but_the_line_break_is_taken_out() {
        for (int c = 0; c < Character.MAX_CODE_POINT; c++) {
            int type = Character.getType(c);
            if (c != '\n' && (type == Character.CONTROL || type == Character.FORMAT)) {
                out.print(Character.toString(c));
            }
        }
        assertThat(behind.toString()).isBlank().doesNotContain("\n", "\r", "\t");
    }

    @Test
    void a_character_that_comes_in_two_halves_is_whole() {
        out.write("🏃", 0, 1);
        out.write("🏃", 1, 1);
        assertThat(behind.toString()).isEqualTo("🏃");
    }

    @Test
    void a_reader_of_ascii_gets_ascii() {
        new SanitizingWriter(behind, false).println("12 · très…");
        assertThat(behind.toString()).isEqualTo("12 - tres~\n");
    }

    @Test
    void a_line_may_be_painted_and_no_more() {
        out.print("a");
        out.printlnStyled("\033[1mb\033[0m \033[38;5;34mc\033[8md\033[2Je\007");
        assertThat(behind.toString()).isEqualTo("a\033[1mb\033[0m \033[38;5;34mc[8md[2Je\n");
    }

    @Test
    void the_first_failure_is_remembered() {
        SanitizingWriter full = new SanitizingWriter(new Full(), true);
        full.println("a");
        full.flush();
        assertThat(full.failure()).get().extracting(Exception::getMessage).isEqualTo("no space, 1");
        assertThat(full.checkError()).isTrue();
    }

    /** A disk without room. */
    private static final class Full extends Writer {
        private int times;

        @Override
        public void write(char[] buffer, int offset, int length) throws IOException {
            throw new IOException("no space, " + ++times);
        }

        @Override
        public void flush() throws IOException {
            throw new IOException("no space, " + ++times);
        }

        @Override
        public void close() {}
    }
}
