package circuit.sound.tone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VolumeTest {
    @ParameterizedTest
    @ValueSource(ints = {-1, 101, 300})
    void it_is_0_to_100(int percent) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Volume(percent))
                .withMessage("a volume is 0 to 100, not " + percent);
    }

    @Test
    void its_ends_are_silence_and_everything() {
        assertThat(new Volume(0).gain()).isZero();
        assertThat(new Volume(100).gain()).isEqualTo(1);
    }
}
