package dev.trivet.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** Edge connectors, private agents and webhook deliveries. */
@ExtendWith(FakesExtension.class)
@Timeout(20)
class RootlyIntegrationsTest {
  private final FakeRootly fake;
  private final Wire wire;

  RootlyIntegrationsTest(FakeRootly fake) {
    this.fake = fake;
    this.wire = Wire.to(fake);
  }

  private void connector(String name, String status) {
    var body =
        "{'data':{'type':'edge_connectors','attributes':{'name':'%s','status':'%s'}}}"
            .formatted(name, status);
    assertThat(wire.post("/edge_connectors", body).status()).isEqualTo(201);
  }

  @Test
  void connectors_areListedByPageNameAndStatus() {
    connector("Edge 1", "active");
    connector("Edge 2", "paused");
    connector("Core", "active");

    assertThat(wire.get("/edge_connectors?per_page=2").at("/data")).hasSize(2);
    assertThat(wire.get("/edge_connectors?per_page=2&page=2").at("/data")).hasSize(1);
    assertThat(wire.get("/edge_connectors?page=2").at("/data")).isEmpty();
    assertThat(wire.get("/edge_connectors?name=edge&status=active").at("/data")).hasSize(1);
  }

  @Test
  void agent_whenRevoked_staysRevoked() {
    var id = fake.add("private_agents", Map.of("name", "Cluster"));

    var token = wire.post("/private_agents/enrollment_tokens", "");
    var revoked = wire.post("/private_agents/" + id + "/revoke", "");

    assertThat(token.status()).isEqualTo(201);
    assertThat(token.at("/data/attributes/token").asText()).startsWith("fake-");
    assertThat(revoked.at("/data/attributes/status").asText()).isEqualTo("revoked");
    assertThat(wire.get("/private_agents/" + id).body()).isEqualTo(revoked.body());
    assertThat(wire.post("/private_agents/nope/revoke", "").status()).isEqualTo(404);
  }

  @Test
  void delivery_whenDelivered_isASuccess() {
    var endpoint =
        fake.add("webhooks_endpoints", Map.of("name", "Hook", "url", "https://example.com/hook"));
    var id = fake.add("webhooks_deliveries", Map.of("endpoint_id", endpoint, "payload", "{}"));

    var delivered = wire.post("/webhooks/deliveries/" + id + "/deliver", "");

    assertThat(delivered.status()).isEqualTo(200);
    assertThat(delivered.at("/data/attributes/status").asText()).isEqualTo("success");
    assertThat(wire.get("/webhooks/endpoints/" + endpoint + "/deliveries").at("/data")).hasSize(1);
  }
}
