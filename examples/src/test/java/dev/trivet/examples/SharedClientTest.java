package dev.trivet.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trivet.rollbar.RollbarClient;
import dev.trivet.rollbar.teams.AccessLevel;
import dev.trivet.rollbar.teams.TeamCreate;
import dev.trivet.testkit.FakeRollbar;
import dev.trivet.testkit.Fakes;
import dev.trivet.testkit.SharedFakes;
import org.junit.jupiter.api.RepeatedTest;

// region: shared-fakes
@SharedFakes
class SharedClientTest {

  private static final FakeRollbar FAKE = Fakes.shared().rollbar();
  private static final RollbarClient ROLLBAR =
      RollbarClient.builder().baseUrl(FAKE.baseUrl()).accountToken(FAKE.token()).build();

  @RepeatedTest(2)
  void teams_whenOneIsCreated_haveOneMore() {
    ROLLBAR.teams().create(TeamCreate.of("Payments", AccessLevel.STANDARD));

    assertThat(ROLLBAR.teams().list()).hasSize(3); // Everyone and Owners are always there
  }
}
// endregion
