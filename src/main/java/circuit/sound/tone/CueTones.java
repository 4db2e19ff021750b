package circuit.sound.tone;

import static circuit.sound.tone.Note.even;
import static circuit.sound.tone.Note.pause;
import static circuit.sound.tone.Note.soft;
import static circuit.sound.tone.Note.struck;

import circuit.session.cue.Cue;
import java.util.List;

/**
 * The notes of each cue. Rising means work, falling means rest; whistles count, struck notes announce events. Nothing is below
 * 440 Hz, where a laptop on the floor is hardly heard.
 */
final class CueTones {
    private CueTones() {}

    /** The tone of a cue: 16 bit, mono. */
    static short[] samples(Cue.Kind kind, Volume volume) {
        List<Note> notes = of(kind);
        short[] samples = new short[notes.stream().mapToInt(Note::length).sum()];
        int from = 0;
        for (Note note : notes) {
            note.render(samples, from, volume.gain());
            from += note.length();
        }
        return samples;
    }

    static List<Note> of(Cue.Kind kind) {
        return switch (kind) {
            case COUNTDOWN -> List.of(even(880, 110));
            case GO -> List.of(even(1760, 450));
            case TIME -> List.of(even(1175, 70));
            case HALFWAY -> List.of(even(1175, 70), pause(50), even(1175, 70));
            case TEN_SECONDS -> List.of(even(698, 80), pause(80), even(698, 80), pause(80), even(698, 80));
            case REP -> List.of(struck(2093, 35).at(0.6));
            case LAST_REPS -> List.of(struck(2794, 90));
            case BITE_ON -> List.of(struck(659, 90), struck(988, 160));
            case BITE_OFF -> List.of(struck(988, 90), struck(659, 160));
            case SWITCH -> List.of(even(784, 100), even(1047, 100), even(784, 100), even(1047, 140));
            case REST -> List.of(soft(740, 200), soft(494, 320));
            case GET_READY -> List.of(soft(494, 200), soft(740, 320));
            case ROUND_DONE -> List.of(struck(1047, 110), struck(1319, 110), struck(1568, 260));
            case PAUSED -> List.of(even(622, 90), even(466, 160));
            case RESUMED -> List.of(even(466, 90), even(622, 160));
            case DONE -> List.of(struck(1047, 140), struck(1319, 140), struck(1568, 140), struck(2093, 700));
            case ENDED -> List.of(struck(831, 140), struck(622, 140), struck(466, 320));
        };
    }
}
