package circuit.cli.doctor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The Java that runs this, and the archive of classes that lets it start at once. */
final class JavaCheck {
    private static final String NAME = "Java";
    private static final List<String> ARCHIVE_OPTIONS = List.of("-XX:AOTCache=", "-XX:SharedArchiveFile=");
    private static final Path MAPPED_FILES = Path.of("/proc/self/maps");

    private JavaCheck() {}

    /** @param home the folder of the launcher */
    static Finding ofThisProcess(Path home) {
        return of(ProcessHandle.current().info().arguments().map(List::of), MAPPED_FILES, home);
    }

    /**
     * Judges by what the launcher asked for and what the JVM made of it.
     *
     * @param arguments of the process; empty where the system does not tell, as without /proc
     * @param mappedFiles the list of files mapped into memory, as Linux has it
     */
    static Finding of(Optional<List<String>> arguments, Path mappedFiles, Path home) {
        String java = "%s, %s".formatted(System.getProperty("java.runtime.version"), System.getProperty("java.home"));
        if (arguments.isEmpty()) {
            return Finding.ok(NAME, java + "; this system does not tell whether it uses an archive of classes");
        }
        Optional<Path> archive = archive(arguments.get());
        if (archive.isEmpty()) {
            return slow(java + ", without an archive of classes", home);
        }
        Optional<Boolean> isMapped = isMapped(archive.get(), mappedFiles);
        return isMapped.orElse(Files.isReadable(archive.get()))
                ? Finding.ok(
                        NAME, java + ", archive of classes " + (isMapped.isPresent() ? "in use: " : "") + archive.get())
                : slow("%s, which cannot use the archive of classes %s".formatted(java, archive.get()), home);
    }

    private static Finding slow(String found, Path home) {
        return Finding.warning(
                NAME,
                found + ", so every command starts more slowly",
                Files.exists(home.resolve("pom.xml"))
                        ? "delete %s and start %s, which makes an archive for this Java if it can write there"
                                .formatted(home.resolve("target/launch"), home.resolve("circuit"))
                        : "install circuit again");
    }

    private static Optional<Path> archive(List<String> arguments) {
        return arguments.stream()
                .flatMap(argument -> ARCHIVE_OPTIONS.stream()
                        .filter(argument::startsWith)
                        .map(option -> argument.substring(option.length())))
                .flatMap(JavaCheck::path)
                .findFirst();
    }

    private static Stream<Path> path(String text) {
        try {
            return Stream.of(Path.of(text));
        } catch (InvalidPathException e) {
            return Stream.empty();
        }
    }

    /** Empty where the system does not tell. */
    private static Optional<Boolean> isMapped(Path archive, Path mappedFiles) {
        if (!Files.isReadable(mappedFiles)) {
            return Optional.empty();
        }
        try {
            Path real = archive.toRealPath();
            try (Stream<String> lines = Files.lines(mappedFiles)) {
                return Optional.of(lines.anyMatch(line -> line.endsWith(" " + real)));
            }
        } catch (IOException e) {
            return Optional.of(false);
        }
    }
}
