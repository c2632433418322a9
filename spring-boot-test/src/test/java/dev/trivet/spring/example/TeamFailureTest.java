package dev.trivet.spring.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.trivet.core.error.ApiException;
import dev.trivet.spring.test.AutoConfigureTrivetFakes;
import dev.trivet.testkit.FakeRootly;
import java.time.Duration;
import java.util.concurrent.atomic.LongAdder;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** Shares its context, and so its fakes, with the test that the recipe shows. */
@SpringBootTest
@AutoConfigureTrivetFakes
class TeamFailureTest {

  @Autowired TeamController controller;
  @Autowired FakeRootly rootly;
  @Autowired LongAdder calls;

  @Test
  void failure_whenTheLimitIsUsedUp_isServiceUnavailable() {
    rootly.faults().rateLimited(9, Duration.ofHours(1));

    assertThat(failure()).isEqualTo(503);
  }

  @Test
  void failure_whenTheServiceStaysAway_isBadGateway() {
    rootly.faults().serverError(9, 503);

    assertThat(failure()).isEqualTo(502);
  }

  @Test
  void observer_whenCallsAreMade_countsThem() {
    calls.reset();
    controller.open("Payments");

    assertThat(calls.sum()).isGreaterThanOrEqualTo(2);
  }

  private int failure() {
    var failure = catchThrowableOfType(ApiException.class, () -> controller.open("Search"));
    return controller.failed(failure).getStatus();
  }
}
