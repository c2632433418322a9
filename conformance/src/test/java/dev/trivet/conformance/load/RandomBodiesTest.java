package dev.trivet.conformance.load;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trivet.conformance.service.Declared;
import dev.trivet.conformance.service.PlainServer;
import dev.trivet.conformance.service.Service;
import dev.trivet.conformance.service.Services;
import dev.trivet.core.RateBudget;
import dev.trivet.core.RetryPolicy;
import dev.trivet.core.error.ApiException;
import dev.trivet.core.transport.ApiTransport;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Whatever bytes come back at whatever status: a result, or one of our failures. */
@Timeout(60)
class RandomBodiesTest {

  private static final int ANSWERS = 2_000;

  @RegisterExtension static final PlainServer SERVER = new PlainServer();

  @Test
  void call_whateverComesBack_isAResultOrATypedFailure() {
    // another seed in every run; to repeat a failure, put the printed one here
    long seed = System.nanoTime();
    var bodies = new RandomBodies(seed);
    var operations = Services.operations().toList();
    Map<Service, ApiTransport> transports = new HashMap<>();
    int results = 0;
    int failures = 0;

    for (int i = 0; i < ANSWERS; i++) {
      var operation = operations.get(bodies.below(operations.size()));
      var answer = bodies.answer(operation);
      SERVER.wireMock().resetMappings();
      SERVER.answer(answer);
      var transport = transports.computeIfAbsent(operation.service(), RandomBodiesTest::once);
      if (succeeds(operation, transport, "seed " + seed + ", answer " + i)) {
        results++;
      } else {
        failures++;
      }
    }

    assertThat(results).as("results with seed %s", seed).isGreaterThan(ANSWERS / 100);
    assertThat(failures).as("failures with seed %s", seed).isGreaterThan(ANSWERS / 10);
  }

  private static ApiTransport once(Service service) {
    return SERVER
        .transport(
            service.credentials().get(0), "fake-token", c -> c.rateBudget(RateBudget.unlimited()))
        .with(o -> o.retryPolicy(RetryPolicy.none()));
  }

  private static boolean succeeds(Declared operation, ApiTransport transport, String which) {
    try {
      operation.call(transport, operation.input("7"));
      return true;
    } catch (ApiException typed) {
      assertThat(typed.getMessage()).as(which).startsWith(operation.operation().toString());
      return false;
    } catch (RuntimeException | Error e) {
      throw new AssertionError(which + ", " + operation + ": " + e, e);
    }
  }
}
