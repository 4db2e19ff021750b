package circuit.library;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;

/** The routines that travel with the program: beside its classes, or in its jar. */
final class BuiltIn {
    private static final String NAME = "routines";

    private BuiltIn() {}

    static Folder folder() {
        CodeSource source = BuiltIn.class.getProtectionDomain().getCodeSource();
        if (source == null) {
            return new DiskFolder(Path.of(NAME));
        }
        try {
            Path program = Path.of(source.getLocation().toURI());
            return Files.isDirectory(program)
                    ? new DiskFolder(program.resolve(NAME))
                    : JarFolder.of(program, NAME + "/");
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the program's own place is no path: " + source.getLocation(), e);
        }
    }
}
