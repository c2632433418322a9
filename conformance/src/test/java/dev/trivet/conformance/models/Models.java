package dev.trivet.conformance.models;

import com.tngtech.archunit.core.domain.JavaClass;
import dev.trivet.conformance.structure.ProjectClasses;
import dev.trivet.core.json.HasAdditionalProperties;
import java.util.stream.Stream;

/** The models that users get from the services. */
final class Models {

  private Models() {}

  /** Every model of every service that is read from responses. */
  static Stream<Class<?>> all() {
    return ProjectClasses.LIBRARY.stream()
        .filter(type -> ProjectClasses.EXPORTED.contains(type.getPackageName()))
        .filter(JavaClass::isInterface)
        .filter(type -> type.isAssignableTo(HasAdditionalProperties.class))
        .filter(type -> type.tryGetMethod("builder").isPresent())
        .map(JavaClass::reflect);
  }
}
