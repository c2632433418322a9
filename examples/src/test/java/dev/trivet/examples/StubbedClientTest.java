package dev.trivet.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import dev.trivet.core.Listing;
import dev.trivet.core.error.ApiConnectionException;
import dev.trivet.core.error.StubbedFailure;
import dev.trivet.rollbar.RollbarClient;
import dev.trivet.rollbar.teams.AccessLevel;
import dev.trivet.rollbar.teams.Team;
import dev.trivet.rollbar.teams.TeamCreate;
import org.junit.jupiter.api.Test;

class StubbedClientTest {

  @Test
  void teams_whenStubbed_areListedAndFail() {
    // region: stubs
    RollbarClient rollbar = mock(RETURNS_DEEP_STUBS);
    when(rollbar.teams().list())
        .thenReturn(Listing.of(Team.builder().id(7).name("Payments").build()));
    when(rollbar.teams().get(8)).thenThrow(StubbedFailure.of("rollbar.teams.get").notFound());
    when(rollbar.teams().create(any()))
        .thenThrow(StubbedFailure.of("rollbar.teams.create").mayHaveBeenApplied().connection());
    // endregion

    assertThat(rollbar.teams().list()).extracting(Team::id).containsExactly(7L);
    assertThatThrownBy(() -> rollbar.teams().get(8)).hasMessageContaining("404: not found");
    assertThatThrownBy(
            () -> rollbar.teams().create(TeamCreate.of("Payments", AccessLevel.STANDARD)))
        .isInstanceOfSatisfying(
            ApiConnectionException.class, lost -> assertThat(lost.mayHaveBeenApplied()).isTrue());
  }
}
