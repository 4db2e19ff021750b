package circuit.cli.doctor;

import circuit.cli.options.Folders;
import circuit.history.check.WritabilityCheck;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;

/** The folders that a session and {@code circuit new} write to. */
final class FolderCheck {
    /** Room for ten thousand sessions. */
    private static final long LITTLE_SPACE = 10_000_000;

    private final Function<Path, WritabilityCheck> trial;

    private FolderCheck(Function<Path, WritabilityCheck> trial) {
        this.trial = trial;
    }

    /** @param fit the folder that gets the sessions as FIT files, if the settings name one */
    static List<Finding> of(Folders folders, Optional<Path> fit) {
        return of(folders, fit, WritabilityCheck::of);
    }

    /** @param trial finds out whether a folder can be written to */
    static List<Finding> of(Folders folders, Optional<Path> fit, Function<Path, WritabilityCheck> trial) {
        FolderCheck check = new FolderCheck(trial);
        List<Finding> findings = new ArrayList<>();
        findings.add(folders.history()
                .map(folder -> check.needed(
                        "history folder", folder, "or keep the history elsewhere: --data DIR, or $CIRCUIT_DATA"))
                .orElseGet(() -> Finding.broken(
                        "history folder",
                        "HOME is not set, so there is no place for the history",
                        "set HOME, or name a folder: --data DIR, or $CIRCUIT_DATA")));
        folders.checkpoints()
                .map(folder -> check.needed(
                        "state folder",
                        folder,
                        "or keep what a crash would cost elsewhere: $XDG_STATE_HOME, or --data DIR for both"))
                .ifPresent(findings::add);
        folders.routines().map(FolderCheck::given).ifPresent(findings::add);
        folders.own()
                .map(folder ->
                        check.optional("routine folder", folder, "or name another for circuit new: --routines DIR"))
                .ifPresent(findings::add);
        fit.map(folder -> check.optional("FIT folder", folder, "or name another: fit in config.yaml, or $CIRCUIT_FIT"))
                .ifPresent(findings::add);
        return findings;
    }

    private Finding needed(String name, Path folder, String otherwise) {
        WritabilityCheck check = trial.apply(folder);
        if (check.fault().isPresent()) {
            return Finding.broken(
                    name, unwritable(folder, check), "make that folder writable, or room on its disk, " + otherwise);
        }
        return check.free().orElse(Long.MAX_VALUE) < LITTLE_SPACE
                ? Finding.warning(name, writable(folder, check), "make room on that disk")
                : Finding.ok(name, writable(folder, check));
    }

    private Finding optional(String name, Path folder, String otherwise) {
        WritabilityCheck check = trial.apply(folder);
        return check.fault().isPresent()
                ? Finding.warning(name, unwritable(folder, check), "make that folder writable, " + otherwise)
                : Finding.ok(name, writable(folder, check));
    }

    private static Finding given(Path folder) {
        return Files.isDirectory(folder)
                ? Finding.ok("routines given", folder.toString())
                : Finding.broken(
                        "routines given",
                        folder + ": there is no such folder",
                        "make it, or correct --routines, $CIRCUIT_ROUTINES or the line of config.yaml");
    }

    private static String unwritable(Path folder, WritabilityCheck check) {
        return "%s: nothing can be written in %s: %s"
                .formatted(folder, check.place(), check.fault().orElse(""));
    }

    private static String writable(Path folder, WritabilityCheck check) {
        boolean isThere = check.place().equals(folder.toAbsolutePath());
        return folder + (isThere ? "" : " (made when it is needed)") + ", writable" + free(check.free());
    }

    private static String free(OptionalLong bytes) {
        if (bytes.isEmpty()) {
            return "";
        }
        long kilobytes = bytes.getAsLong() / 1000;
        return kilobytes < 1_000
                ? ", %,d kB free".formatted(kilobytes)
                : kilobytes < 1_000_000
                        ? ", %,d MB free".formatted(kilobytes / 1000)
                        : ", %,d GB free".formatted(kilobytes / 1_000_000);
    }
}
