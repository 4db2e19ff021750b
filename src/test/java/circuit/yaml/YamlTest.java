package circuit.yaml;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import circuit.yaml.Node.ScalarKind;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class YamlTest {

    @Nested
    class The_tree {

        @Test
        void knows_line_and_column_of_every_key_and_value() {
            Node.Mapping root = mapping("""
                    name: Back
                    exercises:
                      - cobra: 10 reps
                    """);

            assertThat(root.entry("name").orElseThrow().value())
                    .isEqualTo(new Node.Scalar(1, 7, "Back", ScalarKind.TEXT));
            Node.Sequence list =
                    (Node.Sequence) root.entry("exercises").orElseThrow().value();
            assertThat(list.line()).isEqualTo(3);
            assertThat(list.column()).isEqualTo(3);
            Node.Entry item = ((Node.Mapping) list.items().get(0)).entries().get(0);
            assertThat(item.key()).isEqualTo(new Node.Scalar(3, 5, "cobra", ScalarKind.TEXT));
            assertThat(item.value()).isEqualTo(new Node.Scalar(3, 12, "10 reps", ScalarKind.TEXT));
        }

        @Test
        void counts_columns_in_characters_not_in_java_chars() {
            assertThat(mapping("{🏃: 🏃, b: c}").entries().get(1).key().column())
                    .isEqualTo(8);
        }

        @Test
        void counts_lines_by_whatever_ends_them() {
            assertThat(mapping("a: 1\r\nb: 2\rc: 3\nd: 4").entries())
                    .extracting(entry -> entry.key().line())
                    .containsExactly(1, 2, 3, 4);
        }

        @Test
        void takes_no_notice_of_a_byte_order_mark_at_the_start() {
            assertThat(mapping("\ufeffa: 1").entries().get(0).key().column()).isEqualTo(1);
        }

        @Test
        void puts_a_value_that_is_not_there_after_its_colon() {
            assertThat(mapping("rest:\nrounds: 3").entries().get(0).value())
                    .isEqualTo(new Node.Scalar(1, 6, "", ScalarKind.NULL));
        }

        @Test
        void takes_what_is_in_quotes_for_text() {
            assertThat(mapping("a: '2024'").entries().get(0).value())
                    .isEqualTo(new Node.Scalar(1, 4, "2024", ScalarKind.TEXT));
        }

        @Test
        void keeps_the_first_of_two_equal_keys() {
            assertThat(((Node.Mapping) read("{a: 1, a: 2}").root().orElseThrow()).entries())
                    .singleElement()
                    .extracting(Node.Entry::value)
                    .isEqualTo(new Node.Scalar(1, 5, "1", ScalarKind.INTEGER));
        }

        @Test
        void is_not_whole_where_the_text_broke_off() {
            Document document = read("a:\n  b: [1\nc: @d\n");

            assertThat(document.root().orElseThrow().whole()).isFalse();
            assertThat(document.end()).isPresent();
        }

        @Test
        void is_empty_for_nothing_and_for_comments() {
            assertThat(read("").root()).isEmpty();
            assertThat(read("# later\n---\n").root()).isEmpty();
        }
    }

    @Nested
    class The_bytes {

        @Test
        void that_are_not_utf_8_are_told_with_their_place() {
            assertThat(told("a: ok\nb: \u00fcber\n".getBytes(ISO_8859_1)))
                    .containsExactly("2:4: this byte is not UTF-8; save the file as UTF-8");
        }

        @Test
        void of_utf_16_are_told_once() {
            assertThat(told("name: Back".getBytes(UTF_16)))
                    .containsExactly("1:1: the file is in UTF-16; save it as UTF-8");
        }

        @Test
        void with_a_zero_among_them_are_no_text() {
            assertThat(told("a: 1\nb: \0".getBytes(UTF_8)))
                    .containsExactly("2:4: there is a zero byte here, so this is not a text file");
        }

        @Test
        void may_be_256_kib_and_not_one_more() {
            byte[] most = ("a: 1\n#" + "x".repeat(Document.MOST_BYTES - 6)).getBytes(UTF_8);
            byte[] tooMany = ("a: 1\n#" + "x".repeat(Document.MOST_BYTES - 5)).getBytes(UTF_8);

            assertThat(told(most)).isEmpty();
            assertThat(told(tooMany)).containsExactly("1:1: the file is larger than 256 KiB; a routine fits in a few");
        }

        @Test
        void of_invisible_characters_are_told_even_in_comments() {
            for (String invisible : List.of("\u0007", "\u007f", "\u0085", "\u009b", "\u2028", "\u2029", "\u202e")) {
                assertThat(told(("a: 1 # x" + invisible).getBytes(UTF_8)))
                        .containsExactly("1:9: the invisible character U+%04X is not allowed; take it out"
                                .formatted((int) invisible.charAt(0)));
            }
        }
    }

    @Nested
    class A_mistake {

        @Test
        void does_not_hide_the_ones_before_it() {
            assertThat(told("""
                    a: &x 1
                    a: 2
                    b: c: d
                    """))
                    .containsExactly(
                            "1:4: \"&x\" is an anchor, which is not supported; take it out",
                            "2:1: \"a\" is given twice, first on line 1; keep one",
                            "3:5: \"c: d\" holds a colon and a space, which makes YAML read it as a key;"
                                    + " put quotes around it");
        }

        @Test
        void in_a_key_does_not_end_the_reading() {
            assertThat(told("[a, {b: c}]: 1\n? {d: e}\n: 2\n*f : 3\ng: 4\ng: 5\n"))
                    .containsExactly(
                            "1:1: a key is a word or two, not a list or a mapping",
                            "2:3: a key is a word or two, not a list or a mapping",
                            "4:1: \"*f\" is an alias, which is not supported; to mean the text, quote it",
                            "6:1: \"g\" is given twice, first on line 5; keep one");
        }

        @Test
        void in_an_escape_is_told_at_the_value() {
            for (String escape : List.of("\\e", "\\x9b", "\\u202e", "\\u2028", "\\0", "\\ufeff", "\\ud800")) {
                assertThat(told("a: \"b" + escape + "c\""))
                        .singleElement()
                        .asString()
                        .startsWith("1:4: \"b?c\" holds the invisible character U+");
            }
        }

        @Test
        void of_nesting_begins_at_twenty_one_deep() {
            assertThat(told("[".repeat(20) + "]".repeat(20))).isEmpty();
            assertThat(told("[".repeat(21) + "]".repeat(21))).containsExactly("1:21: this is nested more than 20 deep");
        }

        @Test
        void that_only_echoes_a_tab_is_not_told() {
            assertThat(told("a: 1\n\tb: 2\n\tc: 3\n"))
                    .containsExactly("2:1: a tab indents this line (and 1 more); use spaces");
        }

        @Test
        void beside_a_tab_is_told_all_the_same() {
            assertThat(told("a:\n\tb: 1\n\n\tb: 2\nc: 1\nd: e: f\n"))
                    .containsExactly(
                            "2:1: a tab indents this line (and 1 more); use spaces",
                            "4:2: \"b\" is given twice, first on line 2; keep one",
                            "6:5: \"e: f\" holds a colon and a space, which makes YAML read it as a key;"
                                    + " put quotes around it");
        }

        @Test
        void of_a_tab_in_a_blank_line_or_before_a_comment_is_none() {
            assertThat(told("a: 1\n\t\n\t# b\nc: 2\n")).isEmpty();
        }

        @Test
        void of_a_second_document_is_told_at_its_marker() {
            assertThat(told("---\na: 1\n---\nb: 2\n"))
                    .containsExactly("3:1: a second document begins here; a file holds only one");
            assertThat(told("a: 1\n...\nb: 2\n"))
                    .containsExactly("3:1: a second document begins here; a file holds only one");
        }
    }

    private static Document read(String text) {
        return Document.read(text.getBytes(UTF_8));
    }

    private static Node.Mapping mapping(String text) {
        Document document = read(text);
        assertThat(document.problems()).isEmpty();
        return (Node.Mapping) document.root().orElseThrow();
    }

    private static List<String> told(String text) {
        return told(text.getBytes(UTF_8));
    }

    private static List<String> told(byte[] bytes) {
        return Document.read(bytes).problems().stream()
                .sorted()
                .map(problem -> "%d:%d: %s".formatted(problem.line(), problem.column(), problem.message()))
                .toList();
    }
}
