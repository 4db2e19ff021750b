package circuit.routine;

import circuit.routine.figure.Figure;
import java.util.List;
import java.util.Optional;

/**
 * How a move is done.
 *
 * @param name its file's name in the library, or the title itself where an author named a move of their own
 * @param sides how the move uses the two sides; a dose that is moved here from another exercise is turned to it
 * @param easier another exercise's name
 * @param harder another exercise's name
 * @param instead names of exercises that do the same job with other equipment, the best first
 * @param figure how it looks
 */
public record Exercise(
        String name,
        String title,
        List<String> muscles,
        List<String> equipment,
        Optional<String> why,
        List<String> steps,
        Optional<String> tip,
        Optional<Sides> sides,
        Optional<String> easier,
        Optional<String> harder,
        List<String> instead,
        Optional<Figure> figure) {
    public Exercise {
        muscles = List.copyOf(muscles);
        equipment = List.copyOf(equipment);
        steps = List.copyOf(steps);
        instead = List.copyOf(instead);
    }

    /** A move without a figure. */
    public Exercise(
            String name,
            String title,
            List<String> muscles,
            List<String> equipment,
            Optional<String> why,
            List<String> steps,
            Optional<String> tip,
            Optional<Sides> sides,
            Optional<String> easier,
            Optional<String> harder,
            List<String> instead) {
        this(name, title, muscles, equipment, why, steps, tip, sides, easier, harder, instead, Optional.empty());
    }

    /** A move known by its title only. */
    public static Exercise titled(String title, List<String> equipment) {
        return new Exercise(
                title,
                title,
                List.of(),
                equipment,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    /** The same move, not drawn. */
    public Exercise withoutFigure() {
        return new Exercise(
                name, title, muscles, equipment, why, steps, tip, sides, easier, harder, instead, Optional.empty());
    }
}
