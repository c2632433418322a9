package dev.trivet.conformance.service;

import dev.trivet.core.Listing;
import dev.trivet.core.Operation;
import dev.trivet.core.ServiceClient;
import dev.trivet.core.service.CallInput;
import dev.trivet.core.service.Credential;
import dev.trivet.core.service.Endpoint;
import dev.trivet.core.service.ResultShape;
import dev.trivet.core.service.Transport;
import dev.trivet.testsupport.EndpointScanner;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One endpoint constant of a service, called as its resource calls it.
 *
 * @param service whose operation it is
 * @param endpoint the constant
 * @param api the class that declares it
 */
public record OperationUnderTest(ServiceContract service, Endpoint<?> endpoint, Class<?> api) {

  /** What a payload says wherever it can say something. */
  public static final String TEXT = "some text";

  /** Every operation of a service; a module may have clients of several. */
  static List<OperationUnderTest> of(ServiceContract service) {
    return EndpointScanner.scan(service.clientType()).stream()
        .filter(declared -> declared.toString().startsWith(service.name() + "."))
        .map(declared -> new OperationUnderTest(service, declared.endpoint(), declared.api()))
        .toList();
  }

  /** Name, method and template. */
  public Operation operation() {
    return endpoint.operation();
  }

  /** What the call returns. */
  public ResultShape shape() {
    return endpoint.shape();
  }

  /**
   * What the operation has in common with others as far as the transport and the envelope of its
   * service are concerned.
   */
  String kind() {
    return String.join(
        " ",
        service.name(),
        operation().method(),
        shape().name(),
        endpoint.credential().map(Credential::name).orElse(""),
        endpoint.result().isPresent() ? "inside" : "",
        endpoint.isBareArray() ? "bare" : "",
        endpoint.isPlainText() ? "text" : "",
        endpoint.isRepeatable() ? "repeatable" : "");
  }

  /** What the operation reads, and whether it reads one or many of them. */
  String model() {
    return endpoint.type().getName() + " " + endpoint.isList() + " " + endpoint.result().orElse("");
  }

  /** Whether it sends a body. */
  public boolean takesPayload() {
    var method = operation().method();
    return method.equals("POST") || method.equals("PUT") || method.equals("PATCH");
  }

  /** Whether a model is read, to which the service may add members. */
  public boolean readsModel() {
    return !endpoint.isVoid()
        && !endpoint.isPlainText()
        && SampleElement.takesMembers(endpoint.type());
  }

  /** The same argument in every placeholder, and a payload if the method takes one. */
  public CallInput input(String argument) {
    return input(argument, TEXT);
  }

  /** The same argument in every placeholder, and a payload full of one text. */
  public CallInput input(String argument, String text) {
    var arguments = new Object[endpoint.path().placeholders()];
    Arrays.fill(arguments, argument);
    var input = CallInput.path(arguments);
    return takesPayload() ? input.payload(payload(text)) : input;
  }

  /** Everything that the endpoint requires, and something that it does not know. */
  private Map<String, String> payload(String text) {
    var payload = new LinkedHashMap<String, String>();
    endpoint.required().forEach(name -> payload.put(name, text));
    payload.put("an_attribute", text);
    return payload;
  }

  /** A 2xx body with one result and these further members where it is a model. */
  public String response(String members) {
    return endpoint.isPlainText()
        ? "plain text"
        : service.response(this, SampleElement.of(endpoint.type(), members));
  }

  /** The transport over which a client makes the call. */
  public Transport transport(ServiceClient client) {
    return Transports.of(client, api);
  }

  /** Calls the endpoint as it is without other options. */
  public Object call(ServiceClient client, CallInput input) {
    return call(transport(client), input);
  }

  /**
   * Calls the endpoint; a listing is asked for its first page.
   *
   * @return the result, a list for listings and lists, null for calls without a result
   */
  public Object call(Transport transport, CallInput input) {
    Object result = transport.call(endpoint, input);
    if (result instanceof Listing<?> listing) {
      var pages = listing.pages().iterator();
      return pages.hasNext() ? pages.next().items() : List.of();
    }
    return result;
  }

  @Override
  public String toString() {
    return operation().name();
  }
}
