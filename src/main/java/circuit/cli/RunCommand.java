package circuit.cli;

import circuit.history.SessionId;
import circuit.history.WritabilityCheck;
import circuit.library.Library;
import circuit.library.RoutineResult;
import circuit.plan.Plan;
import circuit.routine.SoundChoice;
import circuit.terminal.Opening;
import circuit.terminal.Picker;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code circuit run}: walks the athlete through a routine. */
final class RunCommand implements Verb {

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Help.page(
                        "run [ROUTINE]",
                        "Walks you through a routine, with countdowns, and keeps what you did.",
                        "circuit run back-3x",
                        "circuit run back-3x --speed 20      # a fast rehearsal, not kept",
                        "circuit run back-six --have band    # only with what is at hand",
                        "circuit run                         # pick one",
                        "circuit run ./my-back.yaml --wait   # sets of reps end when you press Enter")
                .addPositional(PositionalParamSpec.builder()
                        .paramLabel("ROUTINE")
                        .type(String.class)
                        .arity("0..1")
                        .description("a routine's name, or a file; without one, pick it from a list")
                        .build());
        PlanFlags.addTo(spec);
        RunFlags.addTo(spec);
        return spec;
    }

    @Override
    public int run(ParseResult given, Host host) throws IOException, InterruptedException {
        Settings settings = Settings.of(given, host);
        RunFlags flags = RunFlags.of(settings);
        Folders folders = Folders.of(settings);
        String named = given.matchedPositionalValue(0, "");
        if (named.isEmpty() && !flags.isOnScreen()) {
            throw CommandException.usage("circuit run needs ROUTINE; circuit list shows the ones at hand");
        }
        try (Opening terminal = flags.isOnScreen() ? Opening.begin() : Opening.later()) {
            if (!named.isEmpty()) {
                return run(named, settings, flags, folders, terminal);
            }
            Picker.Picked picked = RoutinePicker.pick(terminal.whole(), flags, folders, host);
            return picked.name().isPresent()
                    ? run(picked.name().get(), settings, flags, folders, terminal)
                    : picked.stopCode().orElse(ExitCode.ENDED_EARLY);
        }
    }

    private static int run(String asked, Settings settings, RunFlags flags, Folders folders, Opening terminal)
            throws IOException, InterruptedException {
        Host host = settings.host();
        Planned planned = plan(asked, settings, flags, folders);
        Beginning began = Beginning.now(host.clock());
        SessionId id = SessionId.of(began.moment(), chance(host));
        List<String> words = words(asked, settings.given());
        SessionStart start =
                SessionStart.fresh(planned, words, id, began, flags.kept() ? notices(folders, host) : List.of());
        return new SessionRunner(host, folders, flags, start, terminal).walk();
    }

    /** Where the ticker stands, stirred: it tells two sessions of one second apart, and is at hand before any random number. */
    private static int chance(Host host) {
        return Long.hashCode(host.ticker().nanos() * 0x9e3779b97f4a7c15L);
    }

    /** What will keep this session from being saved, and what waits to be gone on with or to be saved. */
    private static List<String> notices(Folders folders, Host host) {
        List<String> notices = new ArrayList<>(unsavable(folders));
        notices.addAll(new UnfinishedSessions(folders, host).beforeAnother());
        new UnsavedSessions(folders, host).line().ifPresent(notices::add);
        return notices;
    }

    /** What will keep a session from being saved, in a line; none where nothing does. */
    static List<String> unsavable(Folders folders) {
        return new WritabilityCheck(folders.data())
                .trouble().map(trouble -> "this session cannot be saved: " + trouble).stream()
                        .toList();
    }

    /** What is to be walked, and how its author wants it heard. */
    record Planned(Plan plan, Optional<SoundChoice> sound) {}

    /** The plan of the routine that was named, as the athlete wants it today. */
    static Planned plan(String asked, Settings settings, RunFlags flags, Folders folders) {
        Host host = settings.host();
        Library library = Cards.library(folders);
        RoutineResult.Loaded ready = Cards.open(library, asked);
        Equipment.check(settings, library, ready);
        Plan plan = Plan.of(
                ready.routine(),
                ready.exercises(),
                PlanFlags.choices(settings, flags.waits()),
                new PlanningHistory(folders, host).past(ready.routine(), ready.exercises()));
        flags.seen().remark().ifPresent(remark -> host.err().println("circuit: " + remark));
        plan.remarks().forEach(remark -> host.err().println("circuit: " + remark));
        return new Planned(handsOff(plan, flags), ready.routine().sound());
    }

    /** The command line, so that the same plan can be made again; a file is named so that it is found from anywhere. */
    private static List<String> words(String asked, ParseResult given) {
        String found =
                Library.isName(asked) ? asked : Path.of(asked).toAbsolutePath().toString();
        List<String> words = new ArrayList<>(given.originalArgs());
        words.replaceAll(word -> word.equals(asked) ? found : word);
        if (!given.hasMatchedPositional(0)) {
            words.add(found);
        }
        return words;
    }

    /** Where no key is read, a step that waits for one would wait for ever; a rehearsal takes its estimate. */
    private static Plan handsOff(Plan plan, RunFlags flags) {
        if (flags.isOnScreen() || !plan.needsKeys()) {
            return plan;
        }
        if (!flags.isRehearsal()) {
            throw CommandException.usage(
                    ("%s has steps that end by a key, and --view %s reads none; run it on a terminal with --view full or"
                                    + " line, or rehearse it with --speed")
                            .formatted(plan.routine(), Values.word(flags.view())));
        }
        return plan.withoutKeys();
    }
}
