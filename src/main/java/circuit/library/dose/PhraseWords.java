package circuit.library.dose;

import java.util.ArrayList;
import java.util.List;

/** The words of a phrase, read from the first to the last. A slash is a word of its own. */
public final class PhraseWords {
    private final List<String> words = new ArrayList<>();
    private int next;

    public PhraseWords(String text) {
        for (String word : text.replace("/", " / ").split(" ", -1)) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
    }

    public boolean atEnd() {
        return next == words.size();
    }

    /** The word so far ahead, without taking it; empty beyond the end. */
    public String peek(int ahead) {
        return next + ahead < words.size() ? words.get(next + ahead) : "";
    }

    /** Takes the next word; empty at the end. */
    public String take() {
        return atEnd() ? "" : words.get(next++);
    }

    /** Takes these words if they come next. */
    public boolean take(String... expected) {
        for (int i = 0; i < expected.length; i++) {
            if (!peek(i).equals(expected[i])) {
                return false;
            }
        }
        next += expected.length;
        return true;
    }

    /** Takes the next word but for its end, which comes next then; all of it if that is empty. */
    void takeUpTo(String rest) {
        if (rest.isEmpty()) {
            next++;
        } else {
            words.set(next, rest);
        }
    }

    /** Takes the items of a list but for the last one: {@code 12, 10,} of {@code 12, 10, 8 reps}. */
    List<String> takeItems() {
        List<String> items = new ArrayList<>();
        splitItems();
        int end = next;
        while (end < words.size() && !words.get(end).equals("@")) {
            if (words.get(end).endsWith(",")) {
                String item = String.join(" ", words.subList(next, end + 1));
                items.add(item.substring(0, item.length() - 1).strip());
                next = end + 1;
            }
            end++;
        }
        return items;
    }

    /** Turns {@code 12,10,8} into three words, where reps follow; with another unit it is a number with a decimal comma. */
    private void splitItems() {
        String[] parts = peek(0).split(",", -1);
        boolean isListed = AmountParser.isRepUnit(peek(1)) || (parts.length > 2 && peek(1).isEmpty());
        if (parts.length > 1 && isListed && List.of(parts).stream().allMatch(NumberParser::isWhole)) {
            words.remove(next);
            for (int i = 0; i < parts.length; i++) {
                words.add(next + i, parts[i] + (i < parts.length - 1 ? "," : ""));
            }
        }
    }

    /** Whether a word is among those to come. */
    boolean contains(String word) {
        return words.subList(next, words.size()).contains(word);
    }
}
