package circuit.sound.tone;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Mixes sounds: a new one fades out what sounds now, so fast that it is not heard and so slowly that nothing clicks. */
final class Mixer {
    /** Five milliseconds. */
    static final int FADE = AudioOutput.RATE / 200;

    private final List<Playing> playing = new ArrayList<>();
    private final Deque<short[]> later = new ArrayDeque<>();

    /** A sound that has begun. */
    private static final class Playing {
        final short[] samples;
        int next;
        /** How many samples of its fade-out are left. */
        int fade = FADE;

        boolean fading;

        Playing(short[] samples) {
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
        fadeOut();
        playing.add(new Playing(samples));
    }

    /** Begins a sound as soon as what sounds now is over. */
    void playAfter(short[] samples) {
        later.add(samples);
    }

    /** Fades out what sounds, and drops what was to follow. */
    void fadeOut() {
        later.clear();
        playing.forEach(sound -> sound.fading = true);
    }

    boolean isIdle() {
        return playing.isEmpty() && later.isEmpty();
    }

    /** The next samples. */
    void fill(short[] samples) {
        for (int i = 0; i < samples.length; i++) {
            samples[i] = next();
        }
    }

    private short next() {
        playing.removeIf(Playing::isOver);
        if (playing.stream().allMatch(sound -> sound.fading) && !later.isEmpty()) {
            playing.add(new Playing(later.remove()));
        }
        double sum = 0;
        for (Playing sound : playing) {
            sum += sound.sample();
        }
        playing.removeIf(Playing::isOver);
        return (short) Math.round(Math.max(Short.MIN_VALUE, Math.min(Short.MAX_VALUE, sum)));
    }
}
