package dev.trivet.conformance.service;

import dev.trivet.core.ServiceClient;
import dev.trivet.core.service.Endpoint;
import java.util.List;

/** What the tests of single operations must know about a service. */
public interface ServiceContract {

  /** Its name, which is also the first part of the names of its operations. */
  String name();

  /** The media type of bodies, both ways. */
  String mediaType();

  /** The class of its client. */
  Class<? extends ServiceClient> clientType();

  /** The ways in which its token can be sent; the default one first. */
  List<TokenPlacement> placements();

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
}
