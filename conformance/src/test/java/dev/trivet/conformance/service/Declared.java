package dev.trivet.conformance.service;

import dev.trivet.core.Listing;
import dev.trivet.core.Operation;
import dev.trivet.core.transport.ApiTransport;
import dev.trivet.core.transport.Endpoint;
import dev.trivet.core.transport.Input;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * One endpoint constant of a service, found by reflection, and how its resource calls it.
 *
 * @param service whose operation it is
 * @param endpoint the constant
 * @param shape what its resource makes of the answer
 */
public record Declared(Service service, Endpoint<?> endpoint, Shape shape) {

  /** Every operation of a service. */
  public static List<Declared> of(Service service) {
    return Constants.of(service);
  }

  /** Name, verb and template. */
  public Operation operation() {
    return endpoint.operation();
  }

  /** Whether it sends a body. */
  public boolean takesPayload() {
    var verb = operation().verb();
    return verb.equals("POST") || verb.equals("PUT") || verb.equals("PATCH");
  }

  /** The same argument in every placeholder, and some payload if the verb takes one. */
  public Input input(String argument) {
    return input(argument, Map.of("name", "some name"));
  }

  /** The same argument in every placeholder, and a payload if the verb takes one. */
  public Input input(String argument, Object payload) {
    var arguments = new Object[endpoint.placeholders()];
    Arrays.fill(arguments, argument);
    var input = Input.path(arguments);
    return takesPayload() ? input.payload(payload) : input;
  }

  /**
   * Makes the call in the shape of its resource; a listing is asked for its first page.
   *
   * @return the result, a list for listings and lists, null for calls without a result
   */
  public Object call(ApiTransport transport, Input input) {
    return switch (shape) {
      case ONE -> transport.one(endpoint, input);
      case ALL -> transport.all(endpoint, input);
      case LISTING -> firstPage(transport.list(endpoint, input));
      case NONE -> none(transport, input);
    };
  }

  private static List<?> firstPage(Listing<?> listing) {
    var pages = listing.pages().iterator();
    return pages.hasNext() ? pages.next().items() : List.of();
  }

  @SuppressWarnings("unchecked")
  private Object none(ApiTransport transport, Input input) {
    transport.none((Endpoint<Void>) endpoint, input);
    return null;
  }

  @Override
  public String toString() {
    return operation().name();
  }
}
