package circuit.cli;

/** The program's entry. */
public final class Main {
    private Main() {}

    /** Runs one command and ends the JVM with its exit code. */
    public static void main(String[] args) {
        int code = run(args);
        if (code != 0) {
            System.exit(code); // only then: on newer JVMs it costs milliseconds
        }
    }

    /** Runs one command on the process's own streams and gives its exit code; the JVM goes on. */
    static int run(String... args) {
        System.out.println("hello");
        return 0;
    }
}
