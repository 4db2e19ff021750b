package circuit.cli.session;

import circuit.cli.host.ExitCode;
import circuit.session.Event;
import circuit.session.Input;
import circuit.session.InputQueue;
import circuit.session.SessionListener;
import circuit.text.SanitizingWriter;

/** Ends a session that is printed for a reader, such as {@code head}, when that reader is gone. */
final class BrokenPipeWatcher implements SessionListener {
    private final SanitizingWriter out;
    private final InputQueue inputs;
    private boolean ended;

    BrokenPipeWatcher(SanitizingWriter out, InputQueue inputs) {
        this.out = out;
        this.inputs = inputs;
    }

    @Override
    public void onEvent(Event event) {
        if (!ended && out.isPipeBroken()) {
            ended = true;
            inputs.post(new Input.Stopped(ExitCode.UNREAD));
        }
    }
}
