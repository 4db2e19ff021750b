package circuit.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Suggests known names for one that is unknown. */
public final class NearestName {
    private static final int MOST = 3;

    private NearestName() {}

    /** The nearest of the candidates, at most three, the best first; none if none is near. */
    public static List<String> to(String word, Collection<String> candidates) {
        String asked = word.toLowerCase(Locale.ROOT);
        if (asked.isEmpty() || asked.length() > 100) {
            return List.of();
        }
        record Found(String name, int distance) {}
        List<Found> near = new ArrayList<>();
        for (String candidate : candidates) {
            int distance = distance(asked, candidate.toLowerCase(Locale.ROOT));
            if (distance <= Math.max(1, (asked.length() + 1) / 3)) {
                near.add(new Found(candidate, distance));
            } else if (shares(asked, candidate)) {
                near.add(new Found(candidate, 100 + distance));
            }
        }
        near.sort(Comparator.comparingInt(Found::distance).thenComparing(Found::name));
        return near.stream().limit(MOST).map(Found::name).toList();
    }

    /** A remedy such as {@code did you mean cobra?}; the fallback if no candidate is near. */
    public static String remedy(String word, Collection<String> candidates, String fallback) {
        List<String> near = to(word, candidates);
        return near.isEmpty()
                ? fallback
                : "did you mean "
                        + English.either(near.stream().map(Sanitizer::marked).toList()) + "?";
    }

    /** What is wrong with a key that is none of the known ones, and the remedy. */
    public static String unknownKey(String key, List<String> known) {
        String fallback = "the keys here are " + English.all(known);
        return "%s is not a known key; %s".formatted(Sanitizer.quoted(key), remedy(key, known, fallback));
    }

    private static boolean shares(String asked, String candidate) {
        return asked.length() > 2
                && (candidate.contains(asked) || (candidate.length() > 3 && asked.contains(candidate)));
    }

    /** The edit distance, in insertions, deletions, replacements and swaps of neighbours (optimal string alignment). */
    static int distance(String a, String b) {
        int[] twoBack = new int[b.length() + 1];
        int[] back = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            back[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = back[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, Math.min(back[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], twoBack[j - 2] + 1);
                }
            }
            int[] spare = twoBack;
            twoBack = back;
            back = row;
            row = spare;
        }
        return back[b.length()];
    }
}
