package dev.trivet.conformance.load;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trivet.conformance.service.OperationUnderTest;
import dev.trivet.conformance.service.PlainServer;
import dev.trivet.conformance.service.Services;
import dev.trivet.core.RetryPolicy;
import dev.trivet.core.error.ApiException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Whatever bytes come back with whatever status: a result, or one of our failures. */
@Timeout(60)
class RandomBodiesTest {

  private static final int RESPONSES = 3_000;

  @RegisterExtension static final PlainServer SERVER = new PlainServer();

  @Test
  void call_whateverComesBack_isAResultOrATypedFailure() {
    // another seed in every run; to repeat a failure, put the printed one here
    long seed = System.nanoTime();
    var bodies = new RandomBodies(seed);
    var operations = Services.operations();
    int results = 0;
    int failures = 0;

    for (int i = 0; i < RESPONSES; i++) {
      var operation = operations.get(bodies.below(operations.size()));
      SERVER.respond(bodies.response(operation));
      if (succeeds(operation, "seed " + seed + ", response " + i)) {
        results++;
      } else {
        failures++;
      }
    }

    assertThat(results).as("results with seed %s", seed).isGreaterThan(RESPONSES / 100);
    assertThat(failures).as("failures with seed %s", seed).isGreaterThan(RESPONSES / 10);
  }

  private static boolean succeeds(OperationUnderTest operation, String which) {
    var transport =
        operation
            .transport(SERVER.client(operation.service(), "fake-token"))
            .withOptions(o -> o.retryPolicy(RetryPolicy.none()));
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
