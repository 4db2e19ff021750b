package circuit.sound;

/** How loud, from 0 for silence to 100 for as loud as it gets. */
public record Volume(int percent) {
    /** All of it; the machine's own volume has the last word. */
    public static final Volume FULL = new Volume(100);

    public Volume {
        if (percent < 0 || percent > 100) {
            throw new IllegalArgumentException("a volume is 0 to 100, not " + percent);
        }
    }

    /** What to multiply samples by: ears hear a quarter of the amplitude (12 dB less) as about half as loud. */
    double gain() {
        return percent * percent / 10_000.0;
    }
}
