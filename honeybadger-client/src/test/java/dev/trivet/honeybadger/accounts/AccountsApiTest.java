package dev.trivet.honeybadger.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trivet.honeybadger.Api;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Accounts. */
@Timeout(30)
class AccountsApiTest {

  @RegisterExtension static final Api API = new Api();

  @Test
  void get_whenItHasStatistics_readsThem() {
    API.respond(
        200,
        """
        {"id":"Me3upk","name":"homer","quota_consumed":0.75,
         "api_stats":{"stored":[[1704067200,5]],"limited":[],"ignored":null}}\
        """);
    try (var client = API.client()) {
      var account = client.accounts().get("Me3/upk");
      assertThat(account.quotaConsumed()).contains(0.75);
      assertThat(account.apiStats().orElseThrow().stored())
          .singleElement()
          .satisfies(
              count -> {
                assertThat(count.time()).isEqualTo(Instant.ofEpochSecond(1704067200));
                assertThat(count.count()).isEqualTo(5);
              });
    }
    assertThat(API.request().getUrl()).isEqualTo("/v2/accounts/Me3%2Fupk");
  }
}
