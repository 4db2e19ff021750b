package circuit.cli.completion;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a shell is to offer: words with what they mean, and a hint at what it finds itself. */
public record Completion(List<Candidate> candidates, Hint hint) {
    static final Completion NONE = new Completion(List.of(), Hint.NONE);

    /** Words that mean the same to every shell without quotes; a name from a file may hold anything. */
    private static final Pattern PLAIN_WORD = Pattern.compile("[\\p{L}\\p{N}_%+:,./=@-]+");

    /** One word, and what it means; an empty description means that the word says it all. */
    record Candidate(String word, String description) {}

    /** What a shell looks for itself, beside the candidates. No candidate begins with a colon. */
    enum Hint {
        NONE(""),
        /** Files that end in {@code .yaml} or {@code .yml}, and the folders on the way to them. */
        YAML_FILES(":files"),
        FOLDERS(":folders");

        private final String line;

        Hint(String line) {
            this.line = line;
        }
    }

    static Completion of(Stream<Candidate> candidates) {
        return new Completion(candidates.toList(), Hint.NONE);
    }

    /** Words that need no explanation. */
    static Completion ofWords(Stream<String> words) {
        return of(words.map(word -> new Candidate(word, "")));
    }

    /** The same candidates, with files or folders beside them. */
    Completion with(Hint other) {
        return new Completion(candidates, other);
    }

    Completion where(Predicate<String> isWanted) {
        return new Completion(
                candidates.stream()
                        .filter(candidate -> isWanted.test(candidate.word()))
                        .toList(),
                hint);
    }

    Completion behind(String start) {
        return new Completion(
                candidates.stream()
                        .map(candidate -> new Candidate(start + candidate.word(), candidate.description()))
                        .toList(),
                hint);
    }

    /**
     * As the scripts read it: a candidate a line, with a space before its description, then the hint. A word that a shell
     * would have to quote is left out, so no word contains a space.
     */
    public List<String> lines() {
        Stream<String> words = candidates.stream()
                .filter(candidate -> PLAIN_WORD.matcher(candidate.word()).matches())
                .map(candidate -> candidate.description().isEmpty()
                        ? candidate.word()
                        : candidate.word() + " " + candidate.description());
        return Stream.concat(words, Stream.of(hint.line).filter(line -> !line.isEmpty()))
                .toList();
    }
}
