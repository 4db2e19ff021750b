package circuit.terminal;

/**
 * What colour says: one for each thing that an athlete can be asked to do. All are bright enough for black text on
 * them and dark enough to be seen on a white window.
 */
enum State {
    READY(208, 3),
    WORK(34, 2),
    SWITCH(170, 5),
    REST(33, 6),
    PAUSED(247, 7),
    OVER(37, 4);

    /** Its place among 256 colours. */
    final int many;
    /** Its place among 16. */
    final int few;

    State(int many, int few) {
        this.many = many;
        this.few = few;
    }
}
