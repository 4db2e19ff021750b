import java.util.ArrayList;
import java.util.List;

/** Two things measured in turn, A B A B, so that a machine that grows slower does so to both. */
final class Pairs {
    private final List<Double> first = new ArrayList<>();
    private final List<Double> second = new ArrayList<>();

    /** One measurement. */
    interface Measure {
        double take() throws Exception;
    }

    static Pairs of(int runs, Measure a, Measure b) throws Exception {
        Pairs pairs = new Pairs();
        a.take();
        b.take(); // once without counting, so that the disk's cache is warm
        for (int i = 0; i < runs; i++) {
            pairs.first.add(a.take());
            pairs.second.add(b.take());
        }
        return pairs;
    }

    /** The median of the pairs' ratios. */
    double ratio() {
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i < first.size(); i++) {
            ratios.add(first.get(i) / second.get(i));
        }
        return median(ratios);
    }

    String detail(String unit) {
        return "%.1f %s / %.1f %s, %d pairs".formatted(median(first), unit, median(second), unit, first.size());
    }

    static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
