package dev.trivet.spring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trivet.rootly.RootlyClient;
import org.junit.jupiter.api.Test;
import org.springframework.aot.test.generate.TestGenerationContext;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.aot.ApplicationContextAotGenerator;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.test.tools.CompileWithForkedClassLoader;
import org.springframework.core.test.tools.TestCompiler;

/** The code that Spring makes ahead of time in place of looking for configuration at start. */
class AotTest {

  private static final TestPropertyValues PROPERTIES =
      TestPropertyValues.of("trivet.rootly.api-key=fake-key", "trivet.rootly.timeout=5s");

  @Test
  @CompileWithForkedClassLoader
  void program_whenProcessedAheadOfTime_hasItsClient() {
    var source = new AnnotationConfigApplicationContext();
    PROPERTIES.applyTo(source);
    source.register(
        TrivetAutoConfiguration.class,
        RootlyAutoConfiguration.class,
        RollbarAutoConfiguration.class,
        HoneybadgerAutoConfiguration.class);
    var generated = new TestGenerationContext();
    var initializer = new ApplicationContextAotGenerator().processAheadOfTime(source, generated);
    generated.writeGeneratedContent();

    TestCompiler.forSystem()
        .with(generated)
        .compile(
            compiled -> {
              var type =
                  compiled.getInstance(
                      ApplicationContextInitializer.class, initializer.canonicalName());
              try (var program = new GenericApplicationContext()) {
                PROPERTIES.applyTo(program);
                start(program, type);
                assertThat(program.getBeansOfType(RootlyClient.class)).hasSize(1);
                assertThat(program.getBean(RootlyProperties.class).getTimeout()).hasSeconds(5);
              }
            });
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static void start(GenericApplicationContext program, ApplicationContextInitializer type) {
    type.initialize(program);
    program.refresh();
  }
}
