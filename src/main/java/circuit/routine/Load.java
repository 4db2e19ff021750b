package circuit.routine;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** A weight as its author wrote it. */
public record Load(BigDecimal amount, Unit unit) {
    /** One international avoirdupois pound is 0.45359237 kg by definition (1959). */
    private static final BigDecimal KILOGRAMS_IN_A_POUND = new BigDecimal("0.45359237");

    /** What a load may be given in. */
    public enum Unit {
        KG,
        LB
    }

    public Load {
        if (amount.signum() <= 0 || amount.compareTo(BigDecimal.valueOf(1000)) > 0) {
            throw new IllegalArgumentException("a load is more than 0 and at most 1000, not " + amount.toPlainString());
        }
    }

    /** In kilograms, to two decimals. */
    public BigDecimal kilograms() {
        BigDecimal kilograms = unit == Unit.KG ? amount : amount.multiply(KILOGRAMS_IN_A_POUND);
        return kilograms.setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
    }

    /** As it is written in a dose. */
    @Override
    public String toString() {
        return amount.toPlainString() + (unit == Unit.KG ? "kg" : "lb");
    }
}
