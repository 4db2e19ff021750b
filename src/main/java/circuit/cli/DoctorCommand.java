package circuit.cli;

import circuit.cli.doctor.Doctor;
import circuit.cli.doctor.Finding;
import circuit.cli.doctor.Finding.Status;
import circuit.cli.help.HelpText;
import circuit.cli.host.ExitCode;
import circuit.cli.host.Host;
import circuit.cli.options.Arguments;
import circuit.cli.options.PageOptions;
import circuit.cli.options.Settings;
import circuit.cli.options.TypedOption;
import circuit.cli.output.Json;
import circuit.text.TextWidth;
import circuit.text.TextWrapper;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** {@code circuit doctor}: what works here, and what would mend the rest. */
final class DoctorCommand implements Command {
    private static final int STATUS_WIDTH = 9;
    private static final int NAME_WIDTH = 16;
    /** In a narrower window the text gets a line of its own. */
    private static final int NARROW = 60;

    @Override
    public CommandSpec spec() {
        return HelpText.command(
                        "doctor",
                        "Tells what works here, and what would mend the rest.",
                        "circuit doctor",
                        "circuit doctor && circuit run back-3x   # 1 if training needs what does not work",
                        "circuit doctor --json | jq -r '.[] | select(.status != \"ok\") | .remedy'")
                .addOption(PageOptions.JSON.spec());
    }

    @Override
    public int run(Arguments arguments, Host host) {
        List<Finding> findings = Doctor.examine(Settings.asFarAsReadable(arguments, host));
        if (arguments.has(PageOptions.JSON)) {
            json(findings, host);
        } else {
            findings.forEach(finding -> print(finding, host));
        }
        return findings.stream().anyMatch(finding -> finding.status() == Status.BROKEN) ? ExitCode.FAILED : ExitCode.OK;
    }

    private static void print(Finding finding, Host host) {
        String text =
                finding.found() + finding.remedy().map(remedy -> "; " + remedy).orElse("");
        String head = TextWidth.padded(TypedOption.word(finding.status()), STATUS_WIDTH)
                + TextWidth.padded(finding.name(), NAME_WIDTH);
        int columns = PageOptions.room(host).orElse(Integer.MAX_VALUE);
        if (columns < NARROW) {
            host.out().println(head.stripTrailing());
            TextWrapper.wrapWords("  ", "  ", text, columns).forEach(host.out()::println);
        } else {
            String indent = " ".repeat(head.length());
            TextWrapper.wrapWords(head, indent, text, columns).forEach(host.out()::println);
        }
    }

    private static void json(List<Finding> findings, Host host) {
        Json.write(
                host.out(),
                json -> Json.objects(json, findings, finding -> {
                    json.writeStringProperty("name", finding.name());
                    json.writeStringProperty("status", TypedOption.word(finding.status()));
                    json.writeStringProperty("found", finding.found());
                    Json.text(json, "remedy", finding.remedy());
                }));
    }
}
