package circuit.cli.session;

import circuit.session.Event;
import circuit.session.InputQueue;
import circuit.session.SessionListener;
import circuit.session.Snapshot;
import circuit.terminal.Console;

/** Keys and signals reach the session once the first picture is there: nobody should wait for it longer than need be. */
final class Attention implements SessionListener {
    private final Console console;
    private final InputQueue inputs;
    private boolean paid;

    Attention(Console console, InputQueue inputs) {
        this.console = console;
        this.inputs = inputs;
    }

    @Override
    public void onEvent(Event event) {}

    @Override
    public void onSnapshot(Snapshot snapshot) {
        if (!paid) {
            paid = true;
            console.listen(inputs);
        }
    }
}
