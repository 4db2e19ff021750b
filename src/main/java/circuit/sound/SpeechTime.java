package circuit.sound;

import java.time.Duration;

/**
 * How long a text takes to be said. Measured with espeak-ng at its own pace (175 words a minute): about a third of a
 * second and 65 ms for each character.
 */
final class SpeechTime {
    private static final long START_MILLIS = 300;
    private static final long CHARACTER_MILLIS = 65;

    private SpeechTime() {}

    static Duration of(String text) {
        return Duration.ofMillis(START_MILLIS + CHARACTER_MILLIS * text.length());
    }
}
