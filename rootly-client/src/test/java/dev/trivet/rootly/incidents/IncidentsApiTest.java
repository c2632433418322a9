package dev.trivet.rootly.incidents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import dev.trivet.core.error.ApiStatusException;
import dev.trivet.rootly.LoopbackTest;
import dev.trivet.rootly.RootlyClient;
import dev.trivet.rootly.jsonapi.Sort;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IncidentsApiTest extends LoopbackTest {

  private static final String INCIDENT =
      quoted("{'data':{'id':'i1','type':'incidents','attributes':{'title':'Down'}}}");

  @Test
  void list_whenThereIsACursor_goesOnByCursor() {
    SERVER.answers(
        page("'links':{'next':'" + link(2) + "'},'meta':{'next_page':2,'next_cursor':'c1'}", 1),
        page("'links':{'next':'" + link(2) + "'},'meta':{'next_page':2,'next_cursor':'c2'}", 2),
        page("'links':{'next':'" + link(2) + "'},'meta':{'next_page':2,'next_cursor':null}", 3));

    var query = IncidentQuery.all().sort(Sort.ascending("created_at")).pageSize(1);
    assertThat(rootly.incidents().list(query))
        .extracting(Incident::id)
        .containsExactly("i1", "i2", "i3");
    assertThat(lines())
        .containsExactly(
            "GET /v1/incidents?sort=created_at&page[size]=1",
            "GET /v1/incidents?sort=created_at&page[size]=1&page[after]=c1",
            "GET /v1/incidents?sort=created_at&page[size]=1&page[after]=c2");
  }

  @Test
  void list_whenPagesByNumberNameACursorLate_switchesToIt() {
    SERVER.answers(
        page("'meta':{'next_page':2}", 1),
        page("'meta':{'next_page':3,'next_cursor':'c'}", 2),
        page("'meta':{}", 3));

    assertThat(rootly.incidents().list())
        .extracting(Incident::id)
        .containsExactly("i1", "i2", "i3");
    assertThat(lines())
        .containsExactly(
            "GET /v1/incidents",
            "GET /v1/incidents?page[number]=2",
            "GET /v1/incidents?page[after]=c");
  }

  @Test
  void list_whenThereIsNoCursor_goesOnByNumberAndReportsTheEnd() {
    SERVER.answers(page("'meta':{'next_page':2,'next_cursor':''}", 1), json(400, "{}"));

    var walk = rootly.incidents().list().iterator();
    assertThat(walk.next().id()).isEqualTo("i1");
    assertThatThrownBy(walk::hasNext).isInstanceOf(ApiStatusException.class);
  }

  @Test
  void create_whenTheFirstResponseIsLost_isRepeatedWithTheSameKey() {
    SERVER.answers(json(503, ""), json(200, INCIDENT), json(201, INCIDENT));

    try (var patient = patient()) {
      var input = IncidentInput.builder().title("Down").build();
      assertThat(patient.incidents().create(input).id()).isEqualTo("i1");
      patient.incidents().create(input);
    }

    var keys = keys();
    assertThat(keys).hasSize(3).allMatch(key -> key.length() == 36);
    assertThat(keys.get(1)).isEqualTo(keys.get(0)).isNotEqualTo(keys.get(2));
  }

  @Test
  void create_withAKeyOfTheCaller_sendsItWithEveryAttempt() {
    SERVER.answers(json(503, ""), json(200, INCIDENT));

    try (var patient = patient()) {
      patient.incidents().create(IncidentInput.builder().build(), "job-7");
    }

    assertThat(keys()).containsExactly("job-7", "job-7");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "a\nb"})
  void create_whenTheKeyCannotBeSent_isRefused(String key) {
    var input = IncidentInput.builder().build();
    var long256 = "k".repeat(256);

    assertThatIllegalArgumentException().isThrownBy(() -> rootly.incidents().create(input, key));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> rootly.incidents().create(input, long256))
        .withMessageContaining("255");
    assertThat(requests()).isEmpty();
  }

  @Test
  void createEventService_fillsInTheEvent() {
    answer(quoted("{'data':{'id':'s','attributes':{}}}"));

    rootly
        .incidents()
        .eventServices()
        .create(
            "e1",
            EventServiceInput.builder()
                .serviceId("s1")
                .status(EventServiceStatus.OPERATIONAL)
                .build());

    assertThat(requests().get(0).getBodyAsString())
        .isEqualTo(
            quoted(
                "{'data':{'type':'incident_event_services','attributes':{'incident_event_id':'e1',"
                    + "'service_id':'s1','status':'operational'}}}"));
  }

  private static List<String> keys() {
    return requests().stream().map(request -> request.getHeader("Idempotency-Key")).toList();
  }

  private static RootlyClient patient() {
    return client(
        builder ->
            builder.apiKey(KEY).maxAttempts(3).configure(config -> config.sleeper(wait -> {})));
  }

  private static String link(int page) {
    return "https://api.rootly.com/v1/incidents?page%5Bnumber%5D=" + page;
  }

  private static ResponseDefinitionBuilder page(String beside, int... numbers) {
    var items = IntStream.of(numbers).mapToObj(n -> "{'id':'i" + n + "','attributes':{}}").toList();
    return json(200, quoted("{'data':[" + String.join(",", items) + "]," + beside + "}"));
  }
}
