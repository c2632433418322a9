package dev.trivet.spring.test;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.TestContextAnnotationUtils;

/** Looks for the annotation on a test class, those that it extends and those around it. */
final class FakesContextCustomizerFactory implements ContextCustomizerFactory {

  @Override
  public @Nullable ContextCustomizer createContextCustomizer(
      Class<?> testClass, List<ContextConfigurationAttributes> attributes) {
    var annotation =
        TestContextAnnotationUtils.findMergedAnnotation(testClass, AutoConfigureTrivetFakes.class);
    return annotation == null
        ? null
        : new FakesContextCustomizer(FakeService.types(annotation, testClass.getClassLoader()));
  }
}
