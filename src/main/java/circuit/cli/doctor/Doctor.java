package circuit.cli.doctor;

import circuit.cli.host.BuildInfo;
import circuit.cli.host.CommandException;
import circuit.cli.host.Host;
import circuit.cli.options.Folders;
import circuit.cli.options.SessionOptions;
import circuit.cli.options.Settings;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import picocli.CommandLine.TypeConversionException;

/** Looks at everything that a session uses, as a session would use it. */
public final class Doctor {
    private Doctor() {}

    /** What was found, in the order in which it is to be read. */
    public static List<Finding> examine(Settings settings) {
        Host host = settings.host();
        List<Finding> findings = new ArrayList<>();
        findings.add(Finding.ok("version", BuildInfo.read().text()));
        findings.add(JavaCheck.ofThisProcess(host.home()));
        findings.addAll(guarded("terminal", () -> List.of(TerminalCheck.of(settings))));
        findings.add(SoundCheck.ofDevice());
        findings.addAll(guarded("speakers", () -> List.of(SoundCheck.ofSpeakers(host))));
        findings.addAll(guarded("keep-awake", () -> List.of(KeepAwakeCheck.of(host))));
        findings.addAll(guarded("settings", () -> List.of(SettingsCheck.of(settings))));
        findings.addAll(guarded("folders", () -> {
            Folders folders = Folders.unchecked(settings);
            List<Finding> found = new ArrayList<>(FolderCheck.of(folders, settings.value(SessionOptions.FIT)));
            found.add(RoutinesCheck.of(folders));
            found.addAll(HistoryCheck.of(folders, settings));
            return found;
        }));
        findings.addAll(guarded("clock", () -> List.of(ClockCheck.of(host))));
        return List.copyOf(findings);
    }

    /** A value that cannot be used is found broken, and does not keep the rest from being looked at. */
    private static List<Finding> guarded(String name, Supplier<List<Finding>> check) {
        try {
            return check.get();
        } catch (CommandException | TypeConversionException e) {
            return List.of(Finding.broken(name, String.valueOf(e.getMessage()), "see circuit config"));
        }
    }
}
