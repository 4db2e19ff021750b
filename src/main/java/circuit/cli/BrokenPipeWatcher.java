package circuit.cli;

import circuit.session.Audience;
import circuit.session.Event;
import circuit.session.Inbox;
import circuit.session.Input;

/** Ends a session whose every step is written for a reader, when that reader is gone, as {@code head} soon is. */
final class BrokenPipeWatcher implements Audience {
    private final Output out;
    private final Inbox inbox;
    private boolean gone;

    BrokenPipeWatcher(Output out, Inbox inbox) {
        this.out = out;
        this.inbox = inbox;
    }

    @Override
    public void happened(Event event) {
        if (!gone && out.isUnread()) {
            gone = true;
            inbox.post(new Input.Stopped(ExitCode.UNREAD));
        }
    }
}
