package circuit.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class HtmlWriterTest {
    private final HtmlWriter html = new HtmlWriter();

    @Test
    void a_text_stays_a_text() {
        html.element("p", "<script>alert('x')</script> & \"so\" on");

        assertThat(html.done())
                .endsWith("<p>&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &quot;so&quot; on</p>\n");
    }

    @Test
    void an_attribute_stays_an_attribute() {
        html.empty("img", "alt", "\" onload=\"alert(1)");

        assertThat(html.done()).endsWith("<img alt=\"&quot; onload=&quot;alert(1)\"/>");
    }

    @Test
    void what_is_not_ascii_is_written_so_that_any_encoding_can_carry_it() {
        html.element("p", "Zürich 💪");

        assertThat(html.done()).endsWith("<p>Z&#252;rich &#128170;</p>\n").isASCII();
    }

    @Test
    void what_nobody_sees_is_left_out() {
        html.element("p", "good\u202e\u0000\u001b[2Jbad\nline");

        assertThat(html.done()).endsWith("<p>good[2Jbad line</p>\n");
    }

    @Test
    void an_element_that_is_left_open_is_a_mistake() {
        html.open("p");

        assertThatThrownBy(html::done).isInstanceOf(IllegalStateException.class).hasMessageContaining("p");
    }
}
