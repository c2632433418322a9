package dev.trivet.honeybadger.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.trivet.honeybadger.Api;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Invitations to an account. */
@Timeout(30)
class AccountInvitationsApiTest {

  @RegisterExtension static final Api API = new Api();

  @Test
  void invitation_whenTeamsAreTakenBack_saysSo() {
    API.respond(204, "");
    try (var client = API.client()) {
      var changes = AccountInvitationInput.builder().teamIds(List.of()).build();
      client.accounts().invitations().update("a", 9, changes);
    }
    assertThat(API.request().getBodyAsString())
        .isEqualTo(
            """
            {"invitation":{"team_ids":[]}}""");
  }

  @Test
  void invitation_whenThereIsNoAddress_sendsNothing() {
    try (var client = API.client()) {
      var nobody = AccountInvitationInput.builder().role(AccountRole.ADMIN).build();
      assertThatThrownBy(() -> client.accounts().invitations().create("a", nobody))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage(
              "honeybadger.accountInvitations.create needs"
                  + " AccountInvitationInput.builder().email(..)");
    }
    assertThat(API.requests()).isEmpty();
  }
}
