package circuit.cli;

import circuit.history.CompletedSession;
import circuit.history.HistoryException;
import circuit.history.HistoryReader;
import circuit.history.Removed;
import circuit.history.SessionLogger;
import circuit.history.SessionQuery;
import circuit.history.SessionRecovery;
import circuit.history.SessionRow;
import circuit.report.LogTable;
import circuit.report.SessionPage;
import circuit.report.SessionWords;
import circuit.text.Sanitizer;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code circuit log}: the sessions done; one of them set by set; and the way to add one, or to take one out. */
final class LogCommand implements Verb {
    /** What fits a glance. */
    private static final int A_FEW = 10;

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Help.page(
                        "log [SESSION]",
                        "The sessions done, newest first; or one of them, set by set.",
                        "circuit log                            # the last ten; all of them into a pipe",
                        "circuit log --since 2w --routine back-3x",
                        "circuit log last                       # set by set",
                        "circuit log 2026-11-21                 # the session of that day",
                        "circuit log --add back-3x --at 18:30   # done away from the screen, as planned",
                        "circuit log --remove last")
                .addPositional(PositionalParamSpec.builder()
                        .paramLabel("SESSION")
                        .type(String.class)
                        .arity("0..1")
                        .description("last, a day, or the beginning of an id")
                        .build());
        spec.addOption(Flags.value("--since", "WHEN", "only since a day, or for so long: 2026-11-01, 30d, 2w"));
        spec.addOption(Flags.value("--routine", "ROUTINE", "only those of this routine"));
        spec.addOption(Flags.value("-n", "N", "no more than N; on a terminal 10, if nothing else is asked for"));
        PageFlags.addTo(spec);
        spec.addOption(Flags.value("--remove", "SESSION", "take a session out; its rows are kept in a file"));
        spec.addOption(Flags.flag("--yes", "remove it without asking"));
        spec.addOption(Flags.flag("--recover", "add the sessions that could not be saved when they ended"));
        LogAddition.addTo(spec);
        return spec;
    }

    @Override
    public int run(ParseResult given, Host host) throws IOException {
        Settings settings = Settings.of(given, host);
        Folders folders = Folders.of(settings);
        UnsavedSessions unsaved = new UnsavedSessions(folders, host);
        if (Values.isSet(given, "--recover")) {
            return unsaved.recover();
        }
        unsaved.tell();
        host.err().flush();
        try {
            LogAddition.check(given);
            Optional<String> routine = Values.text(given, "--add");
            if (routine.isPresent()) {
                return new LogAddition(settings, folders).of(routine.get());
            }
            HistoryReader history = new HistoryReader(folders.data());
            SessionFinder sessions = new SessionFinder(history, new DateParser(host.clock()));
            Optional<String> removed = Values.text(given, "--remove");
            if (removed.isPresent()) {
                return remove(sessions.named(removed.get()), given, folders, host);
            }
            String named = given.matchedPositionalValue(0, "");
            if (named.isEmpty()) {
                list(history, wanted(given, host), settings);
            } else {
                show(history.entry(sessions.named(named)), settings);
            }
            return ExitCode.OK;
        } catch (HistoryException e) {
            throw CommandException.failed(String.valueOf(e.getMessage()));
        }
    }

    private static SessionQuery wanted(ParseResult given, Host host) {
        Optional<String> most = Values.text(given, "-n");
        boolean isAll = Values.isSet(given, "--since") || Values.isSet(given, "--json") || !host.outputIsTerminal();
        OptionalInt usual = isAll ? OptionalInt.empty() : OptionalInt.of(A_FEW);
        return new SessionQuery(
                Values.text(given, "--since").map(text -> new DateParser(host.clock()).since("--since", text)),
                Values.text(given, "--routine"),
                most.map(text -> OptionalInt.of(Values.wholeNumber("-n", text, 1, 1_000_000)))
                        .orElse(usual));
    }

    private static void list(HistoryReader history, SessionQuery wanted, Settings settings) throws HistoryException {
        Host host = settings.host();
        List<SessionRow> sessions = history.sessions(wanted);
        if (Values.isSet(settings.given(), "--json")) {
            LogJson.write(sessions, host.out());
        } else if (sessions.isEmpty()) {
            boolean none = history.lastSessions(1).isEmpty();
            host.err()
                    .println("circuit: "
                            + (none
                                    ? "no session here yet; the first is one command away: circuit run back-3x"
                                    : "there is no session" + filters(settings.given()) + "; circuit log lists all"));
        } else {
            LogTable.lines(sessions, PageFlags.ink(settings), PageFlags.room(host))
                    .forEach(host.out()::printlnStyled);
        }
    }

    private static String filters(ParseResult given) {
        return Values.text(given, "--routine")
                        .map(routine -> " of " + Sanitizer.quoted(routine))
                        .orElse("")
                + Values.text(given, "--since").map(since -> " since " + since).orElse("");
    }

    private static void show(CompletedSession entry, Settings settings) {
        Host host = settings.host();
        if (Values.isSet(settings.given(), "--json")) {
            LogJson.write(entry, host.out());
        } else {
            SessionPage.lines(entry, PageFlags.ink(settings), PageFlags.columns(host))
                    .forEach(host.out()::printlnStyled);
        }
    }

    private static int remove(SessionRow session, ParseResult given, Folders folders, Host host)
            throws HistoryException, IOException {
        String words = SessionWords.of(session);
        if (!Values.isSet(given, "--yes")) {
            if (!host.isTerminal()) {
                throw CommandException.usage(
                        "--remove asks before it takes out %s, and there is no terminal to ask on; add --yes"
                                .formatted(words));
            }
            if (!Question.isYes("Remove %s?".formatted(words), host)) {
                host.out().println("Nothing was removed.");
                return ExitCode.OK;
            }
        }
        SessionLogger ledger =
                new SessionLogger(folders.data(), new SessionRecovery(List.of(folders.data(), folders.state())));
        Removed removed = ledger.remove(session, host.clock().instant())
                .orElseThrow(() -> CommandException.usage("%s is not there any more".formatted(words)));
        host.out().println("Removed %s; its rows are kept in %s".formatted(words, removed.kept()));
        return ExitCode.OK;
    }
}
