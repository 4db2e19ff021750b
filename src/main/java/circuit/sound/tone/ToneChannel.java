package circuit.sound.tone;

import circuit.session.Event;
import circuit.session.cue.Cue;
import circuit.sound.channel.Channel;
import circuit.sound.channel.ChannelWorker;
import circuit.sound.channel.CueSequencer;
import java.io.IOException;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** Plays tones on the sound device, which stays open for the whole session. */
public final class ToneChannel implements Channel {
    /** Longer than the longest tone. */
    private static final Duration RING_OUT = Duration.ofMillis(1500);
    /** Ten milliseconds: how long a new cue waits at most before it is mixed in. */
    private static final int CHUNK = AudioOutput.RATE / 100;
    /**
     * How many samples of silence follow a tone, and go before one that is announced, so that the device is awake when it
     * comes.
     */
    private static final int KEPT_AWAKE = 3 * AudioOutput.RATE;

    private final AudioOutput.Opener opener;
    private final Volume volume;
    private final StatusListener status;
    private final ChannelWorker worker = new ChannelWorker("tone", this::work);

    // Used by the worker's thread only.
    private final CueSequencer sequencer = new CueSequencer();
    private final Map<Cue.Kind, short[]> tones = new EnumMap<>(Cue.Kind.class);
    private final Mixer mixer = new Mixer();
    private int silence = KEPT_AWAKE;

    private ToneChannel(AudioOutput.Opener opener, Volume volume, StatusListener status) {
        this.opener = opener;
        this.volume = volume;
        this.status = status;
    }

    /** Plays on the machine's sound device. */
    public static ToneChannel open(Volume volume, StatusListener status) {
        return open(() -> SoundDevice.open(), volume, status);
    }

    static ToneChannel open(AudioOutput.Opener opener, Volume volume, StatusListener status) {
        ToneChannel channel = new ToneChannel(opener, volume, status);
        channel.worker.start();
        return channel;
    }

    @Override
    public void onEvent(Event event) {
        if (event instanceof Event.CueDue due) {
            worker.post(() -> sequencer.onCue(due).forEach(this::play));
        }
    }

    @Override
    public void wake() {
        worker.post(() -> silence = 0);
    }

    @Override
    public void silence() {
        worker.post(mixer::fadeOut);
    }

    @Override
    public void close() {
        worker.close(RING_OUT);
    }

    private void work() throws InterruptedException {
        try (AudioOutput output = opener.open()) {
            status.ready();
            for (Cue.Kind kind : Cue.Kind.values()) {
                tones.put(kind, CueTones.samples(kind, volume));
            }
            feed(output);
        } catch (IOException e) {
            status.failed(String.valueOf(e.getMessage()));
        } catch (LinkageError e) {
            status.failed("this Java comes without sound");
        }
    }

    private void feed(AudioOutput output) throws IOException, InterruptedException {
        short[] chunk = new short[CHUNK];
        while (!worker.isClosing() || !mixer.isIdle()) {
            if (mixer.isIdle() && silence >= KEPT_AWAKE) {
                output.pause();
                worker.take().run();
            }
            worker.runPending();
            silence = mixer.isIdle() ? silence + CHUNK : 0;
            if (silence <= KEPT_AWAKE) {
                mixer.fill(chunk);
                output.write(chunk);
            }
        }
    }

    private void play(CueSequencer.Part part) {
        short[] tone = Objects.requireNonNull(tones.get(part.cue().kind()));
        if (part.follows()) {
            mixer.playAfter(tone);
        } else {
            mixer.play(tone);
        }
    }
}
