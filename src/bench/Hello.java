/** What everything is measured against: a class that does next to nothing. */
public final class Hello {
    public static void main(String[] args) throws Exception {
        System.out.println("hello");
        if (args.length > 0) {
            System.in.read(); // stays, so that its memory can be looked at
        }
    }
}
