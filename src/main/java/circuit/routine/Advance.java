package circuit.routine;

/** How a set of counted reps ends: by its pace, or by the athlete's key. */
public enum Advance {
    PACED,
    KEY
}
