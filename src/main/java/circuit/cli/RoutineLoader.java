package circuit.cli;

import circuit.cli.history.PlanningHistory;
import circuit.cli.host.CommandException;
import circuit.cli.options.Folders;
import circuit.cli.options.PlanningOptions;
import circuit.cli.options.Settings;
import circuit.library.Library;
import circuit.library.RoutineResult;
import circuit.plan.Plan;
import circuit.text.NearestName;
import circuit.text.Sanitizer;
import java.util.LinkedHashSet;
import java.util.Set;

/** Loads routines and plans them as the options ask for, or ends the command with what is wrong. */
final class RoutineLoader {
    private final Settings settings;
    private final Folders folders;
    private final Library library;

    RoutineLoader(Settings settings, Folders folders) {
        this.settings = settings;
        this.folders = folders;
        library = library(folders);
    }

    static Library library(Folders folders) {
        return Library.over(folders.routines(), folders.own(), folders.builtIn());
    }

    Library library() {
        return library;
    }

    RoutineResult.Loaded load(String name) {
        return open(library, name);
    }

    static RoutineResult.Loaded open(Library library, String name) {
        return loaded(library.open(name));
    }

    static RoutineResult.Loaded loaded(RoutineResult result) {
        if (result instanceof RoutineResult.Loaded loaded) {
            return loaded;
        }
        if (result instanceof RoutineResult.Invalid invalid) {
            throw CommandException.invalid(invalid.diagnostics());
        }
        throw CommandException.usage(((RoutineResult.Unknown) result).message());
    }

    /**
     * Plans a routine, taking the history into account, and prints the remarks of the plan.
     *
     * @param waits whether sets of reps wait for a key
     */
    Plan plan(RoutineResult.Loaded routine, boolean waits) {
        checkEquipment(routine);
        Plan plan =
                new PlanningHistory(folders, settings.host()).plan(routine, PlanningOptions.choices(settings, waits));
        plan.remarks().forEach(settings.host()::warn);
        return plan;
    }

    /** Refuses equipment that is unknown, as a misspelt word of {@code --have} would silently leave exercises out. */
    private void checkEquipment(RoutineResult.Loaded routine) {
        if (!settings.arguments().has(PlanningOptions.HAVE)) {
            return; // The configuration applies to all routines, also to those that are still to be written.
        }
        Set<String> unknown =
                new LinkedHashSet<>(settings.value(PlanningOptions.HAVE).orElse(Set.of()));
        unknown.removeAll(routine.routine().equipment());
        if (unknown.isEmpty()) {
            return; // Without a look at the whole library.
        }
        Set<String> known = library.equipment(routine);
        unknown.removeAll(known);
        unknown.stream().findFirst().ifPresent(word -> {
            throw CommandException.usage("%s: unknown equipment %s; %s"
                    .formatted(
                            PlanningOptions.HAVE.name(),
                            Sanitizer.quoted(word),
                            NearestName.remedy(word, known, "known are " + String.join(", ", known))));
        });
    }
}
