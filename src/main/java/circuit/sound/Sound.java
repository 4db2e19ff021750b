package circuit.sound;

import circuit.routine.SoundChoice;
import circuit.session.Event;
import circuit.session.SessionListener;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Makes a session heard in the way that was chosen; where that way fails, by the terminal's bell. No call waits for a
 * sound: each channel works on a thread of its own.
 */
public final class Sound implements SessionListener, AutoCloseable {
    private final Supplier<Channel> bell;
    private final Consumer<String> complaint;
    private final CountDownLatch settled = new CountDownLatch(1);

    private Channel channel;
    /** The newest cue, kept for the bell until it is known that the channel can be heard. */
    private Optional<Event> unheard = Optional.empty();

    private boolean muted;

    Sound(Function<Channel.Reception, Channel> chosen, Supplier<Channel> bell, Consumer<String> complaint) {
        this.bell = bell;
        this.complaint = complaint;
        synchronized (this) {
            channel = chosen.apply(new Desired());
        }
    }

    /**
     * Opens the channel that was chosen. Whether it can be heard shows a moment later, on another thread.
     *
     * @param path the folders in which programs are found, as in {@code $PATH}
     * @param terminal takes the bell's character, from any thread
     * @param complaint takes at most one sentence, from any thread: the channel does not work, the bell rings instead
     */
    public static Sound open(
            SoundChoice choice, Volume volume, String path, Consumer<String> terminal, Consumer<String> complaint) {
        Supplier<Channel> bell = () -> new BellChannel(terminal).open();
        return switch (choice) {
            case TONE ->
                new Sound(
                        reception -> new ToneChannel(() -> Loudspeaker.open(), volume, reception).open(),
                        bell,
                        complaint);
            case BELL -> always(bell.get());
            case VOICE ->
                new Sound(reception -> new VoiceChannel(() -> Speaker.on(path), reception).open(), bell, complaint);
            case OFF -> always(Channel.SILENT);
        };
    }

    private static Sound always(Channel channel) {
        return new Sound(
                reception -> {
                    reception.ready();
                    return channel;
                },
                () -> channel,
                complaint -> {});
    }

    /** Waits until it is known whether the channel works, but no longer than that. */
    public void settle(Duration atMost) throws InterruptedException {
        boolean unused = settled.await(atMost.toNanos(), TimeUnit.NANOSECONDS);
    }

    @Override
    public synchronized void onEvent(Event event) {
        if (event instanceof Event.Muted mute) {
            mute(mute.muted());
            return;
        }
        boolean cue = event instanceof Event.CueDue;
        if (!cue || !muted) {
            channel.hear(event);
        }
        if (cue && !muted && settled.getCount() > 0) {
            unheard = Optional.of(event);
        }
    }

    private void mute(boolean nowMuted) {
        muted = nowMuted;
        if (muted) {
            unheard = Optional.empty();
            channel.hush();
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

    private synchronized void takeOver() {
        channel = bell.get();
        unheard.ifPresent(channel::hear);
        unheard = Optional.empty();
    }

    private synchronized void forgetUnheard() {
        unheard = Optional.empty();
    }

    private final class Desired implements Channel.Reception {
        @Override
        public void ready() {
            forgetUnheard();
            settled.countDown();
        }

        @Override
        public void failed(String why) {
            takeOver();
            complaint.accept(why + "; the terminal's bell rings instead");
            settled.countDown();
        }
    }
}
