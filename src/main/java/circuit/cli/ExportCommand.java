package circuit.cli;

import static java.nio.charset.StandardCharsets.US_ASCII;

import circuit.cli.help.HelpText;
import circuit.cli.history.SessionSearch;
import circuit.cli.history.UnreadableHistory;
import circuit.cli.host.CommandException;
import circuit.cli.host.ExitCode;
import circuit.cli.host.Host;
import circuit.cli.options.Arguments;
import circuit.cli.options.Folders;
import circuit.cli.options.Settings;
import circuit.cli.options.TypedOption;
import circuit.cli.output.LogJson;
import circuit.history.CsvExport;
import circuit.history.HistoryException;
import circuit.history.HistoryReader;
import circuit.history.HistoryReader.LoggedSession;
import circuit.history.SessionIds;
import circuit.history.SessionRow;
import circuit.history.fit.FitFolder;
import circuit.history.fit.FitFolder.Written;
import circuit.text.English;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;

/** {@code circuit export}: hands the history on, as FIT files, as CSV or as JSON. */
final class ExportCommand implements Command {
    private static final TypedOption<Boolean> FIT =
            TypedOption.flag("--fit", "a FIT file of each session, for watches and training sites");
    private static final TypedOption<Boolean> CSV = TypedOption.flag("--csv", "all sets as one table");
    private static final TypedOption<Boolean> JSON =
            TypedOption.flag("--json", "a line of JSON for each session, with its sets");
    private static final TypedOption<Boolean> SESSIONS =
            TypedOption.flag("--sessions", "only the sessions, without their sets; with --csv or --json");
    private static final TypedOption<Path> FOLDER = TypedOption.folder("-o", "where the FIT files go; by default here");

    /** How many sessions are held with their sets; some 10 MB. */
    private static final int MOST_HELD = 500;

    @Override
    public CommandSpec spec() {
        CommandSpec spec = HelpText.command(
                        "export",
                        "Hands your history on: as FIT files, as CSV, as JSON.",
                        "circuit export --fit last -o ~/upload        # for a watch or a training site",
                        "circuit export --fit --since 4w -o ~/upload",
                        "circuit export --csv > sets.csv              # every set",
                        "circuit export --csv --sessions > sessions.csv",
                        "circuit export --json --since 2w | jq .title")
                .addPositional(HelpText.argument(
                        "SESSION", "0..*", "last, a day, or the beginning of an id; without one, all sessions"));
        List.of(FIT, CSV, JSON, LogCommand.SINCE, FOLDER, SESSIONS).forEach(option -> spec.addOption(option.spec()));
        return spec;
    }

    @Override
    public int run(Arguments arguments, Host host) throws HistoryException {
        check(arguments);
        Settings settings = Settings.of(arguments, host);
        HistoryReader history = new HistoryReader(Folders.of(settings).data());
        List<SessionRow> sessions = asked(history, arguments, host);
        int exitCode = ExitCode.OK;
        if (arguments.has(FIT)) {
            FitFolder folder = new FitFolder(arguments.value(FOLDER).orElse(Path.of("")));
            exitCode = fit(sessions, history, folder, host);
        } else if (arguments.has(CSV)) {
            csv(sessions, history, arguments.has(SESSIONS), host);
        } else {
            json(sessions, history, arguments.has(SESSIONS), host);
        }
        List<String> unreadable = UnreadableHistory.notices(history);
        unreadable.forEach(host::warn);
        return unreadable.isEmpty() ? exitCode : ExitCode.FAILED;
    }

    private static void check(Arguments arguments) {
        List<String> formats = Stream.of(FIT, CSV, JSON)
                .filter(arguments::has)
                .map(TypedOption::name)
                .toList();
        if (formats.isEmpty()) {
            throw CommandException.usage("circuit export needs a format: --fit, --csv or --json");
        }
        if (formats.size() > 1) {
            throw CommandException.usage(
                    "%s and %s contradict each other; leave one out".formatted(formats.get(0), formats.get(1)));
        }
        if (arguments.has(FOLDER) && !arguments.has(FIT)) {
            throw CommandException.usage(
                    "-o goes with --fit; what %s prints goes into a file with > FILE".formatted(formats.get(0)));
        }
        if (arguments.has(SESSIONS) && arguments.has(FIT)) {
            throw CommandException.usage("--sessions goes with --csv and --json, not with --fit");
        }
        if (arguments.has(LogCommand.SINCE) && !arguments.arguments().isEmpty()) {
            throw CommandException.usage("--since and SESSION contradict each other; leave one out");
        }
    }

    /** The sessions that are named, those since a day, or all; the newest first, each once. */
    private static List<SessionRow> asked(HistoryReader history, Arguments arguments, Host host)
            throws HistoryException {
        if (!arguments.arguments().isEmpty()) {
            SessionSearch search = new SessionSearch(history, host);
            SessionIds wanted = new SessionIds();
            for (String name : arguments.arguments()) {
                search.asked(name).forEach(session -> wanted.add(session.session()));
            }
            return history.sessions(session -> wanted.contains(session.session()));
        }
        Optional<Instant> since = LogCommand.since(arguments, host);
        List<SessionRow> sessions = history.sessions(
                session -> since.filter(session.started().toInstant()::isBefore).isEmpty());
        if (sessions.isEmpty() && history.unreadable().isEmpty()) {
            host.warn(
                    since.isPresent() && !history.sessions().isEmpty()
                            ? "there is no session since %s; circuit log lists all"
                                    .formatted(arguments.value(LogCommand.SINCE).orElseThrow())
                            : SessionSearch.NO_SESSION_YET);
        }
        return sessions;
    }

    private static int fit(List<SessionRow> sessions, HistoryReader history, FitFolder folder, Host host)
            throws HistoryException {
        int exitCode = ExitCode.OK;
        int unchanged = 0;
        for (List<SessionRow> some : inParts(sessions)) {
            for (LoggedSession session : history.withSets(some)) {
                Written written = folder.write(session);
                if (written.refusal().isPresent()) {
                    host.warn(written.refusal().get());
                    exitCode = ExitCode.FAILED;
                } else if (written.isNew()) {
                    host.say(written.file().toString());
                } else {
                    unchanged++;
                }
            }
        }
        if (unchanged > 0) {
            host.warn("%s there already, unchanged"
                    .formatted(English.count(unchanged, "file") + (unchanged == 1 ? " is" : " are")));
        }
        return exitCode;
    }

    private static void csv(List<SessionRow> sessions, HistoryReader history, boolean onlySessions, Host host)
            throws HistoryException {
        SessionIds wanted = new SessionIds();
        sessions.forEach(session -> wanted.add(session.session()));
        AtomicBoolean loses = new AtomicBoolean();
        CsvExport export = new CsvExport(history, text -> {
            host.out().print(text);
            loses.compareAndSet(false, !host.unicode() && !US_ASCII.newEncoder().canEncode(text));
        });
        if (onlySessions) {
            export.sessions(wanted);
        } else {
            export.sets(wanted);
        }
        if (loses.get()) {
            host.warn("letters beyond ASCII were replaced, as the locale has none; set LC_ALL=C.UTF-8, or use --json");
        }
    }

    private static void json(List<SessionRow> sessions, HistoryReader history, boolean onlySessions, Host host)
            throws HistoryException {
        for (List<SessionRow> some : inParts(sessions)) {
            if (onlySessions) {
                some.forEach(session -> LogJson.write(session, host.out()));
            } else {
                history.withSets(some).forEach(session -> LogJson.write(session, host.out()));
            }
        }
    }

    /** The sessions, which are listed the newest first, from the oldest on, in parts that can be held with their sets. */
    private static Iterable<List<SessionRow>> inParts(List<SessionRow> sessions) {
        return () -> Stream.iterate(sessions.size(), end -> end > 0, end -> end - MOST_HELD)
                .map(end -> {
                    List<SessionRow> some = new ArrayList<>(sessions.subList(Math.max(0, end - MOST_HELD), end));
                    Collections.reverse(some);
                    return some;
                })
                .iterator();
    }
}
