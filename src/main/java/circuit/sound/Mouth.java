package circuit.sound;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * One text at a time, the newest at once: whoever still says an older one is stopped, and ended if it does not listen.
 * A program that fails is not asked again; the next one says its text. Used by the desk's thread only.
 */
final class Mouth {
    private static final Duration TO_STOP = Duration.ofMillis(300);
    /** How much longer than expected a text may take until its program is held to hang. */
    private static final Duration PATIENCE = Duration.ofSeconds(8);

    private final Deque<Speaker> speakers;
    private final String language;
    private final Desk desk;
    private Optional<Saying> current = Optional.empty();

    /** A program that was asked to say something. */
    private record Saying(Process process, Speaker speaker, String text) {}

    Mouth(List<Speaker> speakers, String language, Desk desk) {
        this.speakers = new ArrayDeque<>(speakers);
        this.language = language;
        this.desk = desk;
    }

    /** Whether no program is left that works. */
    boolean isDumb() {
        return speakers.isEmpty();
    }

    void say(String text) {
        current.ifPresent(Mouth::giveWay);
        current = Optional.empty();
        while (current.isEmpty() && !speakers.isEmpty()) {
            Speaker speaker = speakers.getFirst();
            try {
                Saying saying = new Saying(speaker.say(text, language), speaker, text);
                current = Optional.of(saying);
                watch(saying);
            } catch (IOException e) {
                speakers.removeFirst();
            }
        }
    }

    void hush() {
        current.ifPresent(saying -> {
            saying.speaker().stop();
            giveWay(saying);
        });
        current = Optional.empty();
    }

    private static void giveWay(Saying saying) {
        Process process = saying.process();
        if (!saying.speaker().isServed()) {
            process.destroy();
        }
        var unused = process.onExit()
                .orTimeout(TO_STOP.toMillis(), TimeUnit.MILLISECONDS)
                .exceptionally(hanging -> process.destroyForcibly());
    }

    private void watch(Saying saying) {
        Duration expected = SpeechTime.of(saying.text()).plus(PATIENCE);
        var unused = saying.process()
                .onExit()
                .orTimeout(expected.toMillis(), TimeUnit.MILLISECONDS)
                .handle((process, hanging) -> {
                    desk.post(() -> ended(saying, hanging != null));
                    return process;
                });
    }

    private void ended(Saying saying, boolean hangs) {
        if (!current.equals(Optional.of(saying))) {
            return;
        }
        current = Optional.empty();
        if (hangs) {
            saying.process().destroyForcibly();
            speakers.remove(saying.speaker());
        } else if (saying.process().exitValue() != 0) {
            speakers.remove(saying.speaker());
            say(saying.text());
        }
    }
}
