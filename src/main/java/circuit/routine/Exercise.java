package circuit.routine;

import circuit.routine.Dose.Sides;
import circuit.routine.figure.Figure;
import java.util.List;
import java.util.Optional;

/**
 * A move and how it is done.
 *
 * @param name its file's name in the library, or the title itself where an author named a move of their own
 * @param sides how the move uses the two sides; a dose that is moved here from another exercise is turned to it
 */
public record Exercise(
        String name,
        String title,
        List<String> equipment,
        Optional<Sides> sides,
        Instructions instructions,
        Variations variations) {
    public Exercise {
        equipment = List.copyOf(equipment);
    }

    /**
     * How the move is done, in words and in a figure.
     *
     * @param why what it is good for
     */
    public record Instructions(
            List<String> muscles,
            Optional<String> why,
            List<String> steps,
            Optional<String> tip,
            Optional<Figure> figure) {
        public static final Instructions NONE =
                new Instructions(List.of(), Optional.empty(), List.of(), Optional.empty(), Optional.empty());

        public Instructions {
            muscles = List.copyOf(muscles);
            steps = List.copyOf(steps);
        }
    }

    /**
     * The names of related exercises.
     *
     * @param instead those that do the same job with other equipment, the best first
     */
    public record Variations(Optional<String> easier, Optional<String> harder, List<String> instead) {
        public static final Variations NONE = new Variations(Optional.empty(), Optional.empty(), List.of());

        public Variations {
            instead = List.copyOf(instead);
        }
    }

    /** A move known by its title only. */
    public static Exercise titled(String title, List<String> equipment) {
        return new Exercise(title, title, equipment, Optional.empty(), Instructions.NONE, Variations.NONE);
    }

    /** The same move, not drawn. */
    public Exercise withoutFigure() {
        Instructions words = new Instructions(
                instructions.muscles, instructions.why, instructions.steps, instructions.tip, Optional.empty());
        return new Exercise(name, title, equipment, sides, words, variations);
    }
}
