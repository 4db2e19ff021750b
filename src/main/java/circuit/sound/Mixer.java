package circuit.sound;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Lays sounds over and after one another: a newer one fades out what sounds, in less time than a click needs. */
final class Mixer {
    /** Five milliseconds. */
    static final int FADE = Synth.RATE / 200;

    private final List<Sounding> sounding = new ArrayList<>();
    private final Deque<short[]> later = new ArrayDeque<>();

    /** A sound under way. */
    private static final class Sounding {
        final short[] samples;
        int next;
        /** How many samples of a fade are left; all of them while it is not fading. */
        int fade = FADE;

        boolean fading;

        Sounding(short[] samples) {
            this.samples = samples;
        }

        boolean isOver() {
            return next >= samples.length || fade == 0;
        }

        double sample() {
            double loudness = (double) fade / FADE;
            if (fading) {
                fade--;
            }
            return loudness * samples[next++];
        }
    }

    /** Begins a sound now. */
    void play(short[] samples) {
        hush();
        sounding.add(new Sounding(samples));
    }

    /** Begins a sound as soon as what sounds now is over. */
    void playAfter(short[] samples) {
        later.add(samples);
    }

    /** Fades out what sounds, and forgets what was to follow. */
    void hush() {
        later.clear();
        sounding.forEach(sound -> sound.fading = true);
    }

    boolean isIdle() {
        return sounding.isEmpty() && later.isEmpty();
    }

    /** The next samples. */
    void fill(short[] samples) {
        for (int i = 0; i < samples.length; i++) {
            samples[i] = next();
        }
    }

    private short next() {
        sounding.removeIf(Sounding::isOver);
        if (sounding.stream().allMatch(sound -> sound.fading) && !later.isEmpty()) {
            sounding.add(new Sounding(later.remove()));
        }
        double sum = 0;
        for (Sounding sound : sounding) {
            sum += sound.sample();
        }
        sounding.removeIf(Sounding::isOver);
        return (short) Math.round(Math.max(Short.MIN_VALUE, Math.min(Short.MAX_VALUE, sum)));
    }
}
