package dev.trivet.rootly;

import com.fasterxml.jackson.databind.JsonNode;
import dev.trivet.core.ServiceClient;
import dev.trivet.core.limit.RateLimiters;
import dev.trivet.testsupport.FactRow;
import dev.trivet.testsupport.FactsContract;
import dev.trivet.testsupport.OperationUnderTest;
import java.util.Set;
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
