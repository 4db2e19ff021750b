package circuit;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import circuit.process.ProgramPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages in a browser without a window; skipped where there is none. */
@StartsPrograms
class HtmlIT {
    private static final Path LAUNCHER = Path.of("circuit").toAbsolutePath();
    private static final Optional<Path> BROWSER = Stream.of("chromium", "chromium-browser", "google-chrome")
            .flatMap(name -> new ProgramPath(System.getenv().getOrDefault("PATH", "")).find(name).stream())
            .findFirst();
    private static final Pattern PAGE = Pattern.compile("/Type\\s*/Page\\b(?!s)");

    @TempDir
    Path folder;

    @BeforeEach
    void there_is_a_browser() {
        assumeTrue(BROWSER.isPresent(), "there is no Chromium on the PATH");
    }

    @ParameterizedTest
    @ValueSource(strings = {"back-3x", "hips", "seven-minutes", "big-three", "nordic-hamstrings"})
    void a_routine_prints_on_one_or_two_sheets_without_a_complaint_of_the_browser(String routine) throws Exception {
        Path page = page("show", routine);
        Path print = folder.resolve("print.pdf");

        String log = browser(
                "--no-pdf-header-footer",
                "--print-to-pdf=" + print,
                page.toUri().toString());

        assertThat(PAGE.matcher(Files.readString(print, ISO_8859_1)).results().count())
                .isBetween(1L, 2L);
        assertThat(log).doesNotContain("CONSOLE");
    }

    @Test
    void the_history_is_drawn_without_a_complaint_of_the_browser() throws Exception {
        run("log", "--add", "back-3x");
        Path page = page("stats");

        String log = browser("--dump-dom", page.toUri().toString());

        assertThat(log).contains("<polyline", "Content-Security-Policy").doesNotContain("CONSOLE");
    }

    @Test
    void a_hostile_title_stays_a_text() throws Exception {
        Path card = Files.writeString(folder.resolve("hostile.yaml"), """
                name: "</title><script>document.title='owned'</script><img src=x onerror=alert(1)>"
                rounds: 1
                exercises:
                  - cobra: 5 reps
                """);

        String log = browser("--dump-dom", page("show", card.toString()).toUri().toString());

        assertThat(log)
                .contains("<h1>&lt;/title&gt;&lt;script&gt;document.title='owned'")
                .doesNotContain("<script", "<img", "<title>owned", "CONSOLE");
    }

    private Path page(String... words) throws Exception {
        Path page = folder.resolve("page.html");
        List<String> command = new ArrayList<>(List.of(words));
        command.addAll(List.of("--html", "-o", page.toString()));
        run(command.toArray(String[]::new));
        return page;
    }

    private void run(String... words) throws Exception {
        List<String> command = new ArrayList<>(List.of(LAUNCHER.toString()));
        command.addAll(List.of(words));
        command.addAll(List.of("--data", folder.resolve("data").toString()));
        output(command);
    }

    /** What the browser printed, with the complaints of its console. */
    private String browser(String... words) throws Exception {
        List<String> command = new ArrayList<>(List.of(BROWSER.orElseThrow().toString()));
        command.addAll(List.of("--headless=new", "--no-sandbox", "--disable-gpu", "--enable-logging=stderr", "--v=0"));
        command.add("--user-data-dir=" + folder.resolve("browser"));
        command.addAll(List.of(words));
        return output(command);
    }

    private String output(List<String> command) throws IOException, InterruptedException {
        Path output = Files.createTempFile(folder, "output", ".txt");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        boolean isOver = process.waitFor(90, TimeUnit.SECONDS);
        process.destroyForcibly();
        String text = new String(Files.readAllBytes(output), UTF_8);
        assertThat(isOver && process.exitValue() == 0).as(text).isTrue();
        return text;
    }
}
