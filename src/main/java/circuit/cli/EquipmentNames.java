package circuit.cli;

import circuit.cli.host.CommandException;
import circuit.cli.options.PlanningOptions;
import circuit.cli.options.Settings;
import circuit.library.Library;
import circuit.library.RoutineResult;
import circuit.routine.Routine;
import circuit.text.NearestName;
import circuit.text.Sanitizer;
import java.util.LinkedHashSet;
import java.util.Set;

/** Checks the words of {@code --have}, as a misspelt one would leave exercises out without a word. */
public final class EquipmentNames {
    private EquipmentNames() {}

    /** Ends the command if the option names equipment that no routine and no exercise at hand uses. */
    public static void check(Settings settings, Library library, RoutineResult.Loaded ready) {
        if (!settings.arguments().has(PlanningOptions.HAVE)) {
            return; // The configuration applies to all routines, also to those that are still to be written.
        }
        Set<String> asked =
                new LinkedHashSet<>(settings.value(PlanningOptions.HAVE).orElse(Set.of()));
        Routine routine = ready.routine();
        asked.removeAll(routine.equipment());
        if (asked.isEmpty()) {
            return;
        }
        Set<String> known = library.equipment(ready);
        for (String word : asked) {
            if (!known.contains(word)) {
                throw CommandException.usage("%s: unknown equipment %s; %s"
                        .formatted(
                                PlanningOptions.HAVE.name(),
                                Sanitizer.quoted(word),
                                NearestName.remedy(word, known, "known are " + String.join(", ", known))));
            }
        }
    }
}
