package dev.trivet.honeybadger.v3.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trivet.honeybadger.Api;
import dev.trivet.honeybadger.faults.FaultOrder;
import dev.trivet.honeybadger.v3.V3;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Orders, and searches that mean nothing. */
@Timeout(30)
class FaultQueryTest {

  @RegisterExtension static final Api API = new Api();

  @Test
  void order_whenSet_isSentAsTheServiceKnowsIt() {
    API.respond(200, "{\"data\":[]}");
    var query = FaultQuery.all().order(FaultOrder.FREQUENT).sort(FaultSort.ASC);
    try (var client = V3.client(API)) {
      assertThat(client.projects().faults().list("p1", query).toList()).isEmpty();
    }
    assertThat(API.request().getUrl()).isEqualTo("/v3/projects/p1/faults?order=frequent&sort=asc");
  }

  @Test
  void search_whenItUsesAWordThatIsNone_isRefused() {
    V3.assertRefuses("FaultQuery.search(..)", () -> FaultQuery.all().search("is:unresolved"));
  }
}
