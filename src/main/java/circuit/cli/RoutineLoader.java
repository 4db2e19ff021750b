package circuit.cli;

import circuit.cli.history.PlanningHistory;
import circuit.cli.host.CommandException;
import circuit.cli.options.Folders;
import circuit.cli.options.PlanningOptions;
import circuit.cli.options.Settings;
import circuit.cli.options.TypedOption;
import circuit.config.SettingKey;
import circuit.library.ExerciseLibrary;
import circuit.library.Library;
import circuit.library.RoutineResult;
import circuit.library.SourceFile;
import circuit.plan.Plan;
import circuit.plan.PlanException;
import circuit.plan.PlanOptions;
import circuit.routine.Exercise;
import circuit.routine.Prescription;
import circuit.text.NearestName;
import circuit.text.Sanitizer;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** Loads routines and plans them as the options ask for, or ends the command with what is wrong. */
final class RoutineLoader {
    private final Settings settings;
    private final Folders folders;
    private final Library library;

    RoutineLoader(Settings settings, Folders folders) {
        this.settings = settings;
        this.folders = folders;
        library = folders.library();
    }

    /** Reads a routine and its exercises; ends the command if there is none of that name or anything is wrong with it. */
    RoutineResult.Loaded load(String name) {
        return load(name, library);
    }

    static RoutineResult.Loaded load(String name, Library library) {
        RoutineResult result = library.open(name);
        if (result instanceof RoutineResult.Loaded loaded) {
            return loaded;
        }
        if (result instanceof RoutineResult.Invalid invalid) {
            throw CommandException.invalid(invalid.diagnostics());
        }
        throw unknown(((RoutineResult.Unknown) result).message());
    }

    /** The file of a routine or an exercise; ends the command if there is none. */
    static SourceFile find(String asked, Library library) {
        return library.find(asked)
                .orElseThrow(() -> unknown(library.unknown(asked).message()));
    }

    /** The file of a routine, of an exercise, or of any other name that is there; ends the command if there is none. */
    static SourceFile findAny(String asked, Library library) {
        return library.findAny(asked).orElseThrow(() -> unknown(library.unknownRoutineOrExercise(asked)));
    }

    /** What of the equipment that the configuration or the environment sets no routine and no exercise names; none if all is. */
    static Optional<String> unknownEquipment(Settings settings, Library library) {
        Optional<Settings.Value> have = settings.find(SettingKey.HAVE);
        if (have.isEmpty()) {
            return Optional.empty();
        }
        Set<String> known = library.equipment();
        return TypedOption.items(have.get().text()).stream()
                .filter(item -> !known.contains(item))
                .findFirst()
                .map(item -> "%s: have: nothing here needs %s; %s"
                        .formatted(have.get().where(), Sanitizer.quoted(item), known(item, known)));
    }

    private static String known(String item, Set<String> known) {
        return NearestName.remedy(item, known, "known are " + String.join(", ", known));
    }

    /** How to use a word that is no command, but the name of a routine or an exercise, or a path. */
    static Optional<String> remedy(String word, Library library) {
        if (library.find(word).isPresent()) {
            return Optional.of("to train it: circuit run " + word);
        }
        return library.exercises().find(word).map(file -> "to see how it is done: circuit show " + word);
    }

    /** The exercise of that name; empty if it is a routine's. Ends the command if it is neither's. */
    Optional<Exercise> exercise(String name) {
        if (library.find(name).isPresent()) {
            return Optional.empty();
        }
        ExerciseLibrary exercises = library.exercises();
        Optional<Exercise> exercise = Prescription.isLibraryName(name) ? exercises.named(name) : Optional.empty();
        if (exercise.isEmpty()) {
            throw exercises.diagnostics().isEmpty()
                    ? unknown(library.unknownRoutineOrExercise(name))
                    : CommandException.invalid(exercises.diagnostics());
        }
        return exercise;
    }

    private static CommandException unknown(String message) {
        return CommandException.usage(message);
    }

    /**
     * Plans a routine, taking the history into account, and prints the remarks of the plan.
     *
     * @param waits whether sets of reps wait for a key
     */
    Plan plan(RoutineResult.Loaded routine, boolean waits) {
        return plan(routine, waits, new PlanningHistory(folders, settings.host().clock()));
    }

    /** The same with another view of the history. */
    Plan plan(RoutineResult.Loaded routine, boolean waits, PlanningHistory history) {
        try {
            return plan(routine, PlanningOptions.choices(settings, waits), history);
        } catch (PlanException e) {
            throw CommandException.usage(explained(e));
        }
    }

    /** Plans a routine to be shown: as it is written, with a warning, if nothing of it can be done with what is at hand. */
    Plan planToShow(RoutineResult.Loaded routine) {
        PlanningHistory history = new PlanningHistory(folders, settings.host().clock());
        PlanOptions choices = PlanningOptions.choices(settings, false);
        try {
            return plan(routine, choices, history);
        } catch (PlanException e) {
            if (e.reason() != PlanException.Reason.HAVE) {
                throw CommandException.usage(explained(e));
            }
            settings.host().warn(explained(e));
            return plan(routine, choices.withAllEquipment(), history);
        }
    }

    private Plan plan(RoutineResult.Loaded routine, PlanOptions choices, PlanningHistory history) {
        checkEquipment(routine);
        Plan plan = history.plan(routine, choices);
        history.notices().forEach(settings.host()::warn);
        plan.remarks().forEach(settings.host()::warn);
        return plan;
    }

    /** The message, and where the choice was made that it is due to. */
    private String explained(PlanException e) {
        String message = String.valueOf(e.getMessage());
        return switch (e.reason()) {
            case HAVE -> message + where(SettingKey.HAVE, "; if you have that, add it to have, which is set by %s");
            case PACE -> message + where(SettingKey.PACE, "; the pace is set by %s");
            case OTHER -> message;
        };
    }

    private String where(SettingKey key, String clause) {
        return settings.find(key).map(value -> clause.formatted(value.where())).orElse("");
    }

    /** Refuses equipment that is unknown, as a misspelt word of {@code --have} would silently leave exercises out. */
    private void checkEquipment(RoutineResult.Loaded routine) {
        if (!settings.arguments().has(PlanningOptions.HAVE)) {
            return; // The configuration applies to all routines, also to those that are still to be written.
        }
        Set<String> unknown =
                new LinkedHashSet<>(settings.value(PlanningOptions.HAVE).orElse(Set.of()));
        unknown.removeAll(routine.routine().description().equipment());
        if (unknown.isEmpty()) {
            return; // No need to scan the library.
        }
        Set<String> known = library.equipment(routine);
        unknown.removeAll(known);
        unknown.stream().findFirst().ifPresent(word -> {
            throw CommandException.usage("%s: unknown equipment %s; %s"
                    .formatted(PlanningOptions.HAVE.name(), Sanitizer.quoted(word), known(word, known)));
        });
    }
}
