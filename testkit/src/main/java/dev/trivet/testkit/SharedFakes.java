package dev.trivet.testkit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * Marks JUnit test classes that use the fakes of this JVM, {@link Fakes#shared()}: the fakes are
 * reset before each test, can be test parameters as with {@link FakesExtension}, and keep running
 * after the class. Classes that have the annotation, nested ones included, run one after the other,
 * also where tests run in parallel. The annotation is inherited from a base class.
 *
 * <pre>{@code
 * @SharedFakes
 * class InvitationTest {
 *   private static final FakeRollbar ROLLBAR = Fakes.shared().rollbar();
 *   private static final RollbarClient CLIENT =
 *       RollbarClient.builder().baseUrl(ROLLBAR.baseUrl()).accountToken(ROLLBAR::token).build();
 * }
 * }</pre>
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@ExtendWith(SharedFakesExtension.class)
@ResourceLock("dev.trivet.testkit.SharedFakes")
public @interface SharedFakes {}
