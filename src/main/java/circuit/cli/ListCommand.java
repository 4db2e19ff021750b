package circuit.cli;

import circuit.cli.help.HelpText;
import circuit.cli.history.UnfinishedSessions;
import circuit.cli.history.UnsavedSessions;
import circuit.cli.host.ExitCode;
import circuit.cli.host.Host;
import circuit.cli.options.Arguments;
import circuit.cli.options.Folders;
import circuit.cli.options.Settings;
import circuit.cli.options.TypedOption;
import circuit.cli.output.ListedRoutine;
import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;

/** {@code circuit list}: lists the routines at hand. */
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
        Settings settings = Settings.of(arguments, host);
        Folders folders = Folders.of(settings);
        RoutineListing listing = RoutineListing.read(settings, folders);
        if (arguments.has(JSON)) {
            ListedRoutine.json(listing.routines(), host.out());
        } else {
            ListedRoutine.table(listing.routines(), host.clock(), host.streams().columns())
                    .forEach(host.out()::println);
        }
        if (folders.history().isPresent()) {
            new UnfinishedSessions(folders, host).notices().forEach(host::warn);
            new UnsavedSessions(folders, host).printNotice();
        }
        listing.problems().forEach(host::warn);
        return ExitCode.OK;
    }
}
