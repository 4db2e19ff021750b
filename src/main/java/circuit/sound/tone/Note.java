package circuit.sound.tone;

/**
 * One pitch for a while, or a pause between two.
 *
 * @param hertz 0 for a pause
 * @param loudness from 0 to 1
 */
record Note(double hertz, int millis, Timbre timbre, double loudness) {
    Note {
        if (hertz < 0 || hertz > 6000 || millis < 1 || loudness < 0 || loudness > 1) {
            throw new IllegalArgumentException(
                    "no such note: %s Hz, %d ms, loudness %s".formatted(hertz, millis, loudness));
        }
    }

    static Note even(double hertz, int millis) {
        return new Note(hertz, millis, Timbre.EVEN, 1);
    }

    static Note struck(double hertz, int millis) {
        return new Note(hertz, millis, Timbre.STRUCK, 1);
    }

    static Note soft(double hertz, int millis) {
        return new Note(hertz, millis, Timbre.SOFT, 1);
    }

    static Note pause(int millis) {
        return new Note(0, millis, Timbre.EVEN, 0);
    }

    Note at(double newLoudness) {
        return new Note(hertz, millis, timbre, newLoudness);
    }
}
