package circuit.sound;

import java.util.List;

/** Turns notes into samples: 16 bit, mono, so many a second as a compact disc has. */
final class Synth {
    static final int RATE = 44_100;
    /** Below the most that fits, so that two sounds may meet for a moment. */
    static final double PEAK = 0.8 * Short.MAX_VALUE;

    private Synth() {}

    static short[] render(List<Note> notes, Volume volume) {
        short[] samples = new short[notes.stream().mapToInt(Synth::length).sum()];
        int from = 0;
        for (Note note : notes) {
            render(note, volume.gain() * PEAK, samples, from);
            from += length(note);
        }
        return samples;
    }

    private static void render(Note note, double peak, short[] samples, int from) {
        int length = length(note);
        double seconds = (double) length / RATE;
        for (int i = 0; i < length; i++) {
            double time = (double) i / RATE;
            double loudness = note.loudness() * note.shape().loudness(time, seconds);
            samples[from + i] =
                    (short) Math.round(peak * loudness * note.shape().wave(note.hertz() * time));
        }
    }

    private static int length(Note note) {
        return (int) ((long) note.millis() * RATE / 1000);
    }
}
