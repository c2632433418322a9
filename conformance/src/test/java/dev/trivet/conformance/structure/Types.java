package dev.trivet.conformance.structure;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;

/** Which classes a rule is about. */
final class Types {

  /** The class, those nested in it, and the class that Immutables makes of it. */
  static DescribedPredicate<JavaClass> isOrBelongsTo(Class<?> type) {
    return isOrBelongsTo(
        List.of(type.getName(), type.getPackageName() + ".Immutable" + type.getSimpleName()));
  }

  /** Classes of these names, and those nested in them. */
  static DescribedPredicate<JavaClass> isOrBelongsTo(List<String> names) {
    return DescribedPredicate.describe(
        "belongs to one of " + names,
        other ->
            names.stream()
                .anyMatch(n -> other.getName().equals(n) || other.getName().startsWith(n + "$")));
  }

  private Types() {}
}
