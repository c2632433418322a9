package dev.trivet.conformance.behaviour;

import dev.trivet.core.limit.RateLimiters;
import dev.trivet.rollbar.RollbarClient;
import dev.trivet.rollbar.TokenPlacement;
import dev.trivet.testkit.FakeRollbar;
import dev.trivet.testkit.FakeRollbarProject;
import dev.trivet.testkit.FakesExtension;
import dev.trivet.testkit.time.VirtualTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** A project of the Rollbar fake, and a client with a token for each thing, in virtual time. */
@Timeout(60)
@ExtendWith(FakesExtension.class)
abstract class RollbarProjectFixture {

  FakeRollbar fake;
  VirtualTime time;
  FakeRollbarProject project;
  RollbarClient rollbar;

  @BeforeEach
  void connect(FakeRollbar started, VirtualTime virtual) {
    fake = started;
    time = virtual;
    project = fake.project(fake.addProject("checkout"));
    rollbar =
        RollbarClient.builder()
            .baseUrl(fake.baseUrl())
            .accountToken(fake.token())
            .projectToken(project.token("write"))
            .projectReadToken(project.token("read"))
            .postServerItemToken(project.token("post_server_item"))
            .userToken(fake.userToken())
            .tokenPlacement(TokenPlacement.HEADER)
            .configure(c -> c.rateLimiter(RateLimiters.separate()).clock(time).sleeper(time::sleep))
            .build();
  }

  @AfterEach
  void disconnect() {
    rollbar.close();
  }
}
