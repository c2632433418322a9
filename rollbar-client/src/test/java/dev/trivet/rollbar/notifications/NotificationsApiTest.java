package dev.trivet.rollbar.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.trivet.core.error.NotFoundException;
import dev.trivet.core.json.JsonValue;
import dev.trivet.rollbar.WireTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NotificationsApiTest extends WireTest {

  @ParameterizedTest
  @ValueSource(strings = {"\"123456\"", "123456"})
  void get_whenTheConnectionIsANumberOrAText_isRead(String id) {
    respondWithResult(
        """
        {"project_id":557954,\
        "settings":{"enabled":true,"channel":"#demo","show_message_buttons":true,\
        "service_account_id":%s}}"""
            .formatted(id));

    var channel = rollbar.notifications().get(NotificationChannel.SLACK);

    assertThat(channel.settings().orElseThrow().serviceAccountId()).contains(JsonValue.parse(id));
    assertThat(line(request())).isEqualTo("GET /api/1/notifications/slack");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"project_id\":557954}", "{}"})
  void configure_whateverComesBack_isDone(String result) {
    respondWithResult(result);

    var state =
        rollbar
            .notifications()
            .configureSlack(
                SlackSettings.builder()
                    .enabled(true)
                    .serviceAccountId(JsonValue.of("123456"))
                    .channel("#demo")
                    .build());

    assertThat(state.settings()).isEmpty();
    assertThat(line(request())).isEqualTo("PUT /api/1/notifications/slack");
    assertThat(request().getBodyAsString())
        .isEqualTo(
            """
            {"enabled":true,"service_account_id":"123456","channel":"#demo"}""");
  }

  @Test
  void configure_whenTheChannelIsUnknown_isNotFound() {
    respond(
        """
        {"err":1,"message":"Channel not found"}""");
    var settings = WebhookSettings.builder().enabled(true).url("https://example.com/x").build();

    assertThatThrownBy(() -> rollbar.notifications().configureWebhook(settings))
        .isInstanceOf(NotFoundException.class);
    assertThat(settings.toString()).doesNotContain("example.com");
  }

  @Test
  void settings_whenSecretsAreBlankOrPrinted_areRefusedOrMasked() {
    assertThatThrownBy(() -> PagerDutySettings.builder().enabled(true).serviceKey(" ").build())
        .hasMessage("PagerDutySettings.builder().serviceKey(..): the text is blank");
    assertThatThrownBy(() -> WebhookSettings.builder().enabled(true).url("").build())
        .hasMessage("WebhookSettings.builder().url(..): the text is blank");
    assertThat(PagerDutySettings.builder().enabled(true).serviceKey("canary").build().toString())
        .doesNotContain("canary");
  }
}
