package circuit.cli.doctor;

import circuit.cli.host.Host;
import circuit.sound.channel.Channel;
import circuit.sound.speech.SpeechChannel;
import circuit.sound.tone.ToneChannel;
import circuit.sound.tone.Volume;
import circuit.text.English;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/** The ways to be heard; makes no sound. */
final class SoundCheck {
    private static final int SECONDS_TO_OPEN = 5;

    private SoundCheck() {}

    /** The machine's sound device. */
    static Finding ofDevice() {
        return ofDevice(status -> ToneChannel.open(new Volume(0), status));
    }

    /** Opens a channel for tones, and closes it. */
    static Finding ofDevice(Function<Channel.StatusListener, Channel> opener) {
        CompletableFuture<Optional<String>> fault = new CompletableFuture<>();
        Channel channel = opener.apply(new Answer(fault));
        Optional<String> found = fault.completeOnTimeout(
                        Optional.of("the sound device does not open within %d s".formatted(SECONDS_TO_OPEN)),
                        SECONDS_TO_OPEN,
                        TimeUnit.SECONDS)
                .join();
        channel.close();
        return found.map(why -> Finding.warning(
                        "sound device",
                        why + "; the terminal's bell rings instead of tones",
                        "connect one, or free it; Java plays through ALSA: see that aplay plays, and install libasound2,"
                                + " and pipewire-alsa or libasound2-plugins for a sound server; or use --sound voice"))
                .orElseGet(() -> Finding.ok("sound device", "opens, for tones"));
    }

    private record Answer(CompletableFuture<Optional<String>> fault) implements Channel.StatusListener {
        @Override
        public void ready() {
            fault.complete(Optional.empty());
        }

        @Override
        public void failed(String why) {
            fault.complete(Optional.of(why));
        }
    }

    /** The programs that speak, in the order in which a session tries them. */
    static Finding ofSpeakers(Host host) {
        Map<String, Boolean> speakers =
                SpeechChannel.speakers(host.variable("PATH").orElse(""));
        List<String> working = speakers.keySet().stream().filter(speakers::get).toList();
        if (!working.isEmpty()) {
            return Finding.ok("speakers", String.join(", ", working) + ", for --sound voice");
        }
        return Finding.warning(
                "speakers",
                (speakers.isEmpty()
                                ? "no program that speaks is on the path"
                                : English.all(List.copyOf(speakers.keySet())) + " cannot speak here")
                        + "; the bell rings instead of --sound voice",
                "install one: speech-dispatcher with spd-say, or espeak-ng (Debian, Ubuntu: sudo apt install espeak-ng)");
    }
}
