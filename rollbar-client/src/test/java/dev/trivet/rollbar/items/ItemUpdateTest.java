package dev.trivet.rollbar.items;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.trivet.core.error.NotFoundException;
import dev.trivet.core.json.Patch;
import dev.trivet.rollbar.WireTest;
import org.junit.jupiter.api.Test;

class ItemUpdateTest extends WireTest {

  @Test
  void update_whenSomeIsSet_sendsOnlyThat() {
    respondWithResult(
        """
        {"status":"resolved","assigned_user_id":null}""");
    var update =
        ItemUpdate.builder()
            .status(ItemStatus.RESOLVED)
            .resolvedInVersion("1.2")
            .assignedUserId(Patch.clear())
            .assignedTeamId(9L)
            .build();

    rollbar.items().update(1000, update);

    assertThat(line(request())).isEqualTo("PATCH /api/1/item/1000");
    assertThat(request().getBodyAsString())
        .isEqualTo(
            """
            {"status":"resolved","resolved_in_version":"1.2","assigned_user_id":null,\
            "assigned_team_id":9}""");
    assertThat(token(request())).isEqualTo(PROJECT_TOKEN);
  }

  @Test
  void update_whenItNamesTheProject_takesTheAccountToken() {
    respond("{\"err\":0}");

    rollbar.items().update(1, ItemUpdate.builder().snoozeEnabled(true).projectId(7).build());

    assertThat(token(request())).isEqualTo(ACCOUNT_TOKEN);
    assertThat(request().getBodyAsString())
        .isEqualTo(
            """
            {"snooze_enabled":true,"project_id":7}""");
  }

  @Test
  void update_whenItIsBad_isRefusedUnsent() {
    assertThatThrownBy(() -> rollbar.items().update(1, ItemUpdate.builder().build()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("rollbar.items.update needs something to change");
    assertThatThrownBy(() -> ItemUpdate.builder().title(" ").build())
        .hasMessageStartingWith("ItemUpdate.builder().title(..)");
    assertThatThrownBy(
            () -> ItemUpdate.builder().status(ItemStatus.ACTIVE).resolvedInVersion("1").build())
        .hasMessage("ItemUpdate.builder().resolvedInVersion(..): the status is not resolved");
    assertThatThrownBy(() -> ItemUpdate.builder().title("x".repeat(256)).build())
        .hasMessage("ItemUpdate.builder().title(..): it has more than 255 characters");
    assertThatThrownBy(() -> ItemUpdate.builder().resolvedInVersion("x".repeat(41)).build())
        .hasMessage("ItemUpdate.builder().resolvedInVersion(..): it has more than 40 characters");
    assertThat(requests()).isEmpty();
  }

  @Test
  void update_whenTheItemIsUnknown_isNotFoundInSpiteOfTheStatus() {
    respond(json(400, quoted("{'err':1,'message':'Item not found in this project.'}")));

    assertThatThrownBy(
            () -> rollbar.items().update(1, ItemUpdate.builder().level(Level.INFO).build()))
        .isInstanceOfSatisfying(
            NotFoundException.class, e -> assertThat(e.status()).isEqualTo(400));
  }
}
