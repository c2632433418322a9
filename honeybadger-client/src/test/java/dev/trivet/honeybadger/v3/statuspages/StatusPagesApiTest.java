package dev.trivet.honeybadger.v3.statuspages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trivet.core.json.Patch;
import dev.trivet.honeybadger.Api;
import dev.trivet.honeybadger.sites.MatchType;
import dev.trivet.honeybadger.v3.V3;
import dev.trivet.honeybadger.v3.sites.SiteInput;
import dev.trivet.testkit.FakeHoneybadgerV3;
import dev.trivet.testkit.FakesExtension;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Status pages and the sites on them. */
@Timeout(30)
@ExtendWith(FakesExtension.class)
class StatusPagesApiTest {

  @RegisterExtension static final Api API = new Api();

  @Test
  void update_whenAMemberIsCleared_sendsNullForIt() {
    V3.assertSends(
        API,
        """
        PATCH /v3/status_pages/s1 {"incidents_enabled":null}""",
        c ->
            c.statusPages()
                .update("s1", StatusPageInput.builder().incidentsEnabled(Patch.clear()).build()));
  }

  @Test
  void create_whenItHasSites_showsThem(FakeHoneybadgerV3 fake) {
    var input =
        SiteInput.builder()
            .url("https://x.example")
            .matchType(MatchType.JMESPATH)
            .match("up")
            .build();
    try (var client = V3.client(fake)) {
      var site = client.projects().sites().create(V3.project(client).id(), input);
      var page =
          client
              .statusPages()
              .create(
                  StatusPageInput.builder()
                      .name("Status")
                      .sites(List.of(StatusPageSite.of(site.id())))
                      .build());
      assertThat(page.sites()).containsExactly(StatusPageSite.of(site.id()));
    }
  }
}
