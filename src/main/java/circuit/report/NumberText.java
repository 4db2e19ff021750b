package circuit.report;

import circuit.history.stats.ExerciseProgress;
import circuit.history.stats.ExerciseProgress.Best;
import circuit.text.English;
import circuit.text.TimeText;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.OptionalDouble;

/** Numbers with their units. */
final class NumberText {
    private NumberText() {}

    /** {@code 33 min}, {@code 16 h 40 min}. */
    static String time(Duration time) {
        long minutes = Math.round(time.toSeconds() / 60.0);
        if (minutes < 60) {
            return minutes + " min";
        }
        return minutes % 60 == 0
                ? "%,d h".formatted(minutes / 60)
                : "%,d h %d min".formatted(minutes / 60, minutes % 60);
    }

    /** {@code 12 reps}, {@code 1m30s}, {@code 8 reps @ 16kg}. */
    static String best(ExerciseProgress progress) {
        Best best = progress.best();
        String amount = progress.measure().isTime()
                ? time(best.amount())
                : English.count(best.amount().longValue(), "rep");
        return amount
                + best.kilograms()
                        .map(kg -> " @ %skg".formatted(kg.toPlainString()))
                        .orElse("");
    }

    /** As a set is written: up to a hundred in seconds, {@code 60s}, {@code 1m50s}. */
    private static String time(BigDecimal seconds) {
        long whole = seconds.longValue();
        return whole < 100 ? whole + "s" : TimeText.written(Duration.ofSeconds(whole));
    }

    /** {@code +12%}, or {@code even}; empty if the change is unknown. */
    static String change(OptionalDouble change) {
        if (change.isEmpty()) {
            return "";
        }
        long percent = Math.round(change.getAsDouble() * 100);
        return percent == 0 ? "even" : "%+d%%".formatted(percent);
    }
}
