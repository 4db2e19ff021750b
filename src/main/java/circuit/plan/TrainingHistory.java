package circuit.plan;

import circuit.routine.Programme;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What planning knows of the history; handed in, so that planning reads no file.
 *
 * @param lastDone when a set of each exercise was last done, wholly or in part
 * @param lastTimes what was done of each variant in the last session in which any of it was done
 * @param sessions the days on which routines with a programme were done
 * @param paces how long one movement of each exercise takes the athlete; an alternating rep is two of them
 */
public record TrainingHistory(
        Map<String, Instant> lastDone,
        Map<ExerciseVariant, LastTime> lastTimes,
        Sessions sessions,
        Map<String, Duration> paces) {
    /**
     * The days of sessions that were done.
     *
     * @param days by the name of the routine
     */
    public record Sessions(Map<String, List<LocalDate>> days, LocalDate today) {
        public static final Sessions NONE = new Sessions(Map.of(), LocalDate.EPOCH);

        public Sessions {
            days = Map.copyOf(days);
        }
    }

    /** An athlete without a history. */
    public static final TrainingHistory NONE = new TrainingHistory(Map.of(), Map.of(), Sessions.NONE, Map.of());

    public TrainingHistory {
        lastDone = Map.copyOf(lastDone);
        lastTimes = Map.copyOf(lastTimes);
        paces = Map.copyOf(paces);
    }

    public Optional<Instant> lastDone(String exercise) {
        return Optional.ofNullable(lastDone.get(exercise));
    }

    public Optional<LastTime> lastTime(ExerciseVariant variant) {
        return Optional.ofNullable(lastTimes.get(variant));
    }

    /** Where the athlete is in a routine that grows over weeks. */
    ProgrammeWeek week(String routine, Programme programme) {
        return ProgrammeWeek.of(programme, sessions.days().getOrDefault(routine, List.of()), sessions.today());
    }

    public Optional<Duration> pace(String exercise) {
        return Optional.ofNullable(paces.get(exercise));
    }
}
