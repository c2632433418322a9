package dev.trivet.rootly.users;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.trivet.core.error.RateLimitedException;
import dev.trivet.core.json.JsonValue;
import dev.trivet.core.json.Patch;
import dev.trivet.rootly.LoopbackTest;
import dev.trivet.rootly.jsonapi.Include;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The calls around users. */
class UsersApiTest extends LoopbackTest {

  private static final String USER =
      """
      {"data": {"id": "951", "type": "users", "attributes": {
        "email": "ana@example.com", "name": "Ana Lima", "first_name": "Ana", "phone": null,
        "phone_2": "+15550100", "slack_id": null, "time_zone": "Europe/Berlin"},
       "relationships": {"role": {"data": {"id": "r1", "type": "roles"}}}}}
      """;

  @Test
  void current_always_readsTheUserOfTheKey() {
    respond(USER);

    var user = rootly.users().current();

    assertThat(lines()).containsExactly("GET /v1/users/me");
    assertThat(user.name()).contains("Ana Lima");
    assertThat(user.phone()).isEmpty();
    assertThat(user.phone2()).contains("+15550100");
    assertThat(user.related("role")).hasToString("[roles/r1]");
    assertThat(user.additionalProperties()).isEmpty();
  }

  @Test
  void get_withIncludes_namesThem() {
    respond(USER);

    rootly.users().get("951", Include.EMAIL_ADDRESSES, Include.TEAMS);

    assertThat(lines()).containsExactly("GET /v1/users/951?include=email_addresses,teams");
  }

  @Test
  void list_byEmail_asksForIt() {
    respond(EMPTY_PAGE);

    assertThat(rootly.users().list(UserQuery.all().email("ana@example.com"))).isEmpty();

    assertThat(lines()).containsExactly("GET /v1/users?filter[email]=ana@example.com");
  }

  @Test
  void update_withAClearedName_sendsNull() {
    respond(USER);

    rootly.users().update("951", UserInput.builder().lastName(Patch.clear()).roleId("r2").build());

    assertThat(JsonValue.parse(requests().get(0).getBodyAsString()))
        .isEqualTo(
            JsonValue.parse(
                """
                {"data": {"type": "users", "attributes": {"last_name": null, "role_id": "r2"}}}
                """));
  }

  @Test
  void emailAddresses_always_belongToAUser() {
    respond(
        """
        {"data": [{"id": "e1", "type": "user_email_addresses", "attributes":
          {"user_id": 951, "email": "ana@example.com", "primary": true, "verified_at": null}}]}
        """);

    var addresses = rootly.users().emailAddresses().list("951").toList();

    assertThat(lines()).containsExactly("GET /v1/users/951/email_addresses");
    assertThat(addresses)
        .containsExactly(
            UserEmailAddress.builder()
                .id("e1")
                .userId(951)
                .email("ana@example.com")
                .primary(true)
                .build());
  }

  @Test
  void emailAddresses_whenVerified_sendTheTokenAsAParameter() {
    SERVER.respond(quoted("{'data':{'id':'e1','attributes':{}}}"));
    var addresses = rootly.users().emailAddresses();

    addresses.verify("e1", "token-1");
    addresses.resendVerification("e1");

    assertThat(lines())
        .containsExactly(
            "POST /v1/email_addresses/e1/verify?token=token-1",
            "POST /v1/email_addresses/e1/resend_verification");
    assertThatThrownBy(() -> addresses.verify("e1", " "))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("token");
  }

  @Test
  void phoneNumbers_whenVerified_sayWhatRootlySays() {
    respond("{\"message\":\"Verification code sent\"}");
    var numbers = rootly.users().phoneNumbers();

    assertThat(numbers.verify("p1").message()).contains("Verification code sent");

    respond(json(429, "{\"error\":\"Too many attempts\"}"));
    assertThatThrownBy(() -> numbers.resendVerification("p1"))
        .isInstanceOf(RateLimitedException.class)
        .hasMessageContaining("Too many attempts");
    assertThat(lines()).containsExactly("POST /v1/phone_numbers/p1/resend_verification");
  }

  @Test
  void notificationRules_withWays_sendTheWords() {
    respond(
        """
        {"data": {"id": "n1", "attributes":
          {"enabled_contact_types": ["sms", "pager"], "notification_type": "audible"}}}
        """);

    var rule =
        rootly
            .users()
            .notificationRules()
            .create(
                "951",
                UserNotificationRuleInput.builder()
                    .enabledContactTypes(List.of(ContactType.SMS))
                    .delay(5)
                    .build());

    assertThat(rule.enabledContactTypes())
        .containsExactly(ContactType.SMS, new ContactType("pager"));
    assertThat(rule.notificationType()).contains(NotificationType.AUDIBLE);
    assertThat(JsonValue.parse(requests().get(0).getBodyAsString()))
        .isEqualTo(
            JsonValue.parse(
                """
                {"data": {"type": "user_notification_rules", "attributes":
                  {"enabled_contact_types": ["sms"], "delay": 5}}}
                """));
  }
}
