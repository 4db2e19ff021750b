package circuit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import circuit.StartsPrograms;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Pages for a browser. They are well-formed XML as well, by which they are read here. */
@StartsPrograms
class HtmlTest {
    private static final String HOSTILE = "</title><script>alert('owned')</script><img src=x onerror=alert(1)> & \"x\"";

    private final Path folder;
    private final Shell shell;

    HtmlTest(@TempDir Path folder) {
        this.folder = folder;
        shell = new Shell(folder);
    }

    @ParameterizedTest
    @CsvSource({
        "back-3x, 18, 5",
        "back-six, 12, 3",
        "back-basics, 12, 3",
        "upper-back, 12, 3",
        "back-core-minute, 21, 5",
        "hips, 24, 12",
        "nordic-hamstrings, 2, 1",
        "heel-drops, 12, 2",
        "plantar-fascia, 6, 1",
        "big-three, 15, 3",
        "seven-minutes, 14, 12"
    })
    void a_page_of_a_routine_has_a_drawing_of_each_move_and_a_box_for_each_set(String routine, int sets, int moves)
            throws Exception {
        Document page = page("show", routine, "--html");

        assertThat(elements(page, "input"))
                .hasSize(sets)
                .allMatch(box -> box.getAttribute("type").equals("checkbox"));
        assertThat(elements(page, "article")).hasSize(moves).allSatisfy(move -> {
            assertThat(elements(move, "svg")).hasSizeGreaterThan(1);
            assertThat(elements(move, "li")).isNotEmpty();
            assertThat(elements(move, "animate")).isNotEmpty().allSatisfy(HtmlTest::isSmooth);
        });
        isByItself(page);
    }

    /** Browsers move an outline into the next one only if both have the same commands. */
    private static void isSmooth(Element animation) {
        String first = ((Element) animation.getParentNode()).getAttribute("d");
        List<String> outlines = List.of(animation.getAttribute("values").split(";", -1));

        assertThat(outlines).startsWith(first).endsWith(first).hasSizeGreaterThan(10);
        assertThat(outlines.stream()
                        .map(outline -> outline.replaceAll("[^A-Za-z]", ""))
                        .distinct())
                .hasSize(1);
    }

    @Test
    void a_figure_moves_at_the_tempo_of_its_dose() throws Exception {
        String card = card("""
                name: Tempos
                rounds: 1
                exercises:
                  - cobra: 10 reps tempo 2-3-4
                  - cobra: 10 reps
                  - cobra: 30s
                """);

        assertThat(elements(page("show", card, "--html"), "article"))
                .extracting(move -> elements(move, "animate").get(0).getAttribute("dur"))
                .containsExactly("9000ms", "3000ms", "4000ms");
    }

    @Test
    void the_boxes_say_which_set_they_are_for() throws Exception {
        Document page = page("show", "back-3x", "--rounds", "2", "--html");

        assertThat(elements(page, "input").stream().limit(5).map(box -> box.getAttribute("aria-label")))
                .containsExactly("round 1 left", "round 1 right", "round 2 left", "round 2 right", "round 1");
    }

    @Test
    void a_routine_that_grows_has_its_weeks_and_marks_the_one_that_is_asked_for() throws Exception {
        Document page = page("show", "nordic-hamstrings", "--week", "7", "--html");

        assertThat(page.getDocumentElement().getTextContent()).contains("You are in week 7 of 10, session 1 of 3.");
        assertThat(elements(page, "tr"))
                .filteredOn(row -> row.hasAttribute("aria-current"))
                .extracting(Element::getTextContent)
                .extracting(row -> row.replaceAll("\\s+", " "))
                .containsExactly("5-10 3 12, 10, 8 reps tempo 1-0-5 ");
    }

    @Test
    void an_exercise_has_a_page_with_its_poses_and_what_can_replace_it() throws Exception {
        Document page = page("show", "cobra", "--html");

        assertThat(elements(page, "figcaption"))
                .extracting(Element::getTextContent)
                .containsExactly("in motion", "down", "up");
        assertThat(elements(page, "dt")).extracting(Element::getTextContent).contains("Muscles", "Harder");
        isByItself(page);
    }

    @Test
    void a_brief_page_leaves_out_how_the_moves_are_done_and_a_page_without_figures_the_drawings() throws Exception {
        assertThat(elements(page("show", "back-3x", "--html", "--brief"), "li")).isEmpty();
        assertThat(elements(page("show", "back-3x", "--html", "--no-figure"), "svg"))
                .isEmpty();
        assertThat(elements(page("show", "cobra", "--html", "--no-figure"), "svg"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"cobra, single", "nordic-hamstrings, single", "heel-drops, few", "big-three, few", "back-3x, many"})
    void the_less_is_on_a_page_the_larger_it_is_printed(String name, String amount) throws Exception {
        assertThat(elements(page("show", name, "--html"), "main").get(0).getAttribute("class"))
                .isEqualTo(amount);
    }

    @Test
    void a_chart_tells_its_unit_and_its_labels_are_short_enough_for_the_room_before_it() throws Exception {
        String card = card("""
                name: Pull
                rounds: 1
                exercises:
                  - Rows: 7 reps @ 17.5kg
                  - Deadlifts: 50 reps @ 205.5kg
                """);
        shell.circuit("log", "--add", card, "--at", "05:00");

        Document page = page("stats", "--html");

        assertThat(elements(page, "article"))
                .allMatch(article -> article.getTextContent().contains("average set in reps times kg"))
                .extracting(HtmlTest::levels)
                .containsExactlyInAnyOrder(List.of("123", "73.5"), List.of("10275", "6165"));
    }

    private static List<String> levels(Element chart) {
        return elements(chart, "text").stream()
                .filter(text -> text.getAttribute("text-anchor").equals("end"))
                .map(Element::getTextContent)
                .toList();
    }

    @Test
    void the_history_is_a_page_of_charts_each_with_its_numbers() throws Exception {
        shell.circuit("log", "--add", "back-3x", "--at", "2026-11-03 05:00");
        shell.circuit("log", "--add", "back-3x", "--at", "2026-11-20 05:00");
        shell.circuit("log", "--add", "hips", "--at", "2026-11-21 05:00");

        Document page = page("stats", "--html");

        assertThat(page.getDocumentElement().getTextContent()).contains("Training up to 2026-11-21", "3 sessions");
        assertThat(rows(page, 0))
                .as("the calendar")
                .containsExactly(
                        "Day Sessions Time", "2026-11-03 1 16 min", "2026-11-20 1 16 min", "2026-11-21 1 10 min");
        assertThat(rows(page, 1))
                .as("the weeks")
                .hasSize(27)
                .contains("2026-11-02 1 16 min", "2026-11-09 0 0 min")
                .endsWith("2026-11-16 2 26 min");
        Element row = elements(page, "article").stream()
                .filter(article -> article.getTextContent().contains("Renegade row"))
                .findFirst()
                .orElseThrow();
        assertThat(elements(row, "polyline").get(0).getAttribute("points").split(" "))
                .hasSize(2);
        assertThat(elements(row, "circle"))
                .extracting(Element::getTextContent)
                .extracting(String::strip)
                .containsExactly("week of 2026-11-02: 10 reps", "week of 2026-11-16: 10 reps");
        isByItself(page);
    }

    @Test
    void a_history_without_a_session_has_no_page() {
        assertThat(shell.circuit("stats", "--html").out()).startsWith("Nothing to draw yet");
        assertThat(shell.circuit("stats", "--html", "--json").exitCode()).isEqualTo(2);
    }

    private static List<String> rows(Document page, int table) {
        return elements(elements(page, "table").get(table), "tr").stream()
                .map(row -> row.getTextContent().strip().replaceAll("\\s+", " "))
                .toList();
    }

    @Test
    void a_hostile_text_stays_a_text() throws Exception {
        String quoted = "'" + HOSTILE.replace("'", "''") + "'";
        String card = card("""
                name: %s
                about: %s
                rounds: 1
                exercises:
                  - %s: 5 reps
                """.formatted(quoted, quoted, quoted));

        Document page = page("show", card, "--html");

        assertThat(elements(page, "title").get(0).getTextContent()).isEqualTo(HOSTILE);
        assertThat(elements(page, "h1").get(0).getTextContent()).isEqualTo(HOSTILE);
        assertThat(elements(page, "h3").get(0).getTextContent()).endsWith(HOSTILE);
        isByItself(page);

        shell.circuit("log", "--add", card, "--at", "05:00");
        Document history = page("stats", "--html");
        assertThat(elements(history, "h3")).extracting(Element::getTextContent).contains(HOSTILE);
        isByItself(history);
    }

    @Test
    void a_page_is_written_into_a_file_which_is_named() throws Exception {
        Path file = folder.resolve("my back.html");

        assertThat(shell.circuit("show", "back-3x", "--html", "-o", file.toString()))
                .isEqualTo(new Shell.Result(0, file + "\n", ""));
        assertThat(elements(parsed(Files.readString(file)), "article")).hasSize(5);
    }

    @Test
    void a_file_that_cannot_be_written_is_named_with_what_would_be_right() {
        Shell.Result result = shell.circuit("show", "back-3x", "--html", "-o", folder.toString());

        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.err())
                .startsWith("circuit: " + folder + " cannot be written: ")
                .contains("another file");
    }

    @Test
    void a_page_is_opened_by_the_program_of_the_desktop() throws Exception {
        Path told = folder.resolve("told");
        opener("printf '%s' \"$1\" > '" + told + "'");
        Path file = folder.resolve("$(touch owned) 'x'.html");

        Shell.Result result = shell.circuit("show", "cobra", "--html", "--open", "-o", file.toString());

        assertThat(result).isEqualTo(new Shell.Result(0, file + "\n", ""));
        assertThat(Files.readString(told)).isEqualTo(file.toString());
    }

    @Test
    void a_page_that_is_opened_without_a_file_has_a_temporary_one() throws Exception {
        opener("exit 0");

        Path file =
                Path.of(shell.circuit("show", "cobra", "--html", "--open").out().strip());

        assertThat(Files.readString(file)).contains("<h1>Cobra</h1>");
        Files.delete(file);
    }

    @Test
    void a_desktop_that_cannot_open_the_page_is_told() throws Exception {
        opener("exit 3");
        Path file = folder.resolve("cobra.html");

        Shell.Result result = shell.circuit("show", "cobra", "--html", "--open", "-o", file.toString());

        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.err()).contains("xdg-open did not open the page: it ended with 3; open " + file);
        assertThat(shell.without("PATH")
                        .circuit("show", "cobra", "--html", "--open")
                        .err())
                .startsWith("circuit: none of xdg-open, wslview, open is there to open a page; leave out --open");
    }

    @Test
    void options_that_do_not_go_together_are_refused() {
        assertThat(shell.circuit("show", "back-3x", "-o", "x.html").err())
                .startsWith("circuit: -o is for a page; add --html\n");
        assertThat(shell.circuit("show", "back-3x", "--open").err())
                .startsWith("circuit: --open is for a page; add --html\n");
        assertThat(shell.circuit("show", "back-3x", "--html", "--json").err())
                .startsWith("circuit: --html and --json ask for two things; take one out\n");
        assertThat(shell.circuit("show", "cobra", "--html", "--animate").exitCode())
                .isEqualTo(2);
    }

    @Test
    void a_terminal_is_not_flooded_with_a_page() {
        shell.circuit("log", "--add", "back-3x");
        shell.onTerminal();

        for (List<String> asked : List.of(List.of("show", "back-3x"), List.of("show", "cobra"), List.of("stats"))) {
            Shell.Result result = shell.circuit(
                    Stream.concat(asked.stream(), Stream.of("--html")).toArray(String[]::new));

            assertThat(result)
                    .isEqualTo(new Shell.Result(
                            2,
                            "",
                            "circuit: a page is not for a terminal; name a file with -o, or open it with --open\n"));
        }
        String file = folder.resolve("page.html").toString();
        assertThat(shell.circuit("show", "cobra", "--html", "-o", file).exitCode())
                .isZero();
    }

    /** Nothing runs in it, and nothing is fetched for it. */
    private static void isByItself(Document page) {
        assertThat(elements(page, "meta"))
                .filteredOn(meta -> meta.getAttribute("http-equiv").equals("Content-Security-Policy"))
                .singleElement()
                .satisfies(policy -> assertThat(policy.getAttribute("content"))
                        .startsWith("default-src 'none'; style-src 'sha256-")
                        .doesNotContain("unsafe"));
        assertThat(Stream.of("script", "link", "img", "iframe", "object", "a", "form", "use", "image")
                        .flatMap(name -> elements(page, name).stream()))
                .isEmpty();
        assertThat(elements(page, "*"))
                .allSatisfy(element -> assertThat(IntStream.range(
                                        0, element.getAttributes().getLength())
                                .mapToObj(i -> element.getAttributes().item(i).getNodeName()))
                        .noneMatch(name -> name.startsWith("on")
                                || name.equals("style")
                                || name.endsWith("href")
                                || name.equals("src")));
    }

    private void opener(String script) throws IOException {
        Path bin = Files.createDirectories(folder.resolve("bin"));
        Path program = Files.writeString(bin.resolve("xdg-open"), "#!/bin/sh\n" + script + "\n");
        assertThat(program.toFile().setExecutable(true)).isTrue();
        shell.with("PATH", bin.toString());
    }

    private String card(String text) throws IOException {
        return Files.writeString(Files.createTempFile(folder, "card", ".yaml"), text)
                .toString();
    }

    private Document page(String... command) throws Exception {
        Shell.Result result = shell.circuit(command);
        assertThat(result.err()).isEmpty();
        assertThat(result.out()).isASCII();
        return parsed(result.out());
    }

    private static Document parsed(String page) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(page)));
    }

    private static List<Element> elements(Document page, String name) {
        return elements(page.getDocumentElement(), name);
    }

    private static List<Element> elements(Element within, String name) {
        NodeList found = within.getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }
}
