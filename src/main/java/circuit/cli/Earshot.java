package circuit.cli;

import circuit.session.Audience;
import circuit.session.Event;
import circuit.session.Inbox;
import circuit.session.Input;

/** Notices that nobody reads what a session prints any more, and ends it: what was done is kept. */
final class Earshot implements Audience {
    private final Output out;
    private final Inbox inbox;
    private boolean told;

    Earshot(Output out, Inbox inbox) {
        this.out = out;
        this.inbox = inbox;
    }

    @Override
    public void happened(Event event) {
        if (!told && out.failure().isPresent()) {
            told = true;
            inbox.post(new Input.Stopped(Exit.UNREAD));
        }
    }
}
