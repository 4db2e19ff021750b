package circuit.sound.speech;

import java.util.Locale;

/** The keys of {@code phrases.properties}: everything the voice can say. */
enum Phrase {
    TENS_AND_ONES,
    HUNDREDS,
    HUNDREDS_AND_MORE,
    POINT,
    REPS,
    REP_RANGE,
    MAX_REPS,
    MAX_TIME,
    HOURS,
    MINUTES,
    SECONDS,
    EACH_SIDE_LEFT,
    EACH_SIDE_RIGHT,
    ALTERNATING,
    KILOGRAMS,
    POUNDS,
    RAISE,
    HOLD,
    LOWER,
    BITES,
    SET,
    LEFT,
    RIGHT,
    GET_READY,
    FIRST,
    REST,
    NEXT,
    ROUND_DONE,
    ROUND,
    BLOCK,
    SWITCH_LEFT,
    SWITCH_RIGHT,
    GO,
    ENTER_WHEN_DONE,
    HALFWAY,
    TEN_SECONDS,
    REPS_TO_GO,
    LAST_REP,
    BITE_ON,
    BITE_OFF,
    PAUSED,
    RESUMED,
    DONE,
    ENDED,
    ALL_SETS,
    SOME_SETS;

    /** Its key in the file. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
