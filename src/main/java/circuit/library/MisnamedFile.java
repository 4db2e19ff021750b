package circuit.library;

import java.util.Locale;

/**
 * A YAML file among the routines whose name cannot be typed as a routine's.
 *
 * @param better a file name that can
 */
public record MisnamedFile(String file, String better) {
    static MisnamedFile of(SourceFile file) {
        return new MisnamedFile(file.shown(), Library.toName(file.file()).orElse("my-routine") + ".yaml");
    }

    /** Whether a file has the ending of a YAML file but not the name of a routine. */
    static boolean is(String file) {
        boolean isYaml = SourceFile.isYaml(file.toLowerCase(Locale.ROOT)) && !file.startsWith(".");
        return isYaml && !(SourceFile.isYaml(file) && Library.isName(SourceFile.nameOf(file)));
    }
}
