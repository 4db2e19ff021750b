package circuit.html;

import circuit.text.Sanitizer;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes the elements of a page, which is well-formed XML as well. Every text and every attribute passes through here: it is
 * cleaned, and what HTML could take for anything but text is escaped; so is what is not ASCII, as the page may be written in
 * any encoding.
 */
final class HtmlWriter {
    private final StringBuilder page = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /** Opens an element; attributes are given as name and value in turn. */
    HtmlWriter open(String element, String... attributes) {
        start(element, attributes);
        page.append('>');
        open.push(element);
        return this;
    }

    /** Closes the element that was opened last. */
    HtmlWriter close() {
        page.append("</").append(open.pop()).append(">\n");
        return this;
    }

    /** An element that never has content. */
    HtmlWriter empty(String element, String... attributes) {
        start(element, attributes);
        page.append("/>");
        return this;
    }

    /** An element with a text and nothing else. */
    HtmlWriter element(String element, String text, String... attributes) {
        return open(element, attributes).text(text).close();
    }

    HtmlWriter text(String text) {
        escape(text);
        return this;
    }

    /** The style sheet, in which nothing is escaped; it is the program's own. */
    HtmlWriter style(String css) {
        page.append("<style>").append(css).append("</style>\n");
        return this;
    }

    /** The page. */
    String done() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("not closed: " + open);
        }
        return "<!DOCTYPE html>\n" + page;
    }

    private void start(String element, String... attributes) {
        page.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            page.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1]);
            page.append('"');
        }
    }

    private void escape(String text) {
        Sanitizer.clean(text).codePoints().forEach(c -> {
            switch (c) {
                case '<' -> page.append("&lt;");
                case '>' -> page.append("&gt;");
                case '&' -> page.append("&amp;");
                case '"' -> page.append("&quot;");
                case '\'' -> page.append("&#39;");
                default -> {
                    if (c < 0x7f) {
                        page.append((char) c);
                    } else {
                        page.append("&#").append(c).append(';');
                    }
                }
            }
        });
    }
}
