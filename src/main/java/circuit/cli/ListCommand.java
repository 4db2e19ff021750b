package circuit.cli;

import circuit.cli.help.HelpText;
import circuit.cli.history.PlanningHistory;
import circuit.cli.history.UnfinishedSessions;
import circuit.cli.history.UnsavedSessions;
import circuit.cli.host.ExitCode;
import circuit.cli.host.Host;
import circuit.cli.options.Arguments;
import circuit.cli.options.Folders;
import circuit.cli.options.TypedOption;
import circuit.cli.output.ListedRoutine;
import circuit.cli.output.RoutineTable;
import circuit.library.Library;
import circuit.library.MisnamedFile;
import circuit.library.RoutineEntry;
import circuit.library.RoutineResult;
import circuit.text.Sanitizer;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** {@code circuit list}: the routines at hand. */
final class ListCommand implements Command {
    private static final TypedOption<Boolean> JSON = TypedOption.flag("--json", "an array of objects, for programs");

    @Override
    public CommandSpec spec() {
        return HelpText.command(
                        "list",
                        "Lists the routines at hand: how long each takes, when last done.",
                        "circuit list",
                        "circuit list --json | jq -r '.[].name'")
                .addOption(JSON.spec());
    }

    @Override
    public int run(Arguments arguments, Host host) throws IOException {
        Folders folders = Folders.of(arguments, host);
        Library library = RoutineLoader.library(folders);
        List<ListedRoutine> listed = new ArrayList<>();
        List<String> broken = new ArrayList<>();
        List<RoutineEntry> routines = library.routines();
        Map<String, Instant> last = new PlanningHistory(folders, host)
                .routines(routines.stream().map(RoutineEntry::name).toList());
        for (RoutineEntry shelved : routines) {
            RoutineResult opened = library.readRoutine(shelved);
            if (opened instanceof RoutineResult.Loaded ready) {
                listed.add(ListedRoutine.of(
                        ready.routine(), Optional.ofNullable(last.get(shelved.name())), shelved.shadows()));
            } else if (opened instanceof RoutineResult.Invalid wrong) {
                String file = Sanitizer.marked(shelved.file().shown());
                broken.add("%s is broken, so it is not listed; see what is wrong with: circuit check %s"
                        .formatted(file, file));
                wrong.diagnostics().stream().limit(1).forEach(first -> broken.add(first.toString()));
            }
        }
        for (MisnamedFile misnamed : library.misnamed()) {
            broken.add("%s has a name that cannot be asked for, so it is not listed; rename it to %s"
                    .formatted(Sanitizer.marked(misnamed.file()), misnamed.better()));
        }
        if (arguments.has(JSON)) {
            ListedRoutine.json(listed, host.out());
        } else {
            RoutineTable.lines(listed, host.clock(), host.columns()).forEach(host.out()::println);
        }
        host.out().flush();
        if (folders.kept().isPresent()) {
            new UnfinishedSessions(folders, host)
                    .notices()
                    .forEach(line -> host.err().println("circuit: " + line));
            new UnsavedSessions(folders, host).printNotice();
        }
        broken.forEach(line -> host.err().println("circuit: " + line));
        return ExitCode.OK;
    }
}
