package circuit.cli.doctor;

import circuit.cli.history.MergeableCopies;
import circuit.cli.history.UnfinishedSessions;
import circuit.cli.history.UnreadableHistory;
import circuit.cli.history.UnsavedSessions;
import circuit.cli.options.Folders;
import circuit.cli.options.GlobalOptions;
import circuit.cli.options.Settings;
import circuit.history.HistoryException;
import circuit.history.HistoryReader;
import circuit.history.SessionLogger;
import circuit.history.check.FilesBeside;
import circuit.history.check.HistoryContents;
import circuit.text.English;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The history: what can be read of it, what waits to be added to it, and what lies beside it. */
final class HistoryCheck {
    private static final String NAME = "history";
    /** A clock that is ahead by less is nobody's trouble. */
    private static final int TOLERATED_SECONDS = 60;

    private final Folders folders;
    private final Settings settings;
    private final SessionLogger logger;
    private final List<Finding> findings = new ArrayList<>();

    private HistoryCheck(Folders folders, Settings settings) {
        this.folders = folders;
        this.settings = settings;
        logger = new SessionLogger(folders.data(), folders.state());
    }

    /** A finding about the history as it is read, and one for everything about it that wants a look. */
    static List<Finding> of(Folders folders, Settings settings) {
        return folders.history().isEmpty() ? List.of() : new HistoryCheck(folders, settings).findings();
    }

    private List<Finding> findings() {
        HistoryReader reader = new HistoryReader(folders.data());
        try {
            read(reader);
        } catch (HistoryException e) {
            findings.add(Finding.broken(
                    NAME, String.valueOf(e.getMessage()), "mend that, or move the file away and begin a new history"));
        }
        UnreadableHistory.notices(reader)
                .forEach(notice -> warn(
                        "history rows",
                        notice,
                        "correct it in a text editor; the next session moves a torn last line to a file beside"));
        new UnfinishedSessions(folders, settings.host())
                .notices()
                .forEach(notice -> warn("unfinished", notice, "circuit help resume tells what can be done with it"));
        lookForUnsaved();
        lookBeside();
        return List.copyOf(findings);
    }

    private void warn(String name, String found, String remedy) {
        findings.add(Finding.warning(name, found, remedy));
    }

    private void read(HistoryReader reader) throws HistoryException {
        HistoryContents contents = HistoryContents.read(reader);
        String rows = English.count(contents.sessions(), "session") + ", " + English.count(contents.sets(), "set")
                + (contents.strays() == 0
                        ? ""
                        : ", %,d of them without their session, which do not count".formatted(contents.strays()));
        findings.add(logger.obstacle()
                .map(why -> Finding.broken(
                        NAME, rows + "; nothing can be added: " + why, "mend that, or name another folder: --data DIR"))
                .orElseGet(() -> Finding.ok(NAME, rows)));
        Instant now = settings.host().clock().instant();
        contents.newest()
                .filter(moment -> moment.isAfter(now.plusSeconds(TOLERATED_SECONDS)))
                .ifPresent(moment -> warn(
                        "history dates",
                        "the newest session is of %s, which is still to come".formatted(moment),
                        "correct this machine's clock, or the date of the session"));
    }

    private void lookForUnsaved() {
        List<String> files = logger.unsaved().stream().map(Path::toString).toList();
        if (!files.isEmpty()) {
            warn(
                    "unsaved",
                    "could not be saved when it ended, and waits: " + English.all(files),
                    "mend what is broken, then: "
                            + UnsavedSessions.withData(
                                    "circuit log --recover",
                                    settings.arguments().value(GlobalOptions.DATA)));
        }
    }

    private void lookBeside() {
        FilesBeside beside = FilesBeside.in(folders.data());
        if (!beside.torn().isEmpty()) {
            warn(
                    "torn rows",
                    "what a crash left in parts was moved away: " + English.all(beside.torn()),
                    "see whether a set is missing in sets.csv; then delete these files");
        }
        if (!beside.copies().isEmpty()) {
            warn(
                    "copies",
                    "beside the history, and not read: " + English.all(beside.copies()),
                    "take in what is in them, then delete them: " + MergeableCopies.command(folders, settings));
        }
    }
}
