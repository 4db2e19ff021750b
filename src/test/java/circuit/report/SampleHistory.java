package circuit.report;

import circuit.history.HistoryReader;
import circuit.history.stats.Overview;
import circuit.history.stats.OverviewBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** A history that is written by hand, a session a call. */
final class SampleHistory {
    static final LocalDate TODAY = LocalDate.parse("2026-11-21");

    private final Path folder;
    private final StringBuilder sessions = new StringBuilder("""
            session,started,routine,title,status,rounds,sets_done,sets_planned,elapsed_s,work_s,rest_s,paused_s,effort,note,result
            """);
    private final StringBuilder sets = new StringBuilder("""
            session,started,routine,exercise,title,round,set,side,target,reps,seconds,load_kg,status,load
            """);
    private LocalDate day = TODAY;
    private int id;

    SampleHistory(Path folder) {
        this.folder = folder;
    }

    /** A session that day, so many minutes long. */
    SampleHistory session(String date, int minutes) {
        day = LocalDate.parse(date);
        id++;
        sessions.append("%d,%sT07:00:00+01:00,back,Back,done,1,1,1,%d.0,%d.0,0.0,0.0,,,\n"
                .formatted(id, date, minutes * 60, minutes * 60));
        return this;
    }

    /** What was reached in it. */
    SampleHistory result(String text) {
        sessions.insert(sessions.length() - 1, text);
        return this;
    }

    /** One set of it with a load as it is written. */
    SampleHistory loaded(String title, String reps, String load) {
        set(title, reps, "30", "");
        sets.insert(sets.length() - 1, load);
        return this;
    }

    /** One set of it. */
    SampleHistory set(String title, String reps, String seconds, String load) {
        sets.append("%d,%sT07:00:00+01:00,back,%s,%s,1,1,,x,%s,%s,%s,done,\n"
                .formatted(id, day, title, title, reps, seconds, load));
        return this;
    }

    /** Half a year of two sessions a week, with a holiday in August. */
    SampleHistory halfAYear() {
        for (int week = 0; week < 26; week++) {
            LocalDate monday = LocalDate.parse("2026-05-25").plusWeeks(week);
            if (week == 11 || week == 12) {
                continue;
            }
            session(monday.plusDays(week % 3).toString(), 8 + week % 9);
            set("Side plank", "", String.valueOf(40 + week), "");
            set("Kettlebell row", String.valueOf(8 + week % 5), "36", week < 13 ? "12" : "16");
            if (week % 4 != 0) {
                session(monday.plusDays(3 + week % 2).toString(), 17);
                set("High plank with scapular retraction", "12", "36", "");
            }
        }
        return this;
    }

    Overview overview() throws IOException {
        Files.writeString(folder.resolve("sessions.csv"), sessions);
        Files.writeString(folder.resolve("sets.csv"), sets);
        return OverviewBuilder.read(
                new HistoryReader(folder),
                Clock.fixed(TODAY.atTime(23, 59).toInstant(ZoneOffset.ofHours(1)), ZoneOffset.ofHours(1)));
    }
}
