package circuit.terminal;

import circuit.plan.Plan;
import circuit.session.Inbox;
import circuit.session.Session;
import circuit.session.SessionLoop;
import circuit.session.Ticker;
import java.util.List;

/** Runs a session on the terminal at hand, to look at: {@code back|minute|bites|mixed} and a speed. */
final class Rehearsal {
    private Rehearsal() {}

    public static void main(String[] args) throws Exception {
        Plan plan = switch (args[0]) {
            case "minute" -> Cards.minute(false);
            case "bites" -> Cards.minute(true);
            case "mixed" -> Cards.mixed();
            default -> Cards.back();
        };
        SessionLoop.Pace pace = SessionLoop.Pace.of(Ticker.system(), Long.parseLong(args[1]));
        Session session = new Session(plan, pace.ticker().nanos());
        Inbox inbox = new Inbox();
        try (Console console = Console.open()) {
            Runtime.getRuntime().addShutdownHook(new Thread(console::close));
            console.listen(inbox);
            FullView view = new FullView(
                    console,
                    console.theme(System.getenv("NO_COLOR") == null, true, true),
                    pace.speed(),
                    java.util.List.of());
            new SessionLoop(session, pace, inbox, List.of(view)).run();
        }
        Summary.lines(session.outcome(pace.ticker().nanos()), true).forEach(System.out::println);
    }
}
