package dev.trivet.conformance.models;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import dev.trivet.conformance.structure.ProjectClasses;
import dev.trivet.core.json.OpenEnum;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Enumerations print as what stands on the wire, so that they can be put into texts. */
class EnumerationsTest {

  @Test
  void enumeration_printed_isItsValue() throws ReflectiveOperationException {
    List<JavaClass> enumerations =
        ProjectClasses.LIBRARY.stream()
            .filter(type -> type.isAssignableTo(OpenEnum.class) && !type.isInterface())
            .toList();
    assertThat(enumerations).hasSizeGreaterThan(50);

    for (var type : enumerations) {
      var constructor = type.reflect().getDeclaredConstructor(String.class);
      constructor.setAccessible(true);
      assertThat(constructor.newInstance("some word")).as(type.getName()).hasToString("some word");
    }
  }
}
