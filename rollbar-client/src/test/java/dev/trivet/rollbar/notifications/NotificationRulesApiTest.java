package dev.trivet.rollbar.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.trivet.core.json.JsonValue;
import dev.trivet.rollbar.WireTest;
import dev.trivet.rollbar.items.Framework;
import java.util.List;
import org.junit.jupiter.api.Test;

class NotificationRulesApiTest extends WireTest {

  private static NotificationRuleInput.Builder rule(Trigger trigger) {
    return NotificationRuleInput.builder().trigger(trigger);
  }

  @Test
  void create_whenThereAreSeveral_sendsAnArrayWithActions() {
    respondWithResult("[{\"id\":1},{\"id\":2}]");

    var created =
        rollbar
            .notificationRules()
            .create(
                NotificationChannel.PAGERDUTY,
                List.of(
                    rule(Trigger.NEW_ITEM)
                        .status(RuleStatus.DISABLED)
                        .addFilters(
                            RuleFilter.framework(Framework.RUBY),
                            RuleFilter.path("person.email", FilterOperation.WITHIN, "@example.com"),
                            RuleFilter.pathExists("custom.tenant", false))
                        .config(RuleConfig.builder().serviceKey("key-canary").build())
                        .build(),
                    NotificationRuleInput.of(Trigger.RESOLVED_ITEM)));

    assertThat(created).extracting(NotificationRule::id).containsExactly(1L, 2L);
    assertThat(line(request())).isEqualTo("POST /api/1/notifications/pagerduty/rules");
    assertThat(request().getBodyAsString())
        .isEqualTo(
            """
            [{"trigger":"new_item","status":"disabled","action":"trigger_incident",\
            "filters":[{"type":"framework","operation":"eq","value":"14"},\
            {"type":"path","operation":"within","value":"@example.com","path":"person.email"},\
            {"type":"path","operation":"nexists","path":"custom.tenant"}],\
            "config":{"service_key":"key-canary"}},\
            {"trigger":"resolved_item","action":"resolve_incident"}]""");
  }

  @Test
  void replace_whenThereIsNone_deletesAll() {
    respond("{\"err\":0,\"result\":{}}");

    rollbar.notificationRules().replace(NotificationChannel.EMAIL, List.of());

    assertThat(line(request())).isEqualTo("PUT /api/1/notifications/email/rules");
    assertThat(request().getBodyAsString()).isEqualTo("[]");
    assertThatThrownBy(
            () -> rollbar.notificationRules().create(NotificationChannel.EMAIL, List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("rollbar.notificationRules.create(rules): there is none");
  }

  @Test
  void update_whenTheActionIsWrong_isRefused() {
    var rule = rule(Trigger.NEW_ITEM).action(RuleAction.SEND_EMAIL).build();

    assertThatThrownBy(() -> rollbar.notificationRules().update(NotificationChannel.SLACK, 5, rule))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "rollbar.notificationRules.update: a rule of slack for new_item does not send_email");
  }

  @Test
  void get_whenTheRuleHasSettings_keepsThemWithoutShowingThem() {
    respondWithResult(
        """
        {"id":5127954,"trigger":"new_item","config":{"service_key":"key-canary","teams":["Owners"]},
         "filters":[{"type":"framework","operation":"eq","value":"14"},
                    {"type":"unique_occurrences","operation":"gte","value":100},
                    {"type":"rate","period":300,"count":10}]}
        """);

    var rule = rollbar.notificationRules().get(NotificationChannel.PAGERDUTY, 5127954);

    assertThat(rule.trigger()).contains(Trigger.NEW_ITEM);
    assertThat(rule.action()).isEmpty();
    assertThat(rule.config()).containsOnlyKeys("service_key", "teams");
    assertThat(rule.toString()).doesNotContain("key-canary");
    assertThat(rule.filters().get(1).value()).contains(JsonValue.of(100));
    assertThat(rule.filters().get(2).operation()).isEmpty();
    assertThat(rule.filters()).allSatisfy(f -> assertThat(f.additionalProperties()).isEmpty());
    assertThat(line(request())).isEqualTo("GET /api/1/notifications/pagerduty/rule/5127954");
  }

  @Test
  void delete_whenCalled_isDone() {
    respondWithResult("{\"id\":5}");

    rollbar.notificationRules().delete(NotificationChannel.WEBHOOK, 5);

    assertThat(line(request())).isEqualTo("DELETE /api/1/notifications/webhook/rule/5");
  }

  @Test
  void framework_whenItsNumberIsUnknown_isRefused() {
    assertThatThrownBy(() -> RuleFilter.framework(new Framework("new")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("RuleFilter.framework(..): no number is known for new");
  }
}
