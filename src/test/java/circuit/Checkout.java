package circuit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A fresh clone in a folder with a space in its name, with a Java and a Maven that only note what they are asked to
 * do. Nothing else is on the path but the few standard tools that the launcher needs.
 */
record Checkout(Path root) {
    private static final Instant LONG_AGO = Instant.parse("2020-01-01T00:00:00Z");
    private static final List<String> TOOLS =
            List.of("cat", "find", "ln", "mkdir", "mv", "readlink", "rm", "sed", "sleep", "touch");

    /** What a run of the launcher left behind. */
    record Ran(int code, String out, String err) {}

    static Checkout in(Path root) throws IOException {
        Checkout checkout = new Checkout(root);
        Files.createDirectories(checkout.home().resolve("src/main/java"));
        Files.copy(Path.of("circuit"), checkout.launcher());
        Path shared = Files.createDirectories(checkout.home().resolve("src/launcher"));
        for (String part : List.of("start.sh", "on-terminal.sh")) {
            Files.copy(Path.of("src/launcher", part), shared.resolve(part));
        }
        Files.writeString(checkout.home().resolve("pom.xml"), "");
        Files.writeString(checkout.home().resolve("src/main/java/App.java"), "");
        try (Stream<Path> files = Files.walk(checkout.home())) {
            for (Path file : files.toList()) {
                Files.setLastModifiedTime(file, FileTime.from(LONG_AGO));
            }
        }
        Files.createDirectories(checkout.tools());
        for (String tool : TOOLS) {
            script(checkout.tools().resolve(tool), "exec '%s' \"$@\"\n".formatted(onPath(tool)));
        }
        checkout.installJdk("jdk", 17);
        checkout.installMaven("3.9.1");
        return checkout;
    }

    Path home() {
        return root.resolve("my circuit");
    }

    Path launcher() {
        return home().resolve("circuit");
    }

    Path tools() {
        return root.resolve("bin");
    }

    Path javac() {
        return root.resolve("jdk/bin/javac");
    }

    Path lock() {
        return home().resolve("target/launch/lock");
    }

    /** A JDK that says which release it is and where it lives, makes archives, and otherwise prints its arguments. */
    Path installJdk(String name, int release) throws IOException {
        Path jdk = root.resolve(name);
        script(jdk.resolve("bin/java"), """
                [ "$1" != -XshowSettings:properties ] || {
                  echo "asked %2$s" >>'%3$s/notes'
                  echo '    java.home = %1$s'
                  echo '    java.specification.version = %2$s'
                  exit
                }
                for argument in "$@"; do
                  case $argument in
                    -XX:ArchiveClassesAtExit=* | -XX:AOTCacheOutput=*)
                      echo trained >>'%3$s/notes'
                      [ ! -e '%3$s/no-archives' ] || exit 1
                      echo >"${argument#*=}"
                      exit
                      ;;
                  esac
                done
                echo "LC_ALL=${LC_ALL-unset}"
                for argument in "$@"; do echo "<$argument>"; done
                """.formatted(jdk, release, root));
        script(jdk.resolve("bin/javac"), "");
        link(tools().resolve("java"), jdk.resolve("bin/java"));
        return jdk;
    }

    void installMaven(String version) throws IOException {
        script(tools().resolve("mvn"), """
                [ "$1" != -v ] || { echo 'Apache Maven %1$s'; exit; }
                echo built >>'%2$s/notes'
                cat >'%2$s/eaten'
                [ ! -e '%2$s/broken' ] || { echo '[ERROR] App.java:[1,1] no such thing'; exit 1; }
                for argument in "$@"; do
                  case $argument in
                    -Dquick=*) mkdir -p "target/quick/${argument#*=}" && echo >"target/quick/${argument#*=}/circuit.jar" ;;
                  esac
                done
                """.formatted(version, root));
    }

    /** Makes every build fail, or every attempt to make an archive. */
    void mark(String mark) throws IOException {
        Files.writeString(root.resolve(mark), "");
    }

    /** What Java and Maven were asked since the last time this was asked. */
    List<String> notes() throws IOException {
        Path notes = root.resolve("notes");
        List<String> lines = Files.exists(notes) ? Files.readAllLines(notes) : List.of();
        Files.deleteIfExists(notes);
        return lines;
    }

    Ran run(String... arguments) throws IOException, InterruptedException {
        return run(launcher(), Map.of(), arguments);
    }

    Ran run(Path program, Map<String, String> environment, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(program.toString()));
        command.addAll(List.of(arguments));
        File out = root.resolve("out").toFile();
        File err = root.resolve("err").toFile();
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(root.toFile())
                .redirectInput(
                        Files.writeString(root.resolve("in"), "for the program").toFile())
                .redirectOutput(out)
                .redirectError(err);
        builder.environment().clear();
        builder.environment().putAll(new HashMap<>(environment));
        builder.environment().put("PATH", tools().toString());
        Process process = builder.start();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("the launcher hangs");
        }
        return new Ran(
                process.exitValue(), Files.readString(out.toPath(), UTF_8), Files.readString(err.toPath(), UTF_8));
    }

    private static void script(Path file, String body) throws IOException {
        Files.createDirectories(file.getParent());
        Files.deleteIfExists(file);
        Files.writeString(file, "#!/bin/sh\n" + body);
        if (!file.toFile().setExecutable(true)) {
            throw new IOException("cannot make executable: " + file);
        }
    }

    private static void link(Path link, Path target) throws IOException {
        Files.deleteIfExists(link);
        Files.createSymbolicLink(link, target);
    }

    private static Path onPath(String tool) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> Path.of(folder, tool))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow();
    }
}
