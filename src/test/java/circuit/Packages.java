package circuit;

import circuit.Checkout.Ran;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The packages that {@code mvn -Pdist package} made, and the programs in them, without the environment of the build. */
record Packages(Path folder) {
    static Packages made() {
        return new Packages(Path.of(System.getProperty("circuit.dist")));
    }

    Path archive() throws IOException {
        return only("circuit-*.tar.gz");
    }

    Path deb() throws IOException {
        return only("circuit_*.deb");
    }

    private Path only(String pattern) throws IOException {
        try (var files = Files.newDirectoryStream(folder, pattern)) {
            return files.iterator().next();
        }
    }

    /** Unpacks the archive into a folder; what is in its only folder. */
    Path unpackArchive(Path into) throws Exception {
        Files.createDirectories(into);
        succeed("tar", "-C", into.toString(), "-xf", archive().toString());
        try (Stream<Path> folders = Files.list(into)) {
            return folders.toList().get(0);
        }
    }

    /** Unpacks the files of the .deb into a folder; its {@code usr}. */
    Path unpackDeb(Path into) throws Exception {
        succeed("dpkg", "-x", deb().toString(), Files.createDirectories(into).toString());
        return into.resolve("usr");
    }

    /** The output of a tool that is to succeed, run in the folder of the packages. */
    String succeed(String... command) throws Exception {
        Ran ran = run(folder, Map.of("PATH", "/usr/bin:/bin"), List.of(command));
        if (ran.code() != 0) {
            throw new AssertionError(String.join(" ", command) + ": " + ran.err());
        }
        return ran.out();
    }

    /** Runs a program with nothing in its environment but what is given, and no input. */
    static Ran run(Path program, Map<String, String> environment, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(program.toString()));
        command.addAll(List.of(arguments));
        return run(Path.of("/"), environment, command);
    }

    private static Ran run(Path folder, Map<String, String> environment, List<String> command) throws Exception {
        Path out = Files.createTempFile("out", "");
        Path err = Files.createTempFile("err", "");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectInput(Path.of("/dev/null").toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        try {
            Process process = builder.start();
            if (!process.waitFor(120, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError(command + " hangs");
            }
            return new Ran(process.exitValue(), Files.readString(out), Files.readString(err));
        } finally {
            Files.delete(out);
            Files.delete(err);
        }
    }
}
