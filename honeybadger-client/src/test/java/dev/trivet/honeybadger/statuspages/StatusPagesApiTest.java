package dev.trivet.honeybadger.statuspages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trivet.honeybadger.Api;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Status pages of an account. */
@Timeout(30)
class StatusPagesApiTest {

  @RegisterExtension static final Api API = new Api();

  @Test
  void statusPage_whenCreated_isOnTheWireAsDocumented() {
    API.respond(201, "{\"id\":\"p\"}");
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
