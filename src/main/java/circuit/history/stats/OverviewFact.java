package circuit.history.stats;

import circuit.history.stats.Overview.Total;
import circuit.text.English;
import java.time.Duration;
import java.util.List;

/** A fact of an overview with its title and a detail. */
public record OverviewFact(String title, String fact, String detail) {

    /** This week, the weeks in a row, half a year and all. */
    public static List<OverviewFact> of(Overview overview) {
        Total week = overview.thisWeek().total();
        Total half = overview.halfYear();
        return List.of(
                new OverviewFact("This week", English.count(week.sessions(), "session"), time(week.time())),
                new OverviewFact("Streak", English.count(overview.streaks().now(), "week"), streak(overview)),
                new OverviewFact("Last half year", English.count(half.sessions(), "session"), time(half.time())),
                new OverviewFact(
                        "All together",
                        English.count(overview.ever().sessions(), "session"),
                        time(overview.ever().time())));
    }

    private static String streak(Overview overview) {
        if (overview.streaks().now() > 0 && overview.thisWeek().total().sessions() == 0) {
            return "train by Sunday";
        }
        return overview.streaks().now() == overview.streaks().longest()
                ? "your longest"
                : "longest: " + overview.streaks().longest();
    }

    /** {@code 33 min}, {@code 16 h 40 min}. */
    public static String time(Duration time) {
        long minutes = Math.round(time.toSeconds() / 60.0);
        if (minutes < 60) {
            return minutes + " min";
        }
        return minutes % 60 == 0
                ? "%,d h".formatted(minutes / 60)
                : "%,d h %d min".formatted(minutes / 60, minutes % 60);
    }
}
