package disclosure.audit.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Times several pieces of work in turn, A B C A B C …, so that all meet the same machine, and gives
 * medians and ratios: the machines are noisy, and single times say little.
 */
final class Rounds {

  private final Map<String, Work> works = new LinkedHashMap<>();
  private final Map<String, List<Double>> times = new LinkedHashMap<>();

  /** A piece of work. */
  interface Work {

    void run() throws Exception;
  }

  Rounds add(String name, Work work) {
    works.put(name, work);
    times.put(name, new ArrayList<>());
    return this;
  }

  Rounds run(int warmUp, int rounds) throws Exception {
    for (int round = -warmUp; round < rounds; round++) {
      for (Map.Entry<String, Work> work : works.entrySet()) {
        long begun = System.nanoTime();
        work.getValue().run();
        double millis = (System.nanoTime() - begun) / 1e6;
        if (round >= 0) {
          times.get(work.getKey()).add(millis);
        }
      }
    }
    return this;
  }

  double median(String name) {
    double[] sorted = times.get(name).stream().mapToDouble(Double::doubleValue).toArray();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  /** The median of the ratios of each round: steadier than the ratio of the medians. */
  double ratio(String name, String base) {
    List<Double> own = times.get(name);
    List<Double> other = times.get(base);
    double[] ratios = new double[own.size()];
    for (int i = 0; i < ratios.length; i++) {
      ratios[i] = own.get(i) / other.get(i);
    }
    Arrays.sort(ratios);
    return ratios[ratios.length / 2];
  }

  void print(String base) {
    for (String name : works.keySet()) {
      System.out.printf(
          "  %-46s median %9.2f ms   %6.2f × %s%n", name, median(name), ratio(name, base), base);
    }
  }
}
