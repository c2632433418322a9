package dev.trivet.rootly.integrations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.trivet.core.json.JsonValue;
import dev.trivet.rootly.LoopbackTest;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Edge connectors, private agents and webhook endpoints. */
class IntegrationsTest extends LoopbackTest {

  static Stream<Arguments> incompleteActions() {
    return Stream.of(
        Arguments.of(
            EdgeConnectorActionInput.builder().build(),
            "EdgeConnectorActionInput.builder().action(..)"),
        Arguments.of(
            EdgeConnectorActionInput.of(" ", EdgeConnectorActionType.HTTP),
            "EdgeConnectorActionDetails.builder().name(..)"),
        Arguments.of(
            EdgeConnectorActionInput.builder()
                .action(EdgeConnectorActionDetails.builder().name("Restart").build())
                .build(),
            "EdgeConnectorActionDetails.builder().actionType(..)"));
  }

  @ParameterizedTest
  @MethodSource("incompleteActions")
  void createAction_incomplete_isRefusedUnsent(EdgeConnectorActionInput input, String missing) {
    respond(quoted("{'data':{'id':'a'}}"));
    var actions = rootly.integrations().edgeConnectorActions();

    assertThatThrownBy(() -> actions.create("c", input))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("rootly.edgeConnectorActions.create needs " + missing);
    assertThat(requests()).isEmpty();
  }

  @Test
  void createAction_isSentInItsOwnEnvelope() {
    respond(
        """
        {"data": {"id": "a", "attributes": {"name": "Restart", "parameters": [
          {"name": "count", "type": "number", "default": 3}]}}}
        """);

    var action =
        rootly
            .integrations()
            .edgeConnectorActions()
            .create("c", EdgeConnectorActionInput.of("Restart", EdgeConnectorActionType.SCRIPT));

    assertThat(lines()).containsExactly("POST /v1/edge_connectors/c/actions");
    assertThat(requests().get(0).getBodyAsString())
        .isEqualTo(quoted("{'action':{'name':'Restart','action_type':'script'}}"));
    assertThat(action.parameters().get(0).defaultValue()).contains(JsonValue.of(3));
  }

  @Test
  void ensure_ofAnEdgeConnector_comparesWholeNames() {
    SERVER.respond(
        json(200, quoted("{'data':[{'id':'1','attributes':{'name':'edge-2'}}]}")),
        json(200, EMPTY_PAGE),
        json(201, quoted("{'data':{'id':'2','attributes':{'name':'edge'}}}")));

    var made =
        rootly
            .integrations()
            .edgeConnectors()
            .ensure(EdgeConnectorInput.builder().name("edge").build());

    assertThat(made.created()).isTrue();
    assertThat(made.value().id()).isEqualTo("2");
    assertThat(lines().get(0)).isEqualTo("GET /v1/edge_connectors?name=edge");
  }

  @Test
  void webhookEndpoint_hidesItsSecrets() {
    respond(
        """
        {"data": {"id": "w", "attributes": {"secret": "fake-canary-1",
          "custom_headers": [{"name": "X-Key", "value": "fake-canary-2"}],
          "event_types": ["alert.created", "moon.risen"]}}}
        """);
    var header = WebhookHeaderInput.of("X-Key", "fake-canary-3");
    var input =
        WebhookEndpointInput.builder()
            .name("Hook")
            .url("https://example.com/hook")
            .secret("fake-canary-1")
            .customHeaders(List.of(header))
            .build();

    var endpoint = rootly.integrations().webhookEndpoints().create(input);

    assertThat(endpoint.secret()).contains("fake-canary-1");
    assertThat(endpoint.customHeaders().get(0).value()).contains("fake-canary-2");
    assertThat(endpoint.eventTypes())
        .containsExactly(WebhookEventType.ALERT_CREATED, new WebhookEventType("moon.risen"));
    assertThat(endpoint + " " + input).doesNotContain("fake-canary");
    assertThat(requests().get(0).getBodyAsString()).contains("fake-canary-3");
  }
}
