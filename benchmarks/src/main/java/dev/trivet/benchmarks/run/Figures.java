package dev.trivet.benchmarks.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Everything that was measured, by name: one value for each round. */
final class Figures {

  private final Map<String, List<Double>> values = new TreeMap<>();

  void add(String name, double value) {
    values.computeIfAbsent(name, any -> new ArrayList<>()).add(value);
  }

  boolean has(String name) {
    return values.containsKey(name);
  }

  double median(String name) {
    return middle(sorted(name));
  }

  /** The median of the ratios of the rounds: what disturbs a round disturbs both of its figures. */
  double ratio(String name, String floor) {
    var ours = values.getOrDefault(name, List.of());
    var theirs = values.getOrDefault(floor, List.of());
    var ratios = new ArrayList<Double>();
    for (int i = 0; i < Math.min(ours.size(), theirs.size()); i++) {
      ratios.add(ours.get(i) / theirs.get(i));
    }
    ratios.sort(null);
    return middle(ratios);
  }

  /** The smallest, the median and the largest value. */
  String range(String name, double unit, int digits) {
    var sorted = sorted(name);
    if (sorted.isEmpty()) {
      return "not measured";
    }
    return format(sorted.get(0) / unit, digits)
        + " - **"
        + format(middle(sorted) / unit, digits)
        + "** - "
        + format(sorted.get(sorted.size() - 1) / unit, digits);
  }

  static String format(double value, int digits) {
    return String.format(Locale.ROOT, "%,." + digits + "f", value);
  }

  private List<Double> sorted(String name) {
    return values.getOrDefault(name, List.of()).stream().sorted().toList();
  }

  private static double middle(List<Double> sorted) {
    int size = sorted.size();
    if (size == 0) {
      return Double.NaN;
    }
    return (sorted.get((size - 1) / 2) + sorted.get(size / 2)) / 2;
  }
}
