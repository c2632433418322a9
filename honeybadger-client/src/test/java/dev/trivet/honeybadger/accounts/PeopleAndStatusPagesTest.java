package dev.trivet.honeybadger.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.trivet.honeybadger.Api;
import dev.trivet.honeybadger.statuspages.StatusPageInput;
import dev.trivet.honeybadger.statuspages.StatusPageSiteInput;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Accounts and what belongs to one. */
@Timeout(30)
class PeopleAndStatusPagesTest {

  @RegisterExtension static final Api API = new Api();

  @Test
  void get_whenItHasStatistics_readsThem() {
    API.answers(
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

  @Test
  void user_whenGivenARole_isOnTheWireAsDocumented() {
    API.answers(204, "");
    try (var client = API.client()) {
      client.accounts().users().update("a", 7, AccountRole.BILLING);
    }
    assertThat(API.request().getBodyAsString()).isEqualTo("{\"user\":{\"role\":\"Billing\"}}");
  }

  @Test
  void invitation_whenTeamsAreTakenBack_saysSo() {
    API.answers(204, "");
    try (var client = API.client()) {
      var changes = AccountInvitationInput.builder().teamIds(List.of()).build();
      client.accounts().invitations().update("a", 9, changes);
    }
    assertThat(API.request().getBodyAsString()).isEqualTo("{\"invitation\":{\"team_ids\":[]}}");
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

  @Test
  void statusPage_whenCreated_isOnTheWireAsDocumented() {
    API.answers(201, "{\"id\":\"p\"}");
    try (var client = API.client()) {
      var site = StatusPageSiteInput.builder().siteId("s").displayName("Main").position(1).build();
      var page = StatusPageInput.builder().name("Status").sites(List.of(site)).build();
      assertThat(client.accounts().statusPages().create("a", page).id()).isEqualTo("p");
    }
    assertThat(API.request().getBodyAsString())
        .isEqualTo(
            """
            {"status_page":{"name":"Status","sites":[{"site_id":"s","display_name":"Main",\
            "position":1}]}}\
            """);
  }
}
