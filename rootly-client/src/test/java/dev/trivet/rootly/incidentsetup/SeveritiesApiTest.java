package dev.trivet.rootly.incidentsetup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.trivet.core.json.JsonValue;
import dev.trivet.core.json.Patch;
import dev.trivet.rootly.LoopbackTest;
import dev.trivet.rootly.values.SlackChannelInput;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The calls around severities. */
class SeveritiesApiTest extends LoopbackTest {

  private static final String SEVERITY =
      """
      {"data":{"id":"s","attributes":{"name":"SEV1","severity":"critical"}}}""";

  @Test
  void update_withWordsAndClearedAttributes_sendsThem() {
    respond(SEVERITY);

    var severity =
        rootly
            .incidentSetup()
            .severities()
            .update(
                "sev1",
                SeverityInput.builder()
                    .severity(SeverityLevel.CRITICAL)
                    .description(Patch.clear())
                    .slackAliases(List.of(SlackChannelInput.of("S1", "oncall")))
                    .build());

    assertThat(severity.severity()).contains(SeverityLevel.CRITICAL);
    assertThat(lines()).containsExactly("PUT /v1/severities/sev1");
    assertThat(JsonValue.parse(requests().get(0).getBodyAsString()))
        .isEqualTo(
            JsonValue.parse(
                """
                {"data": {"type": "severities", "attributes": {
                  "severity": "critical", "description": null,
                  "slack_aliases": [{"id": "S1", "name": "oncall"}]}}}
                """));
  }

  @Test
  void list_byLevel_sendsTheWords() {
    respond(EMPTY_PAGE);

    rootly
        .incidentSetup()
        .severities()
        .list(SeverityQuery.all().severity().in(SeverityLevel.CRITICAL, SeverityLevel.HIGH))
        .toList();

    assertThat(lines()).containsExactly("GET /v1/severities?filter[severity][in]=critical,high");
  }

  @Test
  void ensure_whenTheNameIsThere_findsIt() {
    respond(quoted("{'data':[{'id':'s','attributes':{'name':'SEV1'}}]}"));

    var severity = rootly.incidentSetup().severities().ensure(SeverityInput.of("SEV1 "));

    assertThat(severity.created()).isFalse();
    assertThat(severity.value().id()).isEqualTo("s");
  }

  @Test
  void build_whenAChannelHasNoName_isRefused() {
    var nameless = List.of(SlackChannelInput.of("C1"));

    assertThatThrownBy(() -> SeverityInput.builder().slackChannels(nameless).build())
        .hasMessage("SeverityInput.builder().slackChannels(..): every element needs a name");
  }
}
