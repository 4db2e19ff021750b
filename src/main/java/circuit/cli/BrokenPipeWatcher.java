package circuit.cli;

import circuit.session.Event;
import circuit.session.Input;
import circuit.session.InputQueue;
import circuit.session.SessionListener;
import circuit.text.SanitizingWriter;

/** Ends a session whose every step is written for a reader, when that reader is gone, as {@code head} soon is. */
final class BrokenPipeWatcher implements SessionListener {
    private final SanitizingWriter out;
    private final InputQueue inputs;
    private boolean gone;

    BrokenPipeWatcher(SanitizingWriter out, InputQueue inputs) {
        this.out = out;
        this.inputs = inputs;
    }

    @Override
    public void onEvent(Event event) {
        if (!gone && out.isPipeBroken()) {
            gone = true;
            inputs.post(new Input.Stopped(ExitCode.UNREAD));
        }
    }
}
