package dev.trivet.honeybadger.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trivet.honeybadger.Api;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Users of an account. */
@Timeout(30)
class AccountUsersApiTest {

  @RegisterExtension static final Api API = new Api();

  @Test
  void user_whenGivenARole_isOnTheWireAsDocumented() {
    API.respond(204, "");
    try (var client = API.client()) {
      client.accounts().users().update("a", 7, AccountRole.BILLING);
    }
    assertThat(API.request().getBodyAsString())
        .isEqualTo(
            """
            {"user":{"role":"Billing"}}""");
  }
}
