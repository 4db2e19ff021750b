package circuit.history;

import java.util.Arrays;

/**
 * A set of session ids in 16 bytes each: of their 64-bit hashes, of which two among a million ids are the same once in
 * 37 million histories.
 */
public final class SessionIds {
    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    /** Open addressing; 0 is a free place. */
    private long[] places = new long[1 << 10];

    private int size;

    /** Adds an id; whether it is new. */
    public boolean add(String id) {
        if (size * 2 >= places.length) {
            grow();
        }
        if (!put(hash(id))) {
            return false;
        }
        size++;
        return true;
    }

    /** Whether an id was added. */
    public boolean contains(String id) {
        long hash = hash(id);
        return places[place(hash)] == hash;
    }

    private boolean put(long hash) {
        int place = place(hash);
        boolean isNew = places[place] != hash;
        places[place] = hash;
        return isNew;
    }

    /** Where the hash is, or would be. */
    private int place(long hash) {
        int place = (int) (hash ^ hash >>> 32) & places.length - 1;
        while (places[place] != 0 && places[place] != hash) {
            place = place + 1 & places.length - 1;
        }
        return place;
    }

    private void grow() {
        long[] before = places;
        places = new long[before.length * 2];
        Arrays.stream(before).filter(hash -> hash != 0).forEach(this::put);
    }

    /** FNV-1a, mixed as in SplitMix64 because ids differ in their last characters only. */
    private static long hash(String id) {
        long hash = FNV_OFFSET;
        for (int i = 0; i < id.length(); i++) {
            hash = (hash ^ id.charAt(i)) * FNV_PRIME;
        }
        hash = (hash ^ hash >>> 30) * 0xbf58476d1ce4e5b9L;
        hash = (hash ^ hash >>> 27) * 0x94d049bb133111ebL;
        hash ^= hash >>> 31;
        return hash == 0 ? 1 : hash;
    }
}
