package circuit.cli;

import circuit.cli.card.CardEditing;
import circuit.cli.history.SessionSearch;
import circuit.cli.history.UnfinishedSessions;
import circuit.cli.host.CommandException;
import circuit.cli.host.ExitCode;
import circuit.cli.host.Host;
import circuit.cli.host.Xdg;
import circuit.cli.options.Folders;
import circuit.cli.options.TypedOption;
import circuit.history.CompletedSession;
import circuit.history.HistoryReader;
import circuit.history.HistoryReader.LoggedSession;
import circuit.history.SessionEditor.Edited;
import circuit.history.SessionLogger;
import circuit.report.SessionWords;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** {@code circuit log --edit}: corrects a session of the past in the user's editor. */
final class LogEditOption {
    static final TypedOption<Boolean> EDIT = TypedOption.flag(
            "--edit", "correct SESSION (or the last) in your editor; with --add, enter its numbers there");

    private final Folders folders;
    private final Host host;

    LogEditOption(Folders folders, Host host) {
        this.folders = folders;
        this.host = host;
    }

    /** Opens the session of that name and saves what became of it; returns the exit code. */
    int edit(String name) throws IOException, InterruptedException {
        HistoryReader history = new HistoryReader(folders.data());
        LoggedSession logged = history.withSets(new SessionSearch(history, host).one(name));
        String id = logged.session().session();
        if (logged.unread() > 0) {
            throw CommandException.failed(
                    "%d sets of session %s cannot be read, and a card would lose them; circuit log %s tells the line to correct first"
                            .formatted(logged.unread(), id, id));
        }
        CompletedSession before = new CompletedSession(logged.session(), logged.sets(), List.of());
        CardEditing editing = editing(id);
        Optional<CompletedSession> edited = editing.edit(before);
        if (edited.isEmpty()) {
            host.say("Nothing was changed.");
            return ExitCode.OK;
        }
        if (!edited.get().isWorthKeeping()) {
            throw CommandException.failed("no set of it would be left; take it out with: circuit log --remove " + id);
        }
        Edited saved = new SessionLogger(folders.data(), folders.state())
                .edit(before, edited.get(), host.clock().instant());
        editing.done();
        saved.notices().forEach(host::warn);
        host.say("Changed %s; its rows of before are kept in %s"
                .formatted(SessionWords.of(edited.get().session()), saved.kept()));
        if (new UnfinishedSessions(folders, host).forget(id)) {
            host.say("It cannot be resumed any more, as that would undo the change.");
        }
        return ExitCode.OK;
    }

    /** An editing of the session with that id. */
    CardEditing editing(String id) throws IOException {
        Path file = folders.state().resolve("edit-" + id + ".yaml");
        // A card of an editing that came to nothing is still there; what its author wrote is not ours to overwrite.
        for (int count = 2; Files.exists(file); count++) {
            file = file.resolveSibling("edit-%s-%d.yaml".formatted(id, count));
        }
        Optional<Path> schemas = Xdg.config(host).map(config -> config.resolve("schema"));
        CardEditing editing = new CardEditing(
                host,
                file,
                schemas.map(folder -> "# yaml-language-server: $schema=%s\n"
                                .formatted(folder.resolve(SchemaCommand.file("session"))))
                        .orElse(""));
        if (schemas.isPresent()) {
            SchemaCommand.copyTo(schemas.get());
        }
        return editing;
    }
}
