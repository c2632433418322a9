package dev.trivet.rootly.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.trivet.core.Ensured;
import dev.trivet.rootly.LoopbackTest;
import dev.trivet.rootly.values.CatalogValueInput;
import dev.trivet.rootly.values.ChartPeriod;
import dev.trivet.rootly.values.SlackChannelInput;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ServicesApiTest extends LoopbackTest {

  private static final ServiceUpsert API =
      ServiceUpsert.builder()
          .externalId("api")
          .name("API")
          .fields(List.of(CatalogValueInput.of("tier", "1")))
          .build();

  @Test
  void bulkUpsert_sendsEntitiesAndReadsServices() {
    respond(quoted("{'data':[{'id':'s1','type':'services','attributes':{'name':'API'}}]}"));

    var services = rootly.catalog().services().bulkUpsert(List.of(API));

    assertThat(services).extracting(Service::id).containsExactly("s1");
    assertThat(lines()).containsExactly("POST /v1/services/bulk_upsert");
    assertThat(requests().get(0).getBodyAsString())
        .isEqualTo(
            quoted(
                "{'entities':[{'external_id':'api','name':'API',"
                    + "'fields':[{'catalog_property_id':'tier','value':'1'}]}]}"));
  }

  @Test
  void bulkUpsert_whenAnExternalIdIsThereTwice_isRefused() {
    var services = rootly.catalog().services();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> services.bulkUpsert(List.of(API, API)))
        .withMessageContaining("rootly.services.bulkUpsert");
    assertThatIllegalArgumentException().isThrownBy(() -> services.bulkUpsert(List.of()));
    assertThat(requests()).isEmpty();
  }

  @Test
  void uptimeChart_readsDecimalsAndKeepsTheRest() {
    respond(quoted("{'data':{'2026-01-30':99.95,'2026-01-31':100,'note':'n'}}"));

    var chart = rootly.catalog().services().uptimeChart("s1", ChartPeriod.DAY);

    assertThat(chart.uptimes())
        .containsExactly(
            Map.entry("2026-01-30", new BigDecimal("99.95")),
            Map.entry("2026-01-31", new BigDecimal("100")));
    assertThat(chart.members()).containsKey("note");
    assertThat(lines()).containsExactly("GET /v1/services/s1/uptime_chart?period=day");
  }

  @Test
  void ensure_whenTheNameIsThere_findsTheService() {
    respond(quoted("{'data':[{'id':'s1','attributes':{'name':'API'}}]}"));

    Ensured<Service> service = rootly.catalog().services().ensure(ServiceInput.of("API"));

    assertThat(service.created()).isFalse();
    assertThat(lines()).containsExactly("GET /v1/services?filter[name]=API");
  }

  @Test
  void input_whenAChannelHasNoName_isRefused() {
    var builder =
        ServiceInput.builder()
            .name("API")
            .slackChannels(List.of(SlackChannelInput.builder().id("C1").build()));

    assertThatIllegalArgumentException()
        .isThrownBy(builder::build)
        .withMessageContaining("ServiceInput.builder().slackChannels(..)");
  }

  @Test
  void get_readsWhatTheDocumentDoesNotMention() {
    respond(quoted("{'data':{'id':'s1','attributes':{'status':'partial_outage'}}}"));

    assertThat(rootly.catalog().services().get("s1").status())
        .contains(OperationalStatus.PARTIAL_OUTAGE);
  }
}
