package dev.trivet.examples.access;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The same work on several services: one that fails does not keep the others from going on. */
public record PerService<T>(Map<Service, T> values, List<Problem> problems) {

  /** Does the work on one service after the other. */
  public static <T> PerService<T> each(Collection<Service> services, Function<Service, T> work) {
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
    return new PerService<>(values, List.copyOf(problems));
  }
}
