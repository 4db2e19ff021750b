package circuit.cli;

import circuit.cli.history.PlanningHistory;
import circuit.cli.options.Folders;
import circuit.cli.options.PlanningOptions;
import circuit.cli.options.Settings;
import circuit.cli.output.ListedRoutine;
import circuit.library.Library;
import circuit.library.Library.RoutineEntry;
import circuit.library.RoutineResult;
import circuit.library.SourceFile;
import circuit.plan.Plan;
import circuit.text.English;
import circuit.text.Sanitizer;
import circuit.text.TimeText;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The routines at hand.
 *
 * @param problems why other files of the library are not listed, in a sentence for each kind of reason, and what of the
 *     history could not be read
 */
record RoutineListing(List<ListedRoutine> routines, List<String> problems) {
    private static final int MOST_NAMED = 3;

    /** Reads all routines, plans each as it would be trained now, and reads from the history when it was last done. */
    static RoutineListing read(Settings settings, Folders folders) {
        Library library = folders.library();
        List<RoutineResult.Loaded> loaded = new ArrayList<>();
        List<RoutineEntry> entries = new ArrayList<>();
        List<SourceFile> broken = new ArrayList<>();
        for (RoutineEntry entry : library.routines()) {
            if (library.read(entry.file()) instanceof RoutineResult.Loaded routine) {
                entries.add(entry);
                loaded.add(routine);
            } else {
                broken.add(entry.file());
            }
        }
        PlanningHistory history = new PlanningHistory(folders, settings.host().clock());
        Map<String, Instant> last =
                history.routines(entries.stream().map(RoutineEntry::name).toList());
        List<Optional<Plan>> plans = history.plans(loaded, PlanningOptions.choices(settings, false));
        List<ListedRoutine> routines = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            RoutineEntry entry = entries.get(i);
            routines.add(new ListedRoutine(
                    loaded.get(i).routine(),
                    plans.get(i),
                    Optional.ofNullable(last.get(entry.name())),
                    entry.shadows()));
        }
        List<String> problems = new ArrayList<>(history.notices());
        stillToCome(last, settings.host().clock()).ifPresent(problems::add);
        broken(broken).ifPresent(problems::add);
        misnamed(library.misnamed()).ifPresent(problems::add);
        return new RoutineListing(routines, problems);
    }

    /** The first routine that was last done in the future. */
    private static Optional<String> stillToCome(Map<String, Instant> last, Clock clock) {
        Instant now = clock.instant();
        return new TreeMap<>(last)
                .entrySet().stream()
                        .filter(done -> done.getValue().isAfter(now))
                        .findFirst()
                        .map(done ->
                                ("%s was last done on %s, which is still to come; correct the date in the history, or the"
                                                + " clock of this machine")
                                        .formatted(done.getKey(), TimeText.ago(done.getValue(), clock)));
    }

    /** One sentence about broken files, however many there are. */
    static Optional<String> broken(List<SourceFile> files) {
        if (files.isEmpty()) {
            return Optional.empty();
        }
        boolean isOne = files.size() == 1;
        return Optional.of("%s %s broken, so %s not listed; see what is wrong with: circuit check%s"
                .formatted(
                        names(files),
                        isOne ? "is" : "are",
                        isOne ? "it is" : "they are",
                        isOne ? " " + files.get(0).shown() : ""));
    }

    /** One sentence about the routines without a plan, however many there are. */
    static Optional<String> untrainable(List<ListedRoutine> routines) {
        List<String> names = routines.stream()
                .filter(listed -> listed.plan().isEmpty())
                .map(listed -> listed.routine().name())
                .toList();
        return names.stream()
                .findFirst()
                .map(first -> "%s cannot be trained with your settings; circuit show %s tells why"
                        .formatted(shortened(names), first));
    }

    private static Optional<String> misnamed(List<SourceFile> files) {
        if (files.isEmpty()) {
            return Optional.empty();
        }
        boolean isOne = files.size() == 1;
        return Optional.of("%s %s that cannot be asked for, so %s not listed; rename %s to %s"
                .formatted(
                        names(files),
                        isOne ? "has a name" : "have names",
                        isOne ? "it is" : "they are",
                        isOne ? "it" : "them",
                        shortened(files.stream().map(SourceFile::betterName).toList())));
    }

    private static String names(List<SourceFile> files) {
        return shortened(
                files.stream().map(file -> Sanitizer.marked(file.shown())).toList());
    }

    private static String shortened(List<String> names) {
        List<String> shown = new ArrayList<>(names.subList(0, Math.min(names.size(), MOST_NAMED)));
        if (shown.size() < names.size()) {
            shown.add(names.size() - shown.size() + " more");
        }
        return English.all(shown);
    }
}
