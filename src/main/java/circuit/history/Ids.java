package circuit.history;

import java.util.Arrays;

/** The ids of sessions as numbers, sixteen bytes each: thirty years of training fit into a megabyte. */
final class Ids {
    /** Stands for no id. */
    private static final long NONE = 0;

    private long[] places = new long[1 << 10];
    private int size;

    /** False if it is there already. */
    boolean add(long id) {
        if (size * 2 >= places.length) {
            grow();
        }
        int place = place(id);
        if (places[place] != NONE) {
            return false;
        }
        places[place] = known(id);
        size++;
        return true;
    }

    boolean has(long id) {
        return places[place(id)] != NONE;
    }

    private int place(long id) {
        int place = (int) known(id) & (places.length - 1);
        while (places[place] != NONE && places[place] != known(id)) {
            place = (place + 1) & (places.length - 1);
        }
        return place;
    }

    private void grow() {
        long[] old = places;
        places = new long[old.length * 2];
        Arrays.stream(old).filter(id -> id != NONE).forEach(id -> places[place(id)] = id);
    }

    private static long known(long id) {
        return id == NONE ? 1 : id;
    }
}
