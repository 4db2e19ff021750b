package circuit.plan;

import circuit.routine.Block;
import circuit.routine.Dose;
import circuit.routine.Exercise;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** An exercise that was settled on, with its dose: what one visit to it asks for. */
record Station(Exercise exercise, Dose dose, Optional<Duration> rest, Optional<String> note) {

    /** The stations that a block comes down to; never empty. */
    record Group(Block block, List<Station> stations) {
        Group {
            stations = List.copyOf(stations);
        }
    }
}
