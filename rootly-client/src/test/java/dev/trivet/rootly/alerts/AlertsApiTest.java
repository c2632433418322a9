package dev.trivet.rootly.alerts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.trivet.core.json.JsonValue;
import dev.trivet.rootly.LoopbackTest;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The odd calls around alerts. */
class AlertsApiTest extends LoopbackTest {

  private static final String ALERT =
      """
      {"data": {"id": "a", "type": "alerts", "attributes": {"summary": "Disk full",
        "status": "acknowledged", "short_id": null,
        "incidents": [{"id": "i", "sequential_id": 7, "team_id": 31, "title": "Down"}]}}}
      """;

  private static String page(String id, String meta) {
    return """
    {"data": [{"id": "%s", "type": "alerts", "attributes": {"summary": "x"}}],
     "links": {"next": null}, "meta": %s}
    """
        .formatted(id, meta);
  }

  @Test
  void list_whenRootlyNamesACursor_goesOnByIt() {
    SERVER.respond(
        json(200, page("1", quoted("{'next_page': 2, 'next_cursor': 'abc'}"))),
        json(200, page("2", quoted("{'next_page': null, 'next_cursor': null}"))));

    var alerts = rootly.alerts().list(AlertQuery.all().status().is(AlertStatus.OPEN).pageSize(1));

    assertThat(alerts.stream().map(Alert::id)).containsExactly("1", "2");
    assertThat(lines())
        .containsExactly(
            "GET /v1/alerts?filter[status]=open&page[size]=1",
            "GET /v1/alerts?filter[status]=open&page[size]=1&page[after]=abc");
  }

  @Test
  void feed_hasOnlyCursors_andKeepsItsOrder() {
    SERVER.respond(
        json(200, page("1", "{\"next_cursor\": \"abc\"}")),
        json(200, page("2", "{\"next_cursor\": null}")));

    var events = rootly.alerts().events().feed(AlertEventFeedQuery.all().kind(AlertEventKind.NOTE));

    assertThat(events.stream().map(AlertEvent::id)).containsExactly("1", "2");
    assertThat(lines())
        .containsExactly(
            "GET /v1/alert_events?filter[kind]=note",
            "GET /v1/alert_events?filter[kind]=note&page[after]=abc");
  }

  @Test
  void acknowledge_alone_sendsNoBody() {
    respond(ALERT);

    var alert = rootly.alerts().acknowledge("a");

    assertThat(alert.status()).contains(AlertStatus.ACKNOWLEDGED);
    assertThat(alert.incidents().get(0).sequentialId()).contains(7L);
    assertThat(lines()).containsExactly("POST /v1/alerts/a/acknowledge");
    assertThat(requests().get(0).getBodyAsString()).isEmpty();
  }

  @Test
  void acknowledge_onBehalfOfSomebody_sendsOneOfBothNames() {
    SERVER.respond(json(200, ALERT), json(200, ALERT));

    rootly.alerts().acknowledge("a", Actor.email("ada@example.com"));
    rootly.alerts().resolve("a", ResolveAlertInput.builder().actor(Actor.user(7)).build());

    assertThat(attributes(0)).isEqualTo(quoted("{'actor':{'email':'ada@example.com'}}"));
    assertThat(attributes(1)).isEqualTo(quoted("{'actor':{'user_id':'7'}}"));
    assertThat(Actor.email("ada@example.com")).hasToString("Actor[email]");
    assertThatThrownBy(() -> Actor.email(" ")).hasMessageContaining("Actor.email(..)");
  }

  @Test
  void snooze_takesWholeMinutesUpToAWeek() {
    respond(ALERT);

    rootly.alerts().snooze("a", Duration.ofHours(2));

    assertThat(lines()).containsExactly("POST /v1/alerts/a/snooze");
    assertThat(attributes(0)).isEqualTo("{\"delay_minutes\":120}");
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 59, 61, 10_081 * 60})
  void snooze_forAnotherTime_isRefusedUnsent(long seconds) {
    assertThatThrownBy(() -> rootly.alerts().snooze("a", Duration.ofSeconds(seconds)))
        .hasMessageStartingWith("delay: 1 to 10080 whole minutes");
    assertThat(requests()).isEmpty();
  }

  @Test
  void attach_sendsIds_andNeedsOne() {
    respond(quoted("{'data': [{'id': 'a', 'type': 'alerts', 'attributes': {}}]}"));

    assertThat(rootly.alerts().attach("i", "a", "b")).hasSize(1);

    assertThat(lines()).containsExactly("POST /v1/incidents/i/alerts");
    assertThat(attributes(0)).isEqualTo("{\"alert_ids\":[\"a\",\"b\"]}");
    assertThatThrownBy(() -> rootly.alerts().attach("i")).hasMessageContaining("alertIds");
  }

  @Test
  void receipt_isNoResource() {
    respond(quoted("{'state': 'failed', 'reason': 'suppressed'}"));

    var receipt = rootly.alerts().receipt("r");

    assertThat(receipt.state()).contains(AlertReceiptState.FAILED);
    assertThat(receipt.reason()).contains(AlertReceiptReason.SUPPRESSED);
  }

  @Test
  void note_isTheOnlyEventToCreate() {
    respond(quoted("{'data': {'id': 'e', 'type': 'alert_events', 'attributes': {}}}"));

    rootly.alerts().events().create("a", AlertEventInput.note("Seen"));

    assertThat(attributes(0)).isEqualTo(quoted("{'kind':'note','details':'Seen'}"));
  }

  @Test
  void routingRule_whosePartsComeAsDocuments_isRead() {
    respond(
        """
        {"data": {"id": "r", "type": "alert_routing_rules", "attributes": {
          "destination": {"data": {"id": "d", "type": "alert_routing_rule_targets",
            "attributes": {"target_type": "Service", "target_id": "s"}}},
          "conditions": [{"data": {"id": "c", "type": "alert_routing_rule_conditions",
            "attributes": {"property_field_name": "summary"}}}]}}}
        """);

    var rule = rootly.alerts().routingRules().get("r");

    assertThat(rule.destination().orElseThrow())
        .isEqualTo(
            AlertTarget.builder()
                .id("d")
                .targetType(AlertTargetType.SERVICE)
                .targetId("s")
                .build());
    assertThat(rule.conditions())
        .containsExactly(AlertCondition.builder().id("c").propertyFieldName("summary").build());
  }

  @Test
  void source_keepsItsSecretOutOfText() {
    respond(
        """
        {"data": {"id": "s", "type": "alert_sources", "attributes": {"secret": "%s"}}}
        """
            .formatted(KEY));

    var source = rootly.alerts().sources().get("s");

    assertThat(source.secret()).contains(KEY);
    assertThat(source.toString()).doesNotContain(KEY);
  }

  private static String attributes(int request) {
    return JsonValue.parse(requests().get(request).getBodyAsString())
        .get("data")
        .flatMap(data -> data.get("attributes"))
        .orElseThrow()
        .toJson();
  }
}
