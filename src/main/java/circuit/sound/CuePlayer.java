package circuit.sound;

import circuit.routine.Routine.SoundChoice;
import circuit.session.Event;
import circuit.session.SessionListener;
import circuit.session.Snapshot;
import circuit.sound.channel.BellChannel;
import circuit.sound.channel.Channel;
import circuit.sound.speech.SpeechChannel;
import circuit.sound.tone.ToneChannel;
import circuit.sound.tone.Volume;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Plays a session's cues on the channel that was chosen; if that fails, on the terminal's bell. No call waits for a
 * sound: each channel works on a thread of its own.
 */
public final class CuePlayer implements SessionListener, AutoCloseable {
    /** Headphones lose up to this much of a sound when they have to wake up for it. */
    private static final Duration WAKING = Duration.ofSeconds(1);

    private final Supplier<Channel> bell;
    private final Consumer<String> complaint;
    private Channel channel;
    /** The newest cue, kept for the bell until it is known whether the channel works. */
    private Optional<Event> unheard = Optional.empty();

    private boolean settled;
    private boolean muted;
    /** Whether a cue was due within {@link #WAKING} when last looked; the channel is woken for the first of several. */
    private boolean isNear;

    CuePlayer(Function<Channel.StatusListener, Channel> chosen, Supplier<Channel> bell, Consumer<String> complaint) {
        this.bell = bell;
        this.complaint = complaint;
        synchronized (this) {
            channel = chosen.apply(new Status());
        }
    }

    /**
     * Opens the channel that was chosen. Whether it works shows a moment later, on another thread.
     *
     * @param path the folders in which programs are found, as in {@code $PATH}
     * @param terminal takes the bell's character, from any thread
     * @param complaint takes at most one sentence, from any thread: the channel does not work, the bell rings instead
     */
    public static CuePlayer open(
            SoundChoice choice, Volume volume, String path, Consumer<String> terminal, Consumer<String> complaint) {
        Supplier<Channel> bell = () -> BellChannel.open(terminal);
        return switch (choice) {
            case TONE -> new CuePlayer(status -> ToneChannel.open(volume, status), bell, complaint);
            case VOICE -> new CuePlayer(status -> SpeechChannel.open(path, status), bell, complaint);
            case BELL -> working(bell.get());
            case OFF -> working(Channel.SILENT);
        };
    }

    private static CuePlayer working(Channel channel) {
        return new CuePlayer(
                status -> {
                    status.ready();
                    return channel;
                },
                () -> channel,
                complaint -> {});
    }

    @Override
    public synchronized void onEvent(Event event) {
        if (event instanceof Event.Muted mute) {
            mute(mute.muted());
        } else if (!(event instanceof Event.CueDue)) {
            channel.onEvent(event);
        } else if (!muted) {
            channel.onEvent(event);
            unheard = settled ? Optional.empty() : Optional.of(event);
        }
    }

    @Override
    public synchronized void onSnapshot(Snapshot snapshot) {
        boolean wasNear = isNear;
        isNear = !muted
                && snapshot.timing()
                        .nextCue()
                        .filter(left -> left.compareTo(WAKING) <= 0)
                        .isPresent();
        if (isNear && !wasNear) {
            channel.wake();
        }
    }

    /** The channel is woken a second before the next cue. */
    @Override
    public long nanosUntilChange(Snapshot snapshot) {
        return snapshot.timing()
                .nextCue()
                .filter(left -> left.compareTo(WAKING) > 0)
                .map(left -> left.minus(WAKING).toNanos())
                .orElse(Long.MAX_VALUE);
    }

    private void mute(boolean nowMuted) {
        muted = nowMuted;
        if (muted) {
            unheard = Optional.empty();
            channel.silence();
        }
    }

    /** Lets the last sound ring out, for a second and a half at most. */
    @Override
    public void close() {
        current().close();
    }

    private synchronized Channel current() {
        return channel;
    }

    private synchronized void settle(boolean works) {
        settled = true;
        if (!works) {
            channel = bell.get();
            unheard.ifPresent(channel::onEvent);
        }
        unheard = Optional.empty();
    }

    private final class Status implements Channel.StatusListener {
        @Override
        public void ready() {
            settle(true);
        }

        @Override
        public void failed(String why) {
            settle(false);
            complaint.accept(why + "; the terminal's bell rings instead");
        }
    }
}
