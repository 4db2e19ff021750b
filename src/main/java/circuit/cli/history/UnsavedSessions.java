package circuit.cli.history;

import circuit.cli.host.ExitCode;
import circuit.cli.host.Host;
import circuit.cli.options.Folders;
import circuit.history.HistoryException;
import circuit.history.SessionId;
import circuit.history.SessionLogger;
import circuit.history.SessionLogger.Saved;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Sessions that could not be saved when they ended, and wait in files of their own to be added. */
public final class UnsavedSessions {
    private final SessionLogger logger;
    private final Folders folders;
    private final Host host;

    public UnsavedSessions(Folders folders, Host host) {
        logger = new SessionLogger(folders.data(), folders.state());
        this.folders = folders;
        this.host = host;
    }

    /** Prints one line if there are some. */
    public void printNotice() {
        notice().ifPresent(host::warn);
    }

    /** How many there are and how to add them; empty if there are none. */
    public Optional<String> notice() {
        int waiting = logger.unsaved().size();
        return waiting == 0
                ? Optional.empty()
                : Optional.of("%s could not be saved before; add %s to the history with: circuit log --recover"
                        .formatted(waiting == 1 ? "a session" : waiting + " sessions", waiting == 1 ? "it" : "them"));
    }

    /**
     * How to add the session later that could not be saved now.
     *
     * @param data the data folder, if the command line names it
     */
    public static String remedy(HistoryException failure, SessionId session, Optional<Path> data, Folders folders) {
        String recover = withData("circuit log --recover", data);
        return failure.kept().isPresent()
                ? "once that is mended, add them to the history with: " + recover
                : "once that is mended, put those rows into %s and add them to the history with: %s"
                        .formatted(folders.data().resolve("unsaved-" + session + ".csv"), recover);
    }

    /** Prints why a session could not be saved, its rows if no file keeps them, and how to add it later. */
    public void report(HistoryException failure, SessionId session, Optional<Path> data) {
        host.out().flush();
        // Only the first line with the program's name: rows that follow are to be copied as they are.
        host.err().println("circuit: " + failure.getMessage());
        host.warn(remedy(failure, session, data, folders));
    }

    /** A command line that finds the history again. */
    public static String withData(String command, Optional<Path> data) {
        return command + data.map(folder -> " --data " + folder).orElse("");
    }

    /** Adds them all and returns the exit code. */
    public int recover() {
        List<Path> files = logger.unsaved();
        if (files.isEmpty()) {
            host.say("Nothing waits to be added: every session was saved.");
            return ExitCode.OK;
        }
        int exitCode = ExitCode.OK;
        for (Path file : files) {
            try {
                Saved saved = logger.saveUnsaved(file, host.clock().instant());
                host.say((saved.added() ? "Added " : "Already in the history: ") + file.getFileName());
                host.out().flush();
                saved.notices().forEach(host::warn);
            } catch (HistoryException e) {
                host.warn(String.valueOf(e.getMessage()));
                exitCode = ExitCode.FAILED;
            }
        }
        return exitCode;
    }
}
