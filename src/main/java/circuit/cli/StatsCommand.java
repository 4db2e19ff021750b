package circuit.cli;

import circuit.cli.help.HelpText;
import circuit.cli.history.Programmes;
import circuit.cli.history.UnreadableHistory;
import circuit.cli.host.ExitCode;
import circuit.cli.host.Host;
import circuit.cli.options.Arguments;
import circuit.cli.options.Folders;
import circuit.cli.options.HtmlOptions;
import circuit.cli.options.PageOptions;
import circuit.cli.options.Settings;
import circuit.cli.options.TypedOption;
import circuit.cli.output.PageFile;
import circuit.cli.output.StatsJson;
import circuit.history.HistoryException;
import circuit.history.HistoryReader;
import circuit.history.stats.Overview;
import circuit.history.stats.OverviewBuilder;
import circuit.html.HistoryPage;
import circuit.plan.Plan;
import circuit.plan.ProgrammeWeek;
import circuit.report.StatsPage;
import circuit.text.English;
import circuit.text.Sanitizer;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** {@code circuit stats}: prints the whole history on one page. */
final class StatsCommand implements Command {
    private static final TypedOption<Boolean> ALL =
            TypedOption.flag("--all", "also exercises that were not done in the last half year");
    private static final String NOTHING_YET =
            "Nothing to draw yet: your first session starts it. Try  circuit run back-3x";
    private static final String NOTHING_READABLE = "Nothing to draw: no session of the history could be read.";

    @Override
    public CommandSpec spec() {
        CommandSpec spec = HelpText.command(
                        "stats",
                        "Draws weeks, minutes, a calendar, and progress per exercise.",
                        "circuit stats",
                        "circuit stats --json | jq .streak",
                        "circuit stats --html --open")
                .addOption(ALL.spec());
        PageOptions.addTo(spec);
        HtmlOptions.addTo(spec);
        return spec;
    }

    @Override
    public int run(Arguments arguments, Host host) throws HistoryException, InterruptedException {
        Settings settings = Settings.of(arguments, host);
        boolean isPage = HtmlOptions.isAsked(settings, List.of(PageOptions.JSON));
        Folders folders = Folders.of(settings);
        HistoryReader history = new HistoryReader(folders.data(), settings.unit());
        Overview overview = OverviewBuilder.read(history, host.clock());
        List<Plan> programmes = overview.isEmpty() ? List.of() : Programmes.begun(folders, history, host.clock());
        if (arguments.has(PageOptions.JSON)) {
            StatsJson.write(overview, programmes, host.out());
        } else if (overview.isEmpty() && overview.leftOut().unreadable() > 0) {
            host.say(NOTHING_READABLE);
        } else if (overview.isEmpty()) {
            host.say(NOTHING_YET);
        } else if (isPage) {
            PageFile.write("stats", HistoryPage.of(overview, arguments.has(ALL), weeks(programmes)), settings);
        } else {
            StatsPage.lines(overview, PageOptions.style(settings), PageOptions.columns(host), arguments.has(ALL))
                    .forEach(host.out()::printlnStyled);
            weeks(programmes).forEach(host::say);
        }
        UnreadableHistory.notices(history).forEach(host::warn);
        int future = overview.leftOut().future();
        if (future > 0) {
            host.warn(
                    "%s dated after now and not counted; correct the dates in the history, or the clock of this machine"
                            .formatted(English.count(future, "session") + (future == 1 ? " is" : " are")));
        }
        return ExitCode.OK;
    }

    private static List<String> weeks(List<Plan> programmes) {
        return programmes.stream()
                .flatMap(plan -> plan.week().map(week -> weeks(plan, week)).stream())
                .toList();
    }

    private static String weeks(Plan plan, ProgrammeWeek week) {
        int over = week.week() - 1;
        String kept = over == 0
                ? ""
                : " (%d of %s so far kept)".formatted(Math.min(week.kept(), over), English.count(over, "week"));
        return "%s: %s%s".formatted(Sanitizer.clean(plan.title()), week.text(), kept);
    }
}
