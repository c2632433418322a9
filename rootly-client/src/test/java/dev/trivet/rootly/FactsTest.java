package dev.trivet.rootly;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.trivet.core.ServiceClient;
import dev.trivet.core.limit.RateLimiters;
import dev.trivet.testsupport.FactRow;
import dev.trivet.testsupport.FactsContract;
import dev.trivet.testsupport.OperationUnderTest;
import dev.trivet.testsupport.ServiceFacts;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Every operation against the tables of facts. */
@Timeout(120)
class FactsTest extends FactsContract {

  @Override
  protected String folder() {
    return "rootly";
  }

  @Override
  protected ServiceClient client(String baseUrl) {
    return RootlyClient.builder()
        .apiKey("facts-key")
        .baseUrl(baseUrl)
        .maxAttempts(1)
        .configure(config -> config.rateLimiter(RateLimiters.unlimited()))
        .build();
  }

  /** An operation that is new in the document is planned until somebody types or refuses it. */
  @Test
  void facts_ofAnyOperation_sayMoreThanThatItIsPlanned() {
    assertThat(ServiceFacts.of("rootly").statuses().values())
        .filteredOn(row -> row.is("state", "planned"))
        .isEmpty();
  }

  /** What has a type is a resource; anything else is sent as it is. */
  @Override
  protected JsonNode resource(FactRow operation, ObjectNode attributes) {
    if (!operation.has("type")) {
      return attributes;
    }
    return JsonNodeFactory.instance
        .objectNode()
        .put("id", "id-1")
        .put("type", operation.text("type"))
        .set("attributes", attributes);
  }

  /** Where a list goes on, which the walk sends. */
  @Override
  protected Set<String> ownParameters() {
    return Set.of("page[after]", "page");
  }

  /** A run is on one thing, so everything at once is refused; its own test covers it. */
  @Override
  protected String excuse(Rule rule, OperationUnderTest operation) {
    return operation.endpoint().operation().name().equals("rootly.workflowRuns.create")
        ? "takes one of five attributes"
        : "";
  }

  @Override
  protected JsonNode payload(FactRow operation, JsonNode body) {
    return operation.has("wrapper") ? body.path("data").path("attributes") : body;
  }
}
