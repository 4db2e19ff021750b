package circuit.text;

import java.nio.charset.Charset;

/** The character set of what is printed and drawn. */
public final class OutputCharset {
    private OutputCharset() {}

    /**
     * The launcher's choice, else that of the locale, which is not Java's default from version 18 on. The launcher has Java
     * read file names as UTF-8 where there is no locale, and yet such a terminal gets only ASCII.
     */
    public static Charset get() {
        String name = System.getProperty("circuit.charset", System.getProperty("native.encoding", ""));
        return !name.isEmpty() && Charset.isSupported(name) ? Charset.forName(name) : Charset.defaultCharset();
    }
}
