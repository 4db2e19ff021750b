package circuit.sound.speech;

import circuit.process.ProgramPath;
import circuit.session.Event;
import circuit.sound.channel.Channel;
import circuit.sound.channel.ChannelWorker;
import circuit.sound.tone.DeviceWaker;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Says what happens. Where more happens at once than can be said, only the newest is. */
public final class SpeechChannel implements Channel {
    /** How long closing waits for the last text to be begun. */
    private static final Duration LAST_TEXT = Duration.ofMillis(300);

    private final ProgramPath path;
    private final StatusListener status;
    private final Runnable waker;
    private final ChannelWorker worker = new ChannelWorker("speech", this::work);

    // Used by the worker's thread only.
    private final Phrases phrases = Phrases.read();
    private final Narrator narrator = new Narrator(phrases);
    private Optional<String> unsaid = Optional.empty();
    private boolean silenced;

    private SpeechChannel(ProgramPath path, StatusListener status, Runnable waker) {
        this.path = path;
        this.status = status;
        this.waker = waker;
    }

    /** Speaks by the programs that are found in the folders of a path, as {@code $PATH} lists them. */
    public static SpeechChannel open(String path, StatusListener status) {
        return open(path, status, new DeviceWaker()::wake);
    }

    static SpeechChannel open(String path, StatusListener status, Runnable waker) {
        SpeechChannel channel = new SpeechChannel(new ProgramPath(path), status, waker);
        channel.worker.start();
        return channel;
    }

    /**
     * The programs that speak, found in the folders of a path, the preferred ones first; for each whether it works, as far as
     * that can be told without a sound.
     */
    public static Map<String, Boolean> speakers(String path) {
        Map<String, Boolean> speakers = new LinkedHashMap<>();
        for (Speaker speaker : Speaker.on(new ProgramPath(path))) {
            speakers.put(String.valueOf(speaker.program().getFileName()), speaker.answers());
        }
        return speakers;
    }

    @Override
    public void onEvent(Event event) {
        worker.post(() -> unsaid = narrator.onEvent(event).or(() -> unsaid));
    }

    @Override
    public void wake() {
        waker.run();
    }

    @Override
    public void silence() {
        worker.post(() -> {
            unsaid = Optional.empty();
            silenced = true;
        });
    }

    /** Waits for the last text to be begun, not for it to be said: the speaker's program outlives this one. */
    @Override
    public void close() {
        worker.close(LAST_TEXT);
    }

    private void work() throws InterruptedException {
        List<Speaker> speakers = Speaker.on(path);
        if (speakers.isEmpty()) {
            status.failed("none of spd-say, espeak-ng, espeak and say is on the path to speak");
            return;
        }
        SpeechQueue queue = new SpeechQueue(speakers, phrases.language(), worker);
        status.ready();
        while (!worker.isClosing() && queue.works()) {
            worker.take().run();
            worker.runPending();
            if (silenced) {
                queue.stop();
                silenced = false;
            }
            unsaid.ifPresent(queue::say);
            unsaid = Optional.empty();
        }
        if (!queue.works()) {
            status.failed("no program that speaks works");
        }
    }
}
