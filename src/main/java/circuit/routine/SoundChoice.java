package circuit.routine;

import java.util.Locale;

/** How the athlete wants to hear the session. */
public enum SoundChoice {
    TONE,
    BELL,
    VOICE,
    OFF;

    /** As it is written in options and files. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
