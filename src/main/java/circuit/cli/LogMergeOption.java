package circuit.cli;

import circuit.cli.host.CommandException;
import circuit.cli.host.ExitCode;
import circuit.cli.host.Host;
import circuit.cli.options.Folders;
import circuit.cli.options.Settings;
import circuit.cli.options.TypedOption;
import circuit.history.HistoryException;
import circuit.history.SessionLogger;
import circuit.history.merge.HistoryMerger;
import circuit.history.merge.MergeReport;
import circuit.history.merge.MergeReport.FileReport;
import circuit.history.merge.MergeSource;
import circuit.text.English;
import circuit.text.Sanitizer;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** {@code circuit log --merge}: takes in the history of another machine, or copies that a synchroniser left. */
final class LogMergeOption {
    static final TypedOption<List<String>> MERGE = TypedOption.texts(
            "--merge", "FOLDER|FILE", "take in another machine's history, or a synchroniser's conflict copies");
    static final TypedOption<Boolean> DRY_RUN = TypedOption.flag("--dry-run", "only tell what --merge would take in");

    private final Settings settings;
    private final Folders folders;
    private final Host host;

    LogMergeOption(Settings settings, Folders folders) {
        this.settings = settings;
        this.folders = folders;
        host = settings.host();
    }

    static void addTo(CommandSpec spec) {
        spec.addOption(MERGE.spec());
        spec.addOption(DRY_RUN.spec());
    }

    /** Merges the histories in these folders and files, and returns the exit code. */
    int merge(List<String> names) throws HistoryException {
        boolean isDry = settings.arguments().has(DRY_RUN);
        List<MergeSource> sources = MergeSource.of(paths(names), folders.data());
        MergeReport report = isDry
                ? planned(sources)
                : new SessionLogger(folders.data(), folders.state())
                        .merge(sources, host.clock().instant());
        report.files().forEach(file -> host.say(words(file)));
        report.notices().forEach(host::say);
        if (!report.changed()) {
            host.say("Nothing to merge: all of it is in the history.");
        } else if (isDry) {
            host.say("Nothing was written; without --dry-run the history would have %s."
                    .formatted(English.count(report.sessions(), "session")));
        } else {
            host.say("The history has %s now.".formatted(English.count(report.sessions(), "session")));
        }
        host.out().flush();
        report.problems().forEach(host::warn);
        return report.problems().isEmpty() ? ExitCode.OK : ExitCode.FAILED;
    }

    private MergeReport planned(List<MergeSource> sources) throws HistoryException {
        try (HistoryMerger merger = new HistoryMerger(folders.data(), sources)) {
            return merger.report();
        }
    }

    private static List<Path> paths(List<String> names) {
        List<Path> paths = new ArrayList<>();
        for (String name : names) {
            try {
                Path path = Path.of(name);
                if (name.isBlank() || !Files.exists(path)) {
                    throw noSuch(name);
                }
                paths.add(path);
            } catch (InvalidPathException e) {
                throw noSuch(name);
            }
        }
        return paths;
    }

    private static CommandException noSuch(String name) {
        return CommandException.usage(
                "--merge: there is no folder or file %s; name a folder with a sessions.csv, or a copy of that file"
                        .formatted(Sanitizer.quoted(name)));
    }

    private static String words(FileReport file) {
        List<String> parts = new ArrayList<>();
        add(file.added(), "added", parts);
        add(file.completed(), "completed", parts);
        add(file.renamed(), "kept under a new id", parts);
        add(file.known(), "here already", parts);
        add(file.removed(), "removed here before", parts);
        return "%s: %s%s"
                .formatted(
                        file.file(),
                        English.count(file.found(), "session"),
                        parts.isEmpty() ? "" : "; " + String.join(", ", parts));
    }

    private static void add(int count, String what, List<String> parts) {
        if (count > 0) {
            parts.add(count + " " + what);
        }
    }
}
