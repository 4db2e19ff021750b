package circuit.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class UserLocaleTest {

    @Test
    void a_program_gets_the_locale_that_the_user_has() {
        assertThat(environment(Optional.of("de_DE.UTF-8"))).containsEntry("LC_ALL", "de_DE.UTF-8");
    }

    @Test
    void a_locale_that_the_user_has_not_set_is_not_set_for_a_program_either() {
        assertThat(environment(Optional.of(""))).doesNotContainKey("LC_ALL");
    }

    @Test
    void where_nothing_was_replaced_the_environment_is_handed_on() {
        assertThat(environment(Optional.empty())).containsEntry("LC_ALL", "C.UTF-8");
        assertThat(UserLocale.builder(List.of("true")).environment()).isEqualTo(System.getenv());
    }

    /** What becomes of the environment that the launcher gives Java. */
    private static Map<String, String> environment(Optional<String> replaced) {
        Map<String, String> environment = new HashMap<>(Map.of("LC_ALL", "C.UTF-8"));
        UserLocale.restore(environment, replaced);
        return environment;
    }
}
