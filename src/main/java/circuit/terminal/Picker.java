package circuit.terminal;

import circuit.session.Input;
import circuit.session.InputQueue;
import circuit.terminal.canvas.Theme;
import circuit.terminal.input.KeyTable;
import java.util.Optional;
import java.util.OptionalInt;

/** Lets the athlete choose from a list on the whole terminal. */
public final class Picker {
    private static final String ESCAPE = "\033";
    private static final String CTRL_D = "\4";

    private final Console console;
    private final Theme theme;

    public Picker(Console console, Theme theme) {
        this.console = console;
        this.theme = theme;
    }

    /**
     * What the athlete chose.
     *
     * @param stopCode the exit code, if Ctrl-C or a signal ended the choice
     */
    public record Picked<R>(Optional<R> choice, OptionalInt stopCode) {}

    /**
     * Waits for a choice; Esc and Ctrl-D make none.
     *
     * @throws InterruptedException if the thread is interrupted
     */
    public <R> Picked<R> pick(PickList<R> rows, InputQueue inputs) throws InterruptedException {
        console.listen(inputs, Picker::meaning);
        PickList<R> list = rows;
        while (true) {
            PickList<R> shown = list;
            if (!inputs.hasNext()) {
                console.draw(size -> shown.picture(size.getColumns(), size.getRows(), theme));
            }
            Optional<Input> input = console.await(inputs, Long.MAX_VALUE);
            if (input.isPresent() && input.get() instanceof Input.Stopped stopped) {
                return new Picked<>(Optional.empty(), OptionalInt.of(stopped.exitCode()));
            }
            String key = input.isPresent() && input.get() instanceof Input.Other other ? other.key() : "";
            if (key.equals(ESCAPE) || key.equals(CTRL_D)) {
                return new Picked<>(Optional.empty(), OptionalInt.empty());
            }
            boolean enter = key.equals("\r") || key.equals("\n");
            if (enter && list.choice().isPresent()) {
                return new Picked<>(list.choice(), OptionalInt.empty());
            }
            list = list.after(key);
        }
    }

    /** Ctrl-C and Ctrl-Z do what they do in a session; every other key is for the list. */
    private static Input meaning(String key) {
        Input input = KeyTable.input(key);
        return input instanceof Input.Stopped || input instanceof Input.Suspended ? input : new Input.Other(key);
    }
}
