package circuit.terminal;

import circuit.plan.Plan;
import circuit.session.InputQueue;
import circuit.session.Scheduler;
import circuit.session.Session;
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
        Scheduler.ScaledTicker pace = Scheduler.ScaledTicker.of(Ticker.system(), Long.parseLong(args[1]));
        Session session = new Session(plan, pace.ticker().nanos());
        InputQueue inputs = new InputQueue();
        try (Console console = Console.open()) {
            Runtime.getRuntime().addShutdownHook(new Thread(console::close));
            console.listen(inputs);
            FullView view = new FullView(
                    console,
                    console.theme(System.getenv("NO_COLOR") == null, true, true),
                    pace.speed(),
                    java.util.List.of());
            new Scheduler(session, pace, inputs, List.of(view)).run();
        }
        Summary.lines(session.outcome(pace.ticker().nanos()), true).forEach(System.out::println);
    }
}
