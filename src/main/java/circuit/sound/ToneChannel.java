package circuit.sound;

import circuit.session.Event;
import circuit.session.cue.Cue;
import java.io.IOException;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Plays tones on the sound device, which stays open for the whole session. */
final class ToneChannel implements Channel {
    /** Longer than the longest tone. */
    private static final Duration RING_OUT = Duration.ofMillis(1500);
    /** Ten milliseconds: how long a new cue waits at most before it is mixed in. */
    private static final int CHUNK = Synth.RATE / 100;
    /** After a tone the device is kept awake for so long, since 3, 2, 1 and go must not each wake it anew. */
    private static final int AWAKE = 3 * Synth.RATE;

    private final Output.Opening opening;
    private final Volume volume;
    private final Reception reception;
    private final Desk desk = new Desk("tone", this::work);

    // All below is the desk's thread's own.
    private final Moments moments = new Moments();
    private final Map<Cue.Kind, short[]> rendered = new EnumMap<>(Cue.Kind.class);
    private final Mixer mixer = new Mixer();
    private boolean closing;

    ToneChannel(Output.Opening opening, Volume volume, Reception reception) {
        this.opening = opening;
        this.volume = volume;
        this.reception = reception;
    }

    ToneChannel open() {
        desk.open();
        return this;
    }

    @Override
    public void hear(Event event) {
        if (event instanceof Event.CueDue due) {
            desk.post(() -> moments.of(due).forEach(this::sound));
        }
    }

    @Override
    public void hush() {
        desk.post(mixer::hush);
    }

    @Override
    public void close() {
        desk.post(() -> closing = true);
        desk.awaitEnd(RING_OUT);
    }

    private void work() throws InterruptedException {
        try (Output output = opening.open()) {
            reception.ready();
            for (Cue.Kind kind : Cue.Kind.values()) {
                rendered.put(kind, Synth.render(Tones.of(kind), volume));
            }
            play(output);
        } catch (IOException e) {
            reception.failed(String.valueOf(e.getMessage()));
        } catch (LinkageError e) {
            reception.failed("this Java comes without sound");
        }
    }

    private void play(Output output) throws IOException, InterruptedException {
        short[] chunk = new short[CHUNK];
        int silence = AWAKE;
        while (!closing || !mixer.isIdle()) {
            if (mixer.isIdle() && silence >= AWAKE) {
                output.rest();
                desk.take().run();
            }
            desk.runAll();
            silence = mixer.isIdle() ? silence + CHUNK : 0;
            if (silence <= AWAKE) {
                mixer.fill(chunk);
                output.write(chunk);
            }
        }
    }

    private void sound(Moments.Part part) {
        short[] samples = Optional.ofNullable(rendered.get(part.cue().kind())).orElseThrow();
        if (part.joins()) {
            mixer.playAfter(samples);
        } else {
            mixer.play(samples);
        }
    }
}
