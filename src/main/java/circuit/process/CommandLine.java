package circuit.process;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits a command line into words without a shell. Blanks separate words; single quotes take everything literally;
 * elsewhere a backslash takes the next character literally. Nothing is expanded: no variable, no {@code *}, no
 * {@code ~}, no pipe.
 */
public final class CommandLine {
    private final List<String> words = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();
    private boolean inWord;

    private CommandLine() {}

    /**
     * The words, the program first.
     *
     * @throws IllegalArgumentException if there is no word, or a quote that is not closed; the message says which
     */
    public static List<String> split(String command) {
        CommandLine split = new CommandLine();
        split.read(command);
        if (split.words.isEmpty() || split.words.get(0).isEmpty()) {
            throw new IllegalArgumentException("the command is empty; name a program");
        }
        return List.copyOf(split.words);
    }

    private void read(String command) {
        char quote = 0;
        for (int i = 0; i < command.length(); i++) {
            char c = command.charAt(i);
            if (c == '\\' && quote != '\'') {
                if (++i == command.length()) {
                    throw new IllegalArgumentException("the command ends with a backslash: " + command);
                }
                add(command.charAt(i));
            } else if (quote == 0 ? c == '\'' || c == '"' : c == quote) {
                quote = quote == 0 ? c : 0;
                inWord = true;
            } else if (quote == 0 && Character.isWhitespace(c)) {
                endWord();
            } else {
                add(c);
            }
        }
        if (quote != 0) {
            throw new IllegalArgumentException("a quote %c is not closed: %s".formatted(quote, command));
        }
        endWord();
    }

    private void add(char c) {
        word.append(c);
        inWord = true;
    }

    private void endWord() {
        if (inWord) {
            words.add(word.toString());
            word.setLength(0);
            inWord = false;
        }
    }
}
