package circuit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import circuit.Gym;
import circuit.plan.Plan;
import circuit.text.SanitizingWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class WarmUpTest {
    @Test
    void tells_steps_until_what_tells_them_was_called_often() {
        Plan plan = Gym.plan(Gym.routine(Gym.circuit(2, 5, 5, Gym.move("plank", Gym.time(30)))));

        List<String> lines = told(plan);

        assertThat(lines.get(0)).contains("\"session-started\"");
        assertThat(stepsIn(lines)).isEqualTo(250);
    }

    @Test
    void waits_for_no_key() {
        Plan plan = Gym.plan(Gym.routine(Gym.circuit(1, 0, 0, Gym.move("row", Gym.maxReps()))));

        assertThat(stepsIn(told(plan))).isEqualTo(250);
    }

    private static long stepsIn(List<String> lines) {
        return lines.stream().filter(line -> line.contains("\"step-started\"")).count();
    }

    private static List<String> told(Plan plan) {
        StringWriter text = new StringWriter();
        new WarmUp(plan, new SanitizingWriter(text, true)).run();
        return text.toString().lines().toList();
    }
}
