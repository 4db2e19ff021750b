package circuit.sound;

import circuit.session.Event;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Says what happens. Where more happens at once than can be said, only the newest is. */
final class VoiceChannel implements Channel {
    private static final Duration TO_BEGIN = Duration.ofMillis(300);

    private final Supplier<List<Speaker>> search;
    private final Reception reception;
    private final Desk desk = new Desk("voice", this::work);

    // All below is the desk's thread's own.
    private final Phrases phrases = Phrases.read();
    private final Narrator narrator = new Narrator(phrases);
    private Optional<String> unsaid = Optional.empty();
    private boolean hushed;
    private boolean closing;

    VoiceChannel(Supplier<List<Speaker>> search, Reception reception) {
        this.search = search;
        this.reception = reception;
    }

    VoiceChannel open() {
        desk.open();
        return this;
    }

    @Override
    public void hear(Event event) {
        desk.post(() -> unsaid = narrator.on(event).or(() -> unsaid));
    }

    @Override
    public void hush() {
        desk.post(() -> {
            unsaid = Optional.empty();
            hushed = true;
        });
    }

    /** Waits for the last text to be begun, not for it to be said: the speaker goes on by itself. */
    @Override
    public void close() {
        desk.post(() -> closing = true);
        desk.awaitEnd(TO_BEGIN);
    }

    private void work() throws InterruptedException {
        List<Speaker> speakers = search.get();
        if (speakers.isEmpty()) {
            reception.failed("none of spd-say, espeak-ng, espeak and say is on the path to speak");
            return;
        }
        Mouth mouth = new Mouth(speakers, phrases.language(), desk);
        reception.ready();
        while (!closing && !mouth.isDumb()) {
            desk.take().run();
            desk.runAll();
            if (hushed) {
                mouth.hush();
                hushed = false;
            }
            unsaid.ifPresent(mouth::say);
            unsaid = Optional.empty();
        }
        if (mouth.isDumb()) {
            reception.failed("no program that speaks works");
        }
    }
}
