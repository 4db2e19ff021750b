package circuit.history.csv;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A lock on a file that nothing else opens, held against other processes and against other threads of this one. The
 * system releases it when the process ends, however it ends.
 */
public final class SideLock implements AutoCloseable {
    private static final Duration BETWEEN_TRIES = Duration.ofMillis(5);

    /** A second channel to a locked file would drop the lock when it is closed, so this process must not open one. */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path key;
    private final FileChannel channel;

    private SideLock(Path key, FileChannel channel) {
        this.key = key;
        this.channel = channel;
    }

    /** The lock if it is free; makes its folder. */
    public static Optional<SideLock> tryTake(Path file) throws IOException {
        Path folder = Files.createDirectories(file.toAbsolutePath().normalize().resolveSibling("."))
                .toRealPath();
        Path key = folder.resolve(file.getFileName());
        if (!HELD.add(key)) {
            return Optional.empty();
        }
        Optional<SideLock> lock = Optional.empty();
        try {
            lock = tryOpen(key);
            return lock;
        } finally {
            if (lock.isEmpty()) {
                HELD.remove(key);
            }
        }
    }

    // The channel stays open as long as the lock is held; only then is it closed.
    @SuppressWarnings("resource")
    private static Optional<SideLock> tryOpen(Path key) throws IOException {
        FileChannel channel = RegularFile.open(key, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        boolean locked = false;
        try {
            // Whoever deletes a lock holds it: one that is gone by now was another's, and locks nothing.
            locked = channel.tryLock() != null && Files.exists(key);
            return locked ? Optional.of(new SideLock(key, channel)) : Optional.empty();
        } finally {
            if (!locked) {
                channel.close();
            }
        }
    }

    /** Waits for the lock; empty if it did not become free in time. */
    public static Optional<SideLock> take(Path file, Duration patience) throws IOException {
        for (long tries = patience.dividedBy(BETWEEN_TRIES); ; tries--) {
            Optional<SideLock> lock = tryTake(file);
            if (lock.isPresent() || tries <= 0) {
                return lock;
            }
            try {
                Thread.sleep(BETWEEN_TRIES.toMillis());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return Optional.empty();
            }
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException ignored) {
            // The lock ends with the process at the latest.
        } finally {
            HELD.remove(key);
        }
    }
}
