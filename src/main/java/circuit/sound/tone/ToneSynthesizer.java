package circuit.sound.tone;

import java.util.List;

/** Computes the samples of notes: 16 bit, mono. */
final class ToneSynthesizer {
    /** Samples a second. */
    static final int RATE = 44_100;
    /** The greatest sample, with headroom for two sounds that overlap for a moment. */
    static final double PEAK = 0.8 * Short.MAX_VALUE;

    private ToneSynthesizer() {}

    static short[] render(List<Note> notes, Volume volume) {
        short[] samples =
                new short[notes.stream().mapToInt(ToneSynthesizer::length).sum()];
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
            double loudness = note.loudness() * note.timbre().loudness(time, seconds);
            samples[from + i] =
                    (short) Math.round(peak * loudness * note.timbre().wave(note.hertz() * time));
        }
    }

    private static int length(Note note) {
        return (int) ((long) note.millis() * RATE / 1000);
    }
}
