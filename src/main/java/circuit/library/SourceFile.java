package circuit.library;

import circuit.text.Sanitizer;
import circuit.yaml.Document;
import circuit.yaml.Node;
import circuit.yaml.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The file of a routine or an exercise. */
public record SourceFile(Folder folder, String file) {
    /** The endings of a YAML file, the first preferred. */
    static final List<String> ENDINGS = List.of(".yaml", ".yml");

    /** Keys that only an exercise has. */
    private static final List<String> EXERCISE_KEYS = List.of("muscles", "why", "steps", "tip", "instead", "sides");

    private static final int LONGEST_NAME = 64;
    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._-]*");

    /** The name without the ending, which is what the athlete types. */
    public String name() {
        return nameOf(file);
    }

    /** The path as the user would write it. */
    public String shown() {
        String parent = folder.path().toString();
        return parent.isEmpty() ? file : parent.endsWith("/") ? parent + file : parent + "/" + file;
    }

    /** Whether a text can be the name of a routine, which is looked up, rather than a path, which is not. */
    public static boolean isName(String asked) {
        return asked.length() <= LONGEST_NAME && NAME.matcher(asked).matches() && !isPath(asked);
    }

    static boolean isPath(String asked) {
        return asked.indexOf('/') >= 0 || isYaml(asked);
    }

    /** The nearest text that can be the name of a routine; empty if none is near. */
    public static Optional<String> toName(String text) {
        String name = nameOf(Sanitizer.ascii(text).toLowerCase(Locale.ROOT))
                .replaceAll("[^a-z0-9._]+", "-")
                .replaceAll("^[^a-z0-9]+|[^a-z0-9]+$", "");
        return Optional.of(name.substring(0, Math.min(LONGEST_NAME, name.length())))
                .filter(SourceFile::isName);
    }

    /** Whether it has the ending of a YAML file, but a name that cannot be typed as a routine's. */
    boolean isMisnamed() {
        boolean isMeantAsYaml = isYaml(file.toLowerCase(Locale.ROOT)) && !file.startsWith(".");
        return isMeantAsYaml && !(isYaml(file) && isName(name()));
    }

    /** The name that a misnamed file should have. */
    public String betterName() {
        return toName(file).orElse("my-routine") + ".yaml";
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

    /** Its bytes, at most one more than {@link Document#MOST_BYTES}. */
    public byte[] bytes() throws IOException {
        Path path = folder.path().resolve(file);
        if (Files.exists(path) && !Files.isRegularFile(path)) {
            throw new NotRegularFileException(
                    Files.isDirectory(path) ? "this is a folder" : "this is not a regular file");
        }
        try (InputStream in = Files.newInputStream(path)) {
            return in.readNBytes(Document.MOST_BYTES + 1);
        }
    }

    /** A folder, pipe or device is read as a file. */
    private static final class NotRegularFileException extends IOException {
        private static final long serialVersionUID = 1L;

        NotRegularFileException(String message) {
            super(message);
        }
    }

    /** Reads the file; if that fails, the document has this as its only problem. */
    public Document read() {
        try {
            return Document.read(bytes());
        } catch (NotRegularFileException e) {
            return Document.unread(new Problem(0, 0, e.getMessage() + "; name a file"));
        } catch (NoSuchFileException e) {
            return unreadable("there is no such file");
        } catch (AccessDeniedException e) {
            return unreadable("you may not read this file; see its permissions");
        } catch (IOException e) {
            return unreadable("the file could not be read: " + e.getMessage());
        }
    }

    private static Document unreadable(String message) {
        return Document.unread(new Problem(1, 1, message));
    }

    public List<Diagnostic> diagnostics(List<Problem> problems) {
        return Diagnostic.of(shown(), problems);
    }
}
