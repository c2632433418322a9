package dev.trivet.testkit;

import dev.trivet.testkit.time.VirtualTime;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Passes fakes to JUnit tests that have them as parameters, and the {@link VirtualTime} that is
 * their clock.
 *
 * <p>A test class, its nested classes included, has one fake of each service, which is started when
 * it is first asked for, reset before each test and stopped after the last. Test classes may run in
 * parallel; tests of one class may not, and fail where they do. For fakes that outlive the class
 * see {@link SharedFakes}.
 *
 * <pre>{@code
 * @ExtendWith(FakesExtension.class)
 * class OnboardingTest {
 *   @Test
 *   void invite_whenAddressIsNew_isPending(FakeRollbar rollbar, VirtualTime time) { ... }
 * }
 * }</pre>
 */
public final class FakesExtension
    implements BeforeEachCallback, AfterEachCallback, AfterAllCallback, ParameterResolver {
  private static final ExtensionContext.Namespace SPACE =
      ExtensionContext.Namespace.create(FakesExtension.class);

  /** Called by JUnit. */
  public FakesExtension() {}

  @Override
  public void beforeEach(ExtensionContext context) {
    var fakes = ofOutermostClass(context);
    fakes.enter();
    fakes.reset();
  }

  @Override
  public void afterEach(ExtensionContext context) {
    ofOutermostClass(context).leave();
  }

  @Override
  public void afterAll(ExtensionContext context) {
    var fakes = context.getStore(SPACE).remove(Fakes.class, Fakes.class);
    if (fakes != null) {
      fakes.close();
    }
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return Fakes.knows(parameter.getParameter().getType());
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return ofOutermostClass(context).get(parameter.getParameter().getType());
  }

  private static Fakes ofOutermostClass(ExtensionContext context) {
    var outermost = context;
    var parent = context.getParent().orElse(null);
    while (parent != null && parent.getTestClass().isPresent()) {
      outermost = parent;
      parent = parent.getParent().orElse(null);
    }
    return outermost
        .getStore(SPACE)
        .getOrComputeIfAbsent(Fakes.class, any -> new Fakes(), Fakes.class);
  }
}
