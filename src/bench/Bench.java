import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Takes all figures, or those asked for, and prints them. */
public final class Bench {
    /** Takes one or more figures. */
    private interface Task {
        List<Figure> run() throws Exception;
    }

    public static void main(String[] args) throws Exception {
        List<String> asked = List.of(args);
        boolean quick = asked.contains("--quick");
        Path home = Files.createTempDirectory("circuit-bench");
        try {
            Map<String, Task> tasks = tasks(new Machine(home), quick);
            List<Figure> figures = new ArrayList<>();
            Map<String, Task> chosen = chosen(tasks, asked);
            if (!asked.contains("--json")) {
                System.out.println("java " + System.getProperty("java.version") + ", "
                        + Runtime.getRuntime().availableProcessors() + " processors");
            }
            for (Task task : chosen.values()) {
                for (Figure figure : task.run()) {
                    figures.add(figure);
                    if (!asked.contains("--json")) {
                        System.out.println(figure.line());
                    }
                }
            }
            if (asked.contains("--json")) {
                System.out.println(figures.stream().map(Figure::json).toList());
            }
        } finally {
            try (var files = Files.walk(home)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private static Map<String, Task> tasks(Machine machine, boolean quick) {
        int runs = quick ? 11 : 31;
        StartUp startUp = new StartUp(machine, runs);
        LongHistory history = new LongHistory(machine, quick ? 5 : 11);
        Map<String, Task> tasks = new LinkedHashMap<>();
        tasks.put("list", () -> List.of(startUp.command("list", "list")));
        tasks.put("help", () -> List.of(startUp.command("help", "--help")));
        tasks.put("show", () -> List.of(startUp.command("show", "show", "back-3x")));
        tasks.put("first-frame", () -> List.of(startUp.firstFrame()));
        tasks.put("many", () -> List.of(startUp.manyRoutines()));
        tasks.put("append", () -> List.of(history.append()));
        tasks.put("stats", () -> List.of(history.page("stats")));
        tasks.put("log", () -> List.of(history.page("log")));
        tasks.put("million", () -> List.of(history.million()));
        CountdownCost counting = new CountdownCost(machine, 60);
        tasks.put("counting", counting::still);
        tasks.put("moving", counting::moving);
        tasks.put("exact", () -> new StepTiming(machine, quick ? 1 : 10).measure());
        return tasks;
    }

    private static Map<String, Task> chosen(Map<String, Task> tasks, List<String> asked) {
        Set<String> names = new TreeSet<>();
        for (int i = 0; i + 1 < asked.size(); i++) {
            if (asked.get(i).equals("--only")) {
                names.add(asked.get(i + 1));
            }
        }
        if (!tasks.keySet().containsAll(names)) {
            System.err.println("--only is one of " + String.join(", ", tasks.keySet()));
            System.exit(2);
        }
        Map<String, Task> chosen = new LinkedHashMap<>(tasks);
        if (!names.isEmpty()) {
            chosen.keySet().retainAll(names);
        }
        return chosen;
    }
}
