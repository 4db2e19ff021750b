package circuit.figure;

import circuit.routine.figure.Figure;
import java.util.List;

/** Draws a figure at any moment of its movement as shapes, for a page; in centimetres, y up. */
public final class FigureDrawing {
    private final FigureScene scene;

    /** Measures the whole movement, so that every drawing of it has the same place. */
    public FigureDrawing(Figure figure) {
        scene = FigureScene.of(figure, false);
    }

    /** The room that the whole movement takes. */
    public Bounds bounds() {
        return scene.bounds();
    }

    /** What lies under everything. */
    public Layer floor() {
        return scene.floor().projected(scene.camera());
    }

    /** The props and the parts of the body; every moment has the same parts with as many strokes, in the same order. */
    public List<Layer> parts(FigureAnimation.Moment moment) {
        return scene.parts(moment);
    }
}
