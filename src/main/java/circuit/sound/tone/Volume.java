package circuit.sound.tone;

/** How loud, from 0 (silence) to 100 (full scale). */
public record Volume(int percent) {
    /** Full scale; the machine's own volume comes on top. */
    public static final Volume FULL = new Volume(100);

    public Volume {
        if (percent < 0 || percent > 100) {
            throw new IllegalArgumentException("a volume is 0 to 100, not " + percent);
        }
    }

    /** The factor for samples: a quarter of the amplitude (12 dB less) is heard as about half as loud. */
    double gain() {
        return percent * percent / 10_000.0;
    }
}
