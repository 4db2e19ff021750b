package circuit.sound;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.TimeUnit;

/** Small programs in a folder of the test's own, and the named pipe through which they tell what they were given. */
public final class SamplePrograms implements AutoCloseable {
    private final Path folder;
    private final RandomAccessFile pipe;

    private SamplePrograms(Path folder, RandomAccessFile pipe) {
        this.folder = folder;
        this.pipe = pipe;
    }

    public static SamplePrograms in(Path folder) throws IOException, InterruptedException {
        Path pipe = folder.resolve("pipe");
        boolean made = new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor(10, TimeUnit.SECONDS);
        if (!made) {
            throw new IOException("mkfifo takes too long");
        }
        return new SamplePrograms(folder, new RandomAccessFile(pipe.toFile(), "rw"));
    }

    /** A shell script; what it prints is told. */
    public Path script(String name, String body) throws IOException {
        Path script = folder.resolve(name);
        Files.writeString(script, "#!/bin/sh\nexec >'" + folder.resolve("pipe") + "'\n" + body + "\n");
        return Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwx------"));
    }

    public String path() {
        return folder.toString();
    }

    /** The next line that a program tells; waits for it. */
    public String told() throws IOException {
        return String.valueOf(pipe.readLine());
    }

    /** Ends what this test's programs still do. */
    @Override
    public void close() throws IOException {
        ProcessHandle.current().descendants().forEach(ProcessHandle::destroyForcibly);
        pipe.close();
    }
}
