package circuit.library;

import circuit.yaml.Document;
import circuit.yaml.Node;
import circuit.yaml.Problem;
import circuit.yaml.Yaml;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.List;

/** The file of a routine or an exercise. */
public record SourceFile(Folder folder, String file) {
    /** The endings of a YAML file, the first preferred. */
    static final List<String> ENDINGS = List.of(".yaml", ".yml");

    /** Keys that only an exercise has. */
    private static final List<String> EXERCISE_KEYS = List.of("muscles", "why", "steps", "tip", "instead", "sides");

    /** The name without the ending, which is what the athlete types. */
    public String name() {
        return nameOf(file);
    }

    /** The path as the user would write it. */
    public String shown() {
        return folder.shown(file);
    }

    public static boolean isYaml(String file) {
        return !nameOf(file).equals(file);
    }

    public static String nameOf(String file) {
        for (String ending : ENDINGS) {
            if (file.endsWith(ending)) {
                return file.substring(0, file.length() - ending.length());
            }
        }
        return file;
    }

    /** Whether the file holds an exercise rather than a routine, by its folder and its keys. */
    public boolean isExercise(Document document) {
        return folder.isForExercises()
                || document.root().filter(SourceFile::hasExerciseKeys).isPresent();
    }

    private static boolean hasExerciseKeys(Node root) {
        return root instanceof Node.Mapping mapping
                && mapping.entry("exercises").isEmpty()
                && mapping.entry("blocks").isEmpty()
                && EXERCISE_KEYS.stream().anyMatch(key -> mapping.entry(key).isPresent());
    }

    /** Reads the file; if that fails, the document has this as its only problem. */
    public Document read() {
        try {
            return Yaml.read(folder.read(file));
        } catch (Folder.NotRegularFileException e) {
            return Document.unread(List.of(Problem.ofWhole(e.getMessage() + "; name a file")));
        } catch (NoSuchFileException e) {
            return unreadable("there is no such file");
        } catch (AccessDeniedException e) {
            return unreadable("you may not read this file; see its permissions");
        } catch (IOException e) {
            return unreadable("the file could not be read: " + e.getMessage());
        }
    }

    private static Document unreadable(String message) {
        return Document.unread(List.of(new Problem(1, 1, message)));
    }

    public List<Diagnostic> diagnostics(List<Problem> problems) {
        return problems.stream().map(problem -> Diagnostic.of(shown(), problem)).toList();
    }
}
