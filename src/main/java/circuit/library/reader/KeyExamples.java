package circuit.library.reader;

/** An example of each key with a value, for error messages. */
final class KeyExamples {
    private KeyExamples() {}

    static String of(String key) {
        return switch (key) {
            case "name" -> "name: Strong back";
            case "about" -> "about: Five moves for a strong back";
            case "equipment" -> "equipment: [mat]";
            case "muscles" -> "muscles: [lower back, core]";
            case "sound" -> "sound: voice";
            case "advance" -> "advance: paced";
            case "lead-in" -> "lead-in: 10s";
            case "switch" -> "switch: 5s";
            case "rounds" -> "rounds: 3";
            case "rest", "round-rest" -> key + ": 20s";
            case "order" -> "order: circuit";
            case "pick" -> "pick: 2";
            case "exercises" -> "exercises: and below it lines like - cobra: 12 reps";
            case "blocks" -> "blocks: and below it lines like - name: Warm-up";
            case "time" -> "time: 60s";
            case "reps" -> "reps: 12";
            case "sides" -> "sides: each";
            case "tempo" -> "tempo: 2-4-2";
            case "load" -> "load: 12kg";
            case "easier", "harder" -> key + ": 8 reps";
            case "instead" -> "instead: [superman]";
            case "ground" -> "ground: toes 0 2";
            case "poses" -> "poses: and below it lines like up: {trunk: 15}";
            case "view" -> "view: side";
            case "works" -> "works: [right arm, upper back]";
            case "props" -> "props: [mat, dumbbell right hand]";
            case "trunk", "head", "arms", "legs", "feet" -> key + ": 15";
            case "steps" -> "steps: and below it lines like - Lie face down.";
            default -> key + ": a few words";
        };
    }
}
