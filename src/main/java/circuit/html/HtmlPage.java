package circuit.html;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Locale;
import java.util.function.Consumer;

/** A page in one file: without scripts, and with nothing that is fetched from elsewhere. */
final class HtmlPage {
    private HtmlPage() {}

    /** How much is on a page: the less, the larger it is printed. */
    enum Amount {
        /** One exercise. */
        SINGLE,
        /** As many as still fit on a sheet in large print. */
        FEW,
        MANY;

        /** The most that are few. */
        private static final int MOST = 3;

        static Amount of(int exercises) {
            return exercises == 1 ? SINGLE : exercises <= MOST ? FEW : MANY;
        }
    }

    /** The page of that title, whose body is written by {@code body}. */
    static String of(String title, Amount amount, Consumer<HtmlWriter> body) {
        HtmlWriter html = new HtmlWriter();
        html.open("html", "lang", "en").open("head");
        html.empty("meta", "charset", "utf-8");
        html.empty("meta", "http-equiv", "Content-Security-Policy", "content", policy());
        html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.empty("meta", "name", "color-scheme", "content", "light dark");
        html.element("title", title).style(Stylesheet.CSS).close();
        html.open("body").open("main", "class", amount.name().toLowerCase(Locale.ROOT));
        body.accept(html);
        html.close().close().close();
        return html.done();
    }

    /** Forbids everything but this very style sheet. */
    private static String policy() {
        return "default-src 'none'; style-src 'sha256-%s'; base-uri 'none'; form-action 'none'".formatted(hash());
    }

    private static String hash() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(Stylesheet.CSS.getBytes(UTF_8));
            return Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
