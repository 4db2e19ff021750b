package circuit.cli;

import circuit.history.SessionId;
import circuit.library.Library;
import circuit.library.Opened;
import circuit.plan.Plan;
import circuit.routine.SoundChoice;
import java.io.IOException;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code circuit run}: walks the athlete through a routine. */
final class RunCommand implements Verb {

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Help.page(
                        "run ROUTINE",
                        "Walks you through a routine, with countdowns, and keeps what you did.",
                        "circuit run back-3x",
                        "circuit run back-3x --speed 20      # a fast rehearsal, not kept",
                        "circuit run back-six --have band    # only with what is at hand",
                        "circuit run ./my-back.yaml --wait   # sets of reps end when you press Enter")
                .addPositional(PositionalParamSpec.builder()
                        .paramLabel("ROUTINE")
                        .type(String.class)
                        .arity("1")
                        .required(true)
                        .description("a routine's name, or a file")
                        .build());
        PlanFlags.addTo(spec);
        RunFlags.addTo(spec);
        return spec;
    }

    @Override
    public int run(ParseResult given, Host host) throws IOException, InterruptedException {
        RunFlags flags = RunFlags.of(given, host);
        Folders folders = Folders.of(given, host);
        Planned planned = plan(given, flags, folders, host);
        if (flags.kept()) {
            new Leftovers(folders, host).tell();
        }
        host.err().flush();
        OffsetDateTime started = OffsetDateTime.now(host.clock());
        SessionId id =
                SessionId.of(started.toInstant(), ThreadLocalRandom.current().nextInt());
        return new Workout(
                        host, folders, flags, Start.fresh(planned.plan(), planned.sound(), words(given), id, started))
                .walk();
    }

    /** What is to be walked, and how its author wants it heard. */
    record Planned(Plan plan, Optional<SoundChoice> sound) {}

    /** The plan of the routine that was named, as the athlete wants it today. */
    static Planned plan(ParseResult given, RunFlags flags, Folders folders, Host host) {
        Library library = Cards.library(folders);
        Opened.Ready ready = Cards.open(library, given.matchedPositionalValue(0, ""));
        Plan plan = Plan.of(
                ready.routine(),
                ready.exercises(),
                PlanFlags.choices(given, flags.waits()),
                new Lookback(folders, host).past(ready.routine(), ready.exercises()));
        plan.remarks().forEach(remark -> host.err().println("circuit: " + remark));
        return new Planned(handsOff(plan, flags, host), ready.routine().sound());
    }

    /** The command line, so that the same plan can be made again; a file is named so that it is found from anywhere. */
    private static List<String> words(ParseResult given) {
        String asked = given.matchedPositionalValue(0, "");
        String found =
                Library.isName(asked) ? asked : Path.of(asked).toAbsolutePath().toString();
        return given.originalArgs().stream()
                .map(word -> word.equals(asked) ? found : word)
                .toList();
    }

    /** Where no key can be pressed, a step that waits for one would wait for ever; a rehearsal takes its estimate. */
    private static Plan handsOff(Plan plan, RunFlags flags, Host host) {
        if (host.isTerminal() || !plan.needsKeys()) {
            return plan;
        }
        if (!flags.isRehearsal()) {
            throw Failure.usage("%s has steps that end by a key, and there is no terminal to press one on; run it on a"
                            .formatted(plan.routine())
                    + " terminal, or rehearse it with --speed");
        }
        return plan.withoutKeys();
    }
}
