package dev.trivet.conformance.service;

import dev.trivet.core.ServiceClient;
import dev.trivet.core.service.Endpoint;
import dev.trivet.testkit.Fake;
import dev.trivet.testkit.FakeOptions;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** One of the services, with everything in which the tests must tell them apart. */
public interface Service {

  /** Its name, which is also the first part of the names of its operations. */
  String name();

  /** The media type of bodies, both ways. */
  String mediaType();

  /** The class of its client. */
  Class<? extends ServiceClient> clientType();

  /** The ways in which its token can be sent; the default one first. */
  List<TokenPlacement> placements();

  /** Starts a fake. */
  Fake fake(Consumer<FakeOptions> options);

  /** The uniform view of a client; the fake may be null for one that never puts. */
  Teams teams(ServiceClient client, Fake fake);

  /**
   * A 2xx body with one result.
   *
   * @param operation whose response it is
   * @param element the result, as {@link SampleElement} makes it
   */
  String response(OperationUnderTest operation, String element);

  /** A body that reports an error in these words, which have no character to be escaped. */
  String error(int status, String words);

  /** The token that an endpoint needs, of a client that was built for a token. */
  default String token(Endpoint<?> endpoint, String token) {
    return token;
  }

  /** A client without any token that the endpoint needs; empty where every token serves all. */
  default List<ServiceClient> withoutTokenFor(Endpoint<?> endpoint, ClientTarget target) {
    return List.of();
  }

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
