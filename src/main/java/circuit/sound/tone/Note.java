package circuit.sound.tone;

/**
 * One pitch for a while, or a pause between two.
 *
 * @param hertz 0 for a pause
 * @param loudness from 0 to 1
 */
record Note(double hertz, int millis, Timbre timbre, double loudness) {
    /** The greatest sample, with headroom for two sounds that overlap for a moment. */
    static final double PEAK = 0.8 * Short.MAX_VALUE;

    Note {
        if (hertz < 0 || hertz > 6000 || millis < 1 || loudness < 0 || loudness > 1) {
            throw new IllegalArgumentException(
                    "no such note: %s Hz, %d ms, loudness %s".formatted(hertz, millis, loudness));
        }
    }

    /** The envelope and the waveform of a note. Every envelope begins and ends at zero, so that nothing clicks. */
    enum Timbre {
        /** A whistle: sharp attack and release, no decay. */
        EVEN(8, 20, 0, 0),
        /** A struck bar: sharp attack, with its octave, decaying from the first moment. */
        STRUCK(5, 12, 5, 0.3),
        /** A hum: slow attack and release. */
        SOFT(60, 90, 0, 0.15);

        private final double attack;
        private final double release;
        private final double decay;
        private final double octave;

        Timbre(int attackMillis, int releaseMillis, double decay, double octave) {
            this.attack = attackMillis / 1000.0;
            this.release = releaseMillis / 1000.0;
            this.decay = decay;
            this.octave = octave;
        }

        /** How loud, from 0 to 1, at that time after the start of a note of that length, both in seconds. */
        double loudness(double time, double length) {
            double begun = ramp(time / Math.min(attack, length / 2));
            double left = ramp((length - time) / Math.min(release, length / 2));
            return begun * left * Math.exp(-decay * time / length);
        }

        /** The wave of that many cycles since the start, from -1 to 1. */
        double wave(double cycles) {
            double angle = 2 * Math.PI * cycles;
            return (Math.sin(angle) + octave * Math.sin(2 * angle)) / (1 + octave);
        }

        /** A raised cosine from 0 to 1. */
        private static double ramp(double part) {
            double bounded = Math.max(0, Math.min(1, part));
            return 0.5 - 0.5 * Math.cos(Math.PI * bounded);
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

    /** How many samples it takes. */
    int length() {
        return (int) ((long) millis * AudioOutput.RATE / 1000);
    }

    /** Writes its samples into an array. */
    void render(short[] samples, int from, double gain) {
        double seconds = (double) length() / AudioOutput.RATE;
        for (int i = 0; i < length(); i++) {
            double time = (double) i / AudioOutput.RATE;
            double amplitude = PEAK * gain * loudness * timbre.loudness(time, seconds);
            samples[from + i] = (short) Math.round(amplitude * timbre.wave(hertz * time));
        }
    }
}
