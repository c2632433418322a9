package dev.trivet.spring.example;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trivet.spring.test.AutoConfigureTrivetFakes;
import dev.trivet.testkit.FakeRootly;
import dev.trivet.testkit.time.VirtualTime;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

// region: spring-test
@SpringBootTest
@AutoConfigureTrivetFakes
class TeamControllerTest {

  @Autowired TeamController controller;
  @Autowired FakeRootly rootly;
  @Autowired VirtualTime time;

  @Test
  void team_whenRootlyFailsOnce_isOpenedAllTheSame() {
    rootly.faults().serverError(1, 503);

    var id = controller.open("Payments");

    assertThat(controller.open("Payments")).isEqualTo(id);
    assertThat(time.slept()).hasSize(1); // the back-off, which took no time
  }
}
// endregion
