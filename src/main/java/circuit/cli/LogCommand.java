package circuit.cli;

import circuit.cli.help.HelpText;
import circuit.cli.history.DateParser;
import circuit.cli.history.MergeableCopies;
import circuit.cli.history.SessionSearch;
import circuit.cli.history.UnfinishedSessions;
import circuit.cli.history.UnreadableHistory;
import circuit.cli.history.UnsavedSessions;
import circuit.cli.host.CommandException;
import circuit.cli.host.ExitCode;
import circuit.cli.host.Host;
import circuit.cli.options.Arguments;
import circuit.cli.options.Folders;
import circuit.cli.options.PageOptions;
import circuit.cli.options.Settings;
import circuit.cli.options.TypedOption;
import circuit.cli.output.LogJson;
import circuit.history.HistoryException;
import circuit.history.HistoryReader;
import circuit.history.HistoryReader.LoggedSession;
import circuit.history.SessionLogger;
import circuit.history.SessionLogger.Removed;
import circuit.history.SessionRow;
import circuit.report.LogTable;
import circuit.report.SessionPage;
import circuit.report.SessionWords;
import circuit.text.Sanitizer;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** {@code circuit log}: lists the sessions, shows one of them set by set, adds one or removes one, or merges others. */
final class LogCommand implements Command {
    static final TypedOption<String> SINCE =
            TypedOption.text("--since", "WHEN", "only since a day, or for so long: 2026-11-01, 30d, 2w");
    static final TypedOption<String> ROUTINE = TypedOption.text("--routine", "ROUTINE", "only those of this routine");
    static final TypedOption<Integer> MOST = TypedOption.number(
            "-n", "N", 1, 1_000_000, "at most N; by default 10 on a terminal, all elsewhere or with --since");
    static final TypedOption<String> REMOVE =
            TypedOption.text("--remove", "SESSION", "take a session out; its rows are kept in a file");
    static final TypedOption<Boolean> YES = TypedOption.flag("--yes", "remove it without asking");
    static final TypedOption<Boolean> RECOVER =
            TypedOption.flag("--recover", "add the sessions that could not be saved when they ended");

    /** How many sessions a terminal shows if nothing else is asked for. */
    private static final int USUAL_MOST = 10;

    @Override
    public CommandSpec spec() {
        CommandSpec spec = HelpText.command(
                        "log",
                        "Lists the sessions done, newest first, or shows one of them.",
                        "circuit log                            # the last ten; all of them into a pipe",
                        "circuit log --since 2w --routine back-3x",
                        "circuit log last                       # set by set",
                        "circuit log 2026-11-21                 # the sessions of that day",
                        "circuit log --add back-3x --at 18:30   # done away from the screen, as planned",
                        "circuit log --edit last                # correct it in your editor",
                        "circuit log --remove last",
                        "circuit log --merge /media/laptop/circuit   # the history of another machine")
                .addPositional(HelpText.argument("SESSION", "0..1", "last, a day, or the beginning of an id"));
        List.of(SINCE, ROUTINE, MOST).forEach(option -> spec.addOption(option.spec()));
        PageOptions.addTo(spec);
        List.of(REMOVE, YES, RECOVER).forEach(option -> spec.addOption(option.spec()));
        spec.addOption(LogEditOption.EDIT.spec());
        LogMergeOption.addTo(spec);
        LogAddOption.addTo(spec);
        return spec;
    }

    @Override
    public int run(Arguments arguments, Host host) throws IOException, InterruptedException {
        LogAction.check(arguments);
        Settings settings = Settings.of(arguments, host);
        Folders folders = Folders.of(settings);
        UnsavedSessions unsaved = new UnsavedSessions(folders, host);
        if (arguments.has(RECOVER)) {
            return unsaved.recover();
        }
        Optional<List<String>> merged = arguments.value(LogMergeOption.MERGE);
        if (merged.isPresent()) {
            return new LogMergeOption(settings, folders).merge(merged.get());
        }
        unsaved.printNotice();
        MergeableCopies.notice(folders, settings).ifPresent(host::warn);
        Optional<String> routine = arguments.value(LogAddOption.ADD);
        if (routine.isPresent()) {
            return new LogAddOption(settings, folders).add(routine.get());
        }
        if (arguments.has(LogEditOption.EDIT)) {
            return new LogEditOption(folders, host).edit(arguments.argument().orElse("last"));
        }
        HistoryReader history = new HistoryReader(folders.data(), settings.unit());
        Optional<String> removed = arguments.value(REMOVE);
        if (removed.isPresent()) {
            return remove(new SessionSearch(history, host).one(removed.get()), arguments, folders, host);
        }
        Optional<String> named = arguments.argument();
        if (named.isPresent()) {
            show(new SessionSearch(history, host).asked(named.get()), history, settings);
        } else {
            list(history, settings);
        }
        List<String> unreadable = UnreadableHistory.notices(history);
        unreadable.forEach(host::warn);
        return unreadable.isEmpty() ? ExitCode.OK : ExitCode.FAILED;
    }

    /** The beginning of the day since when sessions are asked for. */
    static Optional<Instant> since(Arguments arguments, Host host) {
        return arguments.value(SINCE).map(text -> new DateParser(host.clock()).since(SINCE.name(), text));
    }

    /** The sessions that the options ask for. */
    private static List<SessionRow> listed(HistoryReader history, Arguments arguments, Host host)
            throws HistoryException {
        Optional<Instant> since = since(arguments, host);
        Optional<String> routine = arguments.value(ROUTINE);
        boolean isAll = since.isPresent()
                || arguments.has(PageOptions.JSON)
                || !host.streams().outputIsTerminal();
        List<SessionRow> sessions = history.sessions(
                session -> since.filter(session.started().toInstant()::isBefore).isEmpty()
                        && routine.filter(name -> !name.equals(session.routine()))
                                .isEmpty());
        int most = arguments.value(MOST).orElse(isAll ? Integer.MAX_VALUE : USUAL_MOST);
        return sessions.subList(0, Math.min(most, sessions.size()));
    }

    private static void list(HistoryReader history, Settings settings) throws HistoryException {
        Host host = settings.host();
        List<SessionRow> sessions = listed(history, settings.arguments(), host);
        if (settings.arguments().has(PageOptions.JSON)) {
            LogJson.write(sessions, host.out());
        } else if (sessions.isEmpty()) {
            noSession(history, settings.arguments()).ifPresent(host::warn);
        } else {
            LogTable.lines(sessions, PageOptions.style(settings), PageOptions.room(host))
                    .forEach(host.out()::printlnStyled);
        }
    }

    /** Why no session is listed; empty if the reason is that none could be read. */
    private static Optional<String> noSession(HistoryReader history, Arguments arguments) throws HistoryException {
        if (!history.sessions().isEmpty()) {
            return Optional.of("there is no session" + filters(arguments) + "; circuit log lists all");
        }
        return history.unreadable().isEmpty() ? Optional.of(SessionSearch.NO_SESSION_YET) : Optional.empty();
    }

    private static String filters(Arguments arguments) {
        return arguments
                        .value(ROUTINE)
                        .map(routine -> " of " + Sanitizer.quoted(routine))
                        .orElse("")
                + arguments.value(SINCE).map(since -> " since " + since).orElse("");
    }

    /** Shows sessions set by set; as JSON, an object a line. */
    private static void show(List<SessionRow> sessions, HistoryReader history, Settings settings)
            throws HistoryException {
        Host host = settings.host();
        boolean isFirst = true;
        for (SessionRow session : sessions) {
            LoggedSession withSets = history.withSets(session);
            if (settings.arguments().has(PageOptions.JSON)) {
                LogJson.write(withSets, host.out());
                continue;
            }
            if (!isFirst) {
                host.out().println();
            }
            isFirst = false;
            SessionPage.lines(withSets, PageOptions.style(settings), PageOptions.columns(host))
                    .forEach(host.out()::printlnStyled);
        }
    }

    private static int remove(SessionRow session, Arguments arguments, Folders folders, Host host) throws IOException {
        String words = SessionWords.of(session);
        if (!arguments.has(YES)) {
            if (!host.isTerminal()) {
                throw CommandException.usage(
                        "--remove asks before it takes out %s, and there is no terminal to ask on; add --yes"
                                .formatted(words));
            }
            if (!isYes("Remove %s?".formatted(words), host)) {
                host.say("Nothing was removed.");
                return ExitCode.OK;
            }
        }
        SessionLogger logger = new SessionLogger(folders.data(), folders.state());
        Removed removed = logger.remove(session, host.clock().instant())
                .orElseThrow(() -> CommandException.usage("%s has been removed already".formatted(words)));
        new UnfinishedSessions(folders, host).forget(session.session());
        host.say("Removed %s; its rows are kept in %s".formatted(words, removed.kept()));
        return ExitCode.OK;
    }

    /** Asks, and returns whether the answer is yes; the end of the input means no. */
    // Closing the stream would close the standard input.
    @SuppressWarnings("resource")
    private static boolean isYes(String words, Host host) throws IOException {
        host.out().flush();
        host.err().print("%s [y/N] ".formatted(words));
        host.err().flush();
        InputStream in = new FileInputStream(FileDescriptor.in);
        StringBuilder answer = new StringBuilder();
        for (int c = in.read(); c >= 0 && c != '\n'; c = in.read()) {
            answer.append((char) c);
        }
        String word = answer.toString().strip();
        return word.equalsIgnoreCase("y") || word.equalsIgnoreCase("yes");
    }
}
