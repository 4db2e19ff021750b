package circuit.process;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** The folders in which programs are found, as {@code $PATH} lists them; relative ones are left out. */
public record ProgramPath(String folders) {

    /** The program of that name in the first folder that has one. */
    public Optional<Path> find(String program) {
        return Stream.of(folders.split(File.pathSeparator, -1))
                .flatMap(folder -> in(folder, program).stream())
                .findFirst();
    }

    private static Optional<Path> in(String folder, String program) {
        try {
            return Optional.of(Path.of(folder, program))
                    .filter(file -> file.isAbsolute() && Files.isRegularFile(file) && Files.isExecutable(file));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
