package circuit.cli.card;

import static java.nio.charset.StandardCharsets.UTF_8;

import circuit.cli.host.CommandException;
import circuit.cli.host.Editor;
import circuit.cli.host.Host;
import circuit.history.CompletedSession;
import circuit.library.Diagnostic;
import circuit.yaml.Document;
import circuit.yaml.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Opens a session's card in the user's editor, again and again until nothing in it is wrong. */
public final class CardEditing {
    /** Begins the lines that tell what is wrong; they are taken out when the card is read. */
    private static final String WRONG = "#! ";

    private final Host host;
    private final Editor editor;
    private final Path file;
    private final String head;

    /**
     * Begins an editing.
     *
     * @param file where the card is written
     * @param schema the line for the editor that names the card's schema
     */
    public CardEditing(Host host, Path file, String schema) {
        this.host = host;
        this.file = file;
        this.head = schema;
        if (!host.isTerminal()) {
            throw CommandException.usage("--edit opens an editor, and there is no terminal for it here");
        }
        editor = Editor.of(host)
                .orElseThrow(() -> CommandException.usage(
                        "--edit opens your editor; set EDITOR to its command: export EDITOR=nano"));
    }

    /**
     * The session as it was edited; empty if the card was closed unchanged.
     *
     * @throws CommandException if it was closed with the same mistakes twice; the card is then kept
     */
    public Optional<CompletedSession> edit(CompletedSession session) throws IOException, InterruptedException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        String original = head + SessionCard.text(session);
        String text = original;
        List<Problem> problems = List.of();
        while (true) {
            write(told(problems) + text);
            editor.open(file);
            String edited = Files.readString(file, UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith(WRONG))
                    .collect(Collectors.joining("\n", "", "\n"));
            if (edited.equals(original)) {
                done();
                return Optional.empty();
            }
            if (edited.equals(text)) {
                write(text);
                problems.forEach(problem -> host.warn(diagnostic(problem)));
                throw CommandException.failed("nothing was changed in the history; what you wrote is kept in " + file);
            }
            text = edited;
            SessionCardReader.Edited read = SessionCardReader.read(
                    session, Document.read(text.getBytes(UTF_8)), host.clock().instant());
            if (read.session().isPresent()) {
                return read.session();
            }
            problems = read.problems();
        }
    }

    /** Puts a text in the place of the card in one step, as what its author wrote is nowhere else. */
    private void write(String text) throws IOException {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        Files.writeString(
                part, text, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.SYNC);
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Deletes the card, whose session is saved. */
    public void done() throws IOException {
        Files.deleteIfExists(file);
    }

    /** Lines above the card that tell what is wrong where, counted with these lines. */
    private String told(List<Problem> problems) {
        return problems.stream()
                .map(problem -> WRONG
                        + diagnostic(new Problem(problem.line() + problems.size(), problem.column(), problem.message()))
                        + "\n")
                .collect(Collectors.joining());
    }

    private String diagnostic(Problem problem) {
        return Diagnostic.of(file.toString(), List.of(problem)).get(0).toString();
    }
}
