package dev.trivet.honeybadger;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.trivet.core.ServiceClient;
import dev.trivet.core.limit.RateLimiters;
import dev.trivet.testsupport.EndpointScanner.Declared;
import dev.trivet.testsupport.FactRow;
import dev.trivet.testsupport.FactsContract;
import dev.trivet.testsupport.OperationUnderTest;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Timeout;

/** Every operation against the tables of facts. */
@Timeout(120)
class FactsTest extends FactsContract {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  @Override
  protected String folder() {
    return "honeybadger";
  }

  @Override
  protected ServiceClient client(String baseUrl) {
    return HoneybadgerClient.builder()
        .authToken("facts-token")
        .baseUrl(baseUrl)
        .projectKey("facts-key")
        .reportingBaseUrl(baseUrl)
        .maxAttempts(1)
        .configure(config -> config.rateLimiter(RateLimiters.unlimited()))
        .build();
  }

  /** API v3 has tables of its own. */
  @Override
  protected List<Declared> declared() {
    return super.declared().stream()
        .filter(declared -> declared.toString().startsWith("honeybadger."))
        .toList();
  }

  /** Numbers come as text as well, pairs are arrays, and a failed query has no rows. */
  @Override
  protected JsonNode resource(FactRow operation, ObjectNode attributes) {
    attributes.findParents("fault_count").forEach(project -> numberAsText(project, "id"));
    attributes.findParents("project").forEach(key -> numberAsText(key.path("project"), "id"));
    if (operation.is("model", "Project")) {
      numberAsText(attributes, "id");
    }
    attributes.findParents("file").forEach(call -> numberAsText(call, "number"));
    attributes.findParents("file").forEach(call -> numberAsText(call, "column"));
    if (operation.is("model", "InsightsResult")) {
      attributes.remove("error");
    }
    if (attributes.path("api_stats") instanceof ObjectNode statistics) {
      statistics
          .fieldNames()
          .forEachRemaining(name -> statistics.set(name, pairs(JSON.numberNode(1767323045))));
    }
    return switch (operation.text("model")) {
      case "OccurrencePair" -> pairs(JSON.numberNode(1767323045));
      case "ReportRow" -> pairs(JSON.textNode("a text"));
      case "OccurrenceMap" -> JSON.objectNode().set("7", pairs(JSON.numberNode(1767323045)));
      default -> attributes;
    };
  }

  private static void numberAsText(JsonNode parent, String name) {
    if (parent.path(name).isTextual()) {
      ((ObjectNode) parent).put(name, "7");
    }
  }

  private static JsonNode pairs(JsonNode first) {
    return JSON.arrayNode().add(JSON.arrayNode().add(first).add(7));
  }

  /** An account in a list lacks what only the account itself has. */
  @Override
  protected Set<String> seenOnly(OperationUnderTest operation) {
    return operation.endpoint().operation().name().equals("honeybadger.accounts.list")
        ? Set.of("quotaConsumed", "apiStats")
        : Set.of();
  }

  /** The version is part of the base address. */
  @Override
  protected String path(FactRow operation) {
    return operation.text("path").replaceFirst("^/v[12]/", "");
  }
}
