package circuit.terminal;

import circuit.terminal.canvas.Theme;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Lets the athlete choose from a list on the whole terminal. */
public final class Picker {
    private static final int INTERRUPTED = 130;

    private final Console console;
    private final Theme theme;

    /** Draws on an open console, and reads its keys. */
    public Picker(Console console, Theme theme) {
        this.console = console;
        this.theme = theme;
    }

    /**
     * One thing to choose.
     *
     * @param cells what stands beside the name, the same number for each
     */
    public record Item(String name, List<String> cells) {}

    /**
     * What came of it.
     *
     * @param stopCode the exit code where Ctrl-C was pressed
     */
    public record Picked(Optional<String> name, OptionalInt stopCode) {}

    /**
     * Waits for a choice; Esc, Ctrl-C or the end of the input make none.
     *
     * @throws IOException if the terminal hung up
     */
    public Picked pick(List<Item> items) throws IOException {
        PickList list = PickList.of(items.stream()
                .map(item -> new PickList.Row(item.name(), item.cells()))
                .toList());
        Keyboard keyboard = console.keyboard();
        while (true) {
            PickList shown = list;
            console.draw(size -> shown.picture(size.getColumns(), size.getRows(), theme));
            Optional<String> code = keyboard.next();
            if (code.isEmpty() || code.get().equals("\033") || code.get().equals("\4")) {
                return new Picked(Optional.empty(), OptionalInt.empty());
            }
            if (code.get().equals("\3")) {
                return new Picked(Optional.empty(), OptionalInt.of(INTERRUPTED));
            }
            if (code.get().equals("\32")) {
                console.suspend();
            }
            boolean enter = code.get().equals("\r") || code.get().equals("\n");
            if (enter && list.choice().isPresent()) {
                return new Picked(list.choice(), OptionalInt.empty());
            }
            list = list.after(code.get());
        }
    }
}
