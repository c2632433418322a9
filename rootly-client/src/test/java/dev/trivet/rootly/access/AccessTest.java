package dev.trivet.rootly.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import dev.trivet.rootly.LoopbackTest;
import java.io.IOException;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** The odd calls around credentials and permissions. */
class AccessTest extends LoopbackTest {

  @Test
  void apiKey_showsItsTokenOnce_andNeverInText() throws IOException {
    respond(
        """
        {"data": {"id": "k", "type": "api_keys", "attributes": {"name": "CI", "token": "%s"}}}
        """
            .formatted(KEY));

    var made =
        rootly
            .access()
            .apiKeys()
            .create(
                ApiKeyInput.builder()
                    .name("CI")
                    .kind(ApiKeyKind.ORGANIZATION)
                    .expiresAt(Instant.parse("2027-01-01T00:00:00Z"))
                    .build());

    assertThat(made.token()).contains(KEY);
    assertThat(made.toString()).doesNotContain(KEY);
    var foreign = new ObjectMapper().registerModule(new Jdk8Module());
    assertThat(foreign.valueToTree(made).toString()).doesNotContain(KEY);
  }

  @Test
  void apiKey_ofAnotherKind_cannotBeMadeOfIt() {
    var input = ApiKeyInput.builder().kind(ApiKeyKind.TEAM).build();

    assertThatThrownBy(() -> rootly.access().apiKeys().update("k", input))
        .hasMessageContaining("ApiKeyInput.builder().kind(..)");
    assertThat(requests()).isEmpty();
  }

  @Test
  void permission_repeatsItsSetFromThePath() {
    respond(
        """
        {"data": {"id": "b", "type": "incident_permission_set_booleans", "attributes": {}}}
        """);

    rootly
        .access()
        .incidentPermissionSetBooleans()
        .create(
            "set",
            IncidentPermissionSetBooleanInput.builder()
                .kind(IncidentPermissionSetBooleanKind.UPDATE_SUMMARY)
                .build());

    assertThat(requests().get(0).getBodyAsString())
        .contains("\"incident_permission_set_id\":\"set\"", "\"kind\":\"update_summary\"");
  }

  @Test
  void secret_whenRecorded_isRedacted() {
    respond(
        """
        {"data": {"id": "s", "type": "secrets", "attributes": {"name": "DB", "secret": "[REDACTED]",
          "kind": "built_in"}}}
        """);

    assertThat(rootly.access().secrets().get("s").kind()).contains(StoredSecretKind.BUILT_IN);
  }

  @Test
  void domain_isFoundWhateverItsCase() {
    respond(
        """
        {"data": [{"id": "d", "type": "verified_domains", "attributes": {"domain": "example.com"}}]}
        """);

    assertThat(rootly.access().verifiedDomains().ensure(" Example.com").created()).isFalse();
  }

  @Test
  void onCallRole_thatNobodyMade_saysWhichItIs() {
    respond(
        """
        {"data": {"id": "o", "type": "on_call_roles", "attributes": {"system_role": "no_access",
          "team_id": 317}}}
        """);

    var role = rootly.access().onCallRoles().get("o");

    assertThat(role.systemRole()).contains(SystemRole.NO_ACCESS);
    assertThat(role.teamId()).contains(317L);
  }
}
