package dev.trivet.conformance.service;

import dev.trivet.core.ServiceClient;
import dev.trivet.testkit.Fake;
import dev.trivet.testkit.FakeOptions;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** One of the services, with everything in which the tests must tell them apart. */
public interface Service extends ServiceContract {

  /** Starts a fake. */
  Fake fake(Consumer<FakeOptions> options);

  /** The uniform view of a client; the fake may be null for one that never puts. */
  Teams teams(ServiceClient client, Fake fake);

  /** Whether its rate limit counts reads and writes separately. */
  default boolean countsSeparately() {
    return false;
  }

  /** The status with which it refuses a call too many. */
  default int refusal() {
    return 429;
  }

  /** Builds a client that asks for its token before every attempt. */
  ServiceClient openSupplied(ClientTarget target, Supplier<String> token);

  /** Builds a client that sends its token in the default way. */
  default ServiceClient open(ClientTarget target) {
    return placements().get(0).open().apply(target);
  }
}
