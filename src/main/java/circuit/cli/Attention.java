package circuit.cli;

import circuit.session.Audience;
import circuit.session.Event;
import circuit.session.Inbox;
import circuit.session.Snapshot;
import circuit.terminal.Console;

/** Keys and signals reach the session once the first picture is there: nobody should wait for it longer than need be. */
final class Attention implements Audience {
    private final Console console;
    private final Inbox inbox;
    private boolean paid;

    Attention(Console console, Inbox inbox) {
        this.console = console;
        this.inbox = inbox;
    }

    @Override
    public void happened(Event event) {}

    @Override
    public void show(Snapshot snapshot) {
        if (!paid) {
            paid = true;
            console.listen(inbox);
        }
    }
}
