package dev.trivet.cli.access;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The results of the same work on several services, where one that fails does not stop the rest.
 */
public record ServiceResults<T>(Map<Service, T> values, List<Problem> problems) {

  /** Does the work on one service after another. */
  public static <T> ServiceResults<T> each(
      Collection<Service> services, Function<Service, T> work) {
    var values = new EnumMap<Service, T>(Service.class);
    var problems = new ArrayList<Problem>();
    for (var service : services) {
      try {
        values.put(service, work.apply(service));
      } catch (RuntimeException e) {
        if (!Problem.isExpected(e)) {
          throw e;
        }
        problems.add(Problem.of(service, e));
      }
    }
    return new ServiceResults<>(values, List.copyOf(problems));
  }
}
