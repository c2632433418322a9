package dev.trivet.spring.test;

import dev.trivet.testkit.Fake;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Connects the clients of a Spring test to fakes. The fakes start before the application context,
 * whose properties have the fakes' base URLs and tokens, whatever else sets them.
 *
 * <p>The fakes are beans, and so is the {@link dev.trivet.testkit.time.VirtualTime} whose clock
 * they and the clients use: a client that waits does so in virtual time. All of them are reset
 * before each test method. They run as long as the context, which Spring keeps for all test classes
 * with equal configuration, so tests that share a context must not run at the same time.
 *
 * <pre>{@code
 * @SpringBootTest
 * @AutoConfigureTrivetFakes
 * class OnboardingTest {
 *   @Autowired FakeRootly rootly;
 * }
 * }</pre>
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
public @interface AutoConfigureTrivetFakes {

  /**
   * {@return which fakes to start; those of Rollbar, Rootly and Honeybadger whose client is on the
   * class path unless set} The fake of the preview of Honeybadger's API v3 starts only if it is
   * named.
   */
  Class<? extends Fake>[] value() default {};
}
