package circuit.sound.speech;

import circuit.sound.channel.ChannelWorker;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Says one text at a time, the newest at once: an older one is stopped, by force if need be. A program that fails is not
 * used again; the next one says its text. Used by the worker's thread only.
 */
final class SpeechQueue {
    private static final Duration TO_STOP = Duration.ofMillis(300);
    /** How much longer than expected a program may take before it counts as hanging. */
    private static final Duration GRACE = Duration.ofSeconds(8);

    private final Deque<Speaker> speakers;
    private final String language;
    private final ChannelWorker worker;
    private Optional<Utterance> current = Optional.empty();

    /** A text and the program that was started to say it. */
    private record Utterance(Process process, Speaker speaker, String text) {}

    SpeechQueue(List<Speaker> speakers, String language, ChannelWorker worker) {
        this.speakers = new ArrayDeque<>(speakers);
        this.language = language;
        this.worker = worker;
    }

    /** Whether a program is left that may work. */
    boolean works() {
        return !speakers.isEmpty();
    }

    void say(String text) {
        current.ifPresent(SpeechQueue::end);
        current = Optional.empty();
        while (current.isEmpty() && !speakers.isEmpty()) {
            Speaker speaker = speakers.getFirst();
            try {
                Utterance utterance = new Utterance(speaker.say(text, language), speaker, text);
                current = Optional.of(utterance);
                watch(utterance);
            } catch (IOException e) {
                speakers.removeFirst();
            }
        }
    }

    void stop() {
        current.ifPresent(utterance -> {
            utterance.speaker().stop();
            end(utterance);
        });
        current = Optional.empty();
    }

    private static void end(Utterance utterance) {
        Process process = utterance.process();
        if (!utterance.speaker().hasDaemon()) {
            process.destroy();
        }
        var unused = process.onExit()
                .orTimeout(TO_STOP.toMillis(), TimeUnit.MILLISECONDS)
                .exceptionally(timeout -> process.destroyForcibly());
    }

    private void watch(Utterance utterance) {
        Duration longest = Speaker.expectedTime(utterance.text()).plus(GRACE);
        var unused = utterance
                .process()
                .onExit()
                .orTimeout(longest.toMillis(), TimeUnit.MILLISECONDS)
                .handle((process, timeout) -> {
                    worker.post(() -> ended(utterance, timeout != null));
                    return process;
                });
    }

    private void ended(Utterance utterance, boolean hangs) {
        if (!current.equals(Optional.of(utterance))) {
            return;
        }
        current = Optional.empty();
        if (hangs) {
            utterance.process().destroyForcibly();
            speakers.remove(utterance.speaker());
        } else if (utterance.process().exitValue() != 0) {
            speakers.remove(utterance.speaker());
            say(utterance.text());
        }
    }
}
