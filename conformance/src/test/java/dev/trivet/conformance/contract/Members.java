package dev.trivet.conformance.contract;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import dev.trivet.core.json.OpenModel;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;

/** The wire names of the members that a model knows. */
final class Members {

  private static final Set<String> NOT_SENT = Set.of("id", "additionalProperties");

  private Members() {}

  /** All of them but the id; for alternatives, those of every alternative. */
  static Set<String> of(Class<?> model) {
    var names = new TreeSet<String>();
    if (model.isSealed()) {
      for (var alternative : model.getPermittedSubclasses()) {
        for (var part : alternative.getRecordComponents()) {
          names.addAll(of(part.getType()));
        }
      }
    } else if (OpenModel.class.isAssignableFrom(model)) {
      Arrays.stream(model.getMethods())
          .filter(method -> method.getParameterCount() == 0)
          .filter(method -> !Modifier.isStatic(method.getModifiers()))
          .filter(method -> method.getDeclaringClass().isInterface())
          .filter(method -> !method.isAnnotationPresent(JsonIgnore.class))
          .map(Method::getName)
          .filter(name -> !NOT_SENT.contains(name))
          .map(PropertyNamingStrategies.SnakeCaseStrategy.INSTANCE::translate)
          .forEach(names::add);
    }
    return names;
  }
}
