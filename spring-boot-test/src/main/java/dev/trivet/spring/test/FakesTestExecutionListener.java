package dev.trivet.spring.test;

import org.springframework.test.context.TestContext;
import org.springframework.test.context.support.AbstractTestExecutionListener;

/** Resets the fakes before each test method, ahead of what the test itself prepares. */
final class FakesTestExecutionListener extends AbstractTestExecutionListener {

  /** After the context is there, before listeners that put data somewhere. */
  private static final int ORDER = 2_100;

  @Override
  public int getOrder() {
    return ORDER;
  }

  @Override
  public void beforeTestMethod(TestContext test) {
    if (test.hasApplicationContext()) {
      test.getApplicationContext()
          .getBeanProvider(RunningFakes.class)
          .ifAvailable(RunningFakes::reset);
    }
  }
}
