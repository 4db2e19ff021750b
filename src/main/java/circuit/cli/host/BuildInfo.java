package circuit.cli.host;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.Manifest;

/**
 * Which program this is, as its jar's manifest says; classes outside of a jar have none.
 *
 * @param commit of the source it was built from
 */
public record BuildInfo(String version, Optional<String> commit) {
    private static final String MAIN_CLASS = "circuit.cli.Main";
    private static final String COMMIT = "Implementation-Commit";

    /** Reads the manifest. */
    public static BuildInfo read() {
        try (InputStream manifest = BuildInfo.class.getResourceAsStream("/META-INF/MANIFEST.MF")) {
            return manifest == null ? of(new Attributes()) : of(new Manifest(manifest).getMainAttributes());
        } catch (IOException e) {
            return of(new Attributes());
        }
    }

    /** What the manifest says; that of a library, found first where there is no jar of ours, says nothing. */
    static BuildInfo of(Attributes manifest) {
        String version = manifest.getValue(Attributes.Name.IMPLEMENTATION_VERSION);
        return version == null || !MAIN_CLASS.equals(manifest.getValue(Attributes.Name.MAIN_CLASS))
                ? new BuildInfo("(built from source)", Optional.empty())
                : new BuildInfo(version, Optional.ofNullable(manifest.getValue(COMMIT)));
    }

    /** {@code circuit 1.2.0, commit 6533f57a1b2c, Java 25.0.1}. */
    public String text() {
        return "circuit %s, commit %s, Java %s"
                .formatted(version, commit.orElse("unknown"), System.getProperty("java.version"));
    }
}
