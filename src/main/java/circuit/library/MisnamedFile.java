package circuit.library;

import java.util.Locale;

/**
 * A file among the routines that nobody can ask for by its name.
 *
 * @param better a file name that would do
 */
public record MisnamedFile(String file, String better) {
    private static final int LONGEST = 64;

    static MisnamedFile of(SourceFile file) {
        return new MisnamedFile(file.shown(), better(SourceFile.nameOf(lower(file.file()))) + ".yaml");
    }

    /** Whether a file looks like a card and still is none: YAML by its ending, and not by its name. */
    static boolean is(String file) {
        boolean looksLikeOne = SourceFile.isYaml(lower(file)) && !file.startsWith(".");
        return looksLikeOne && !(SourceFile.isYaml(file) && Library.isName(SourceFile.nameOf(file)));
    }

    private static String better(String name) {
        String plain = name.replaceAll("[^a-z0-9._]+", "-").replaceAll("^[^a-z0-9]+|-+$", "");
        String shorter = plain.substring(0, Math.min(LONGEST, plain.length()));
        return shorter.isEmpty() ? "my-routine" : shorter;
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
