package dev.trivet.conformance.service;

import dev.trivet.core.Listing;
import dev.trivet.core.RequestOptions;
import dev.trivet.core.ServiceClient;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A client of any service, seen through its teams: what all three services have. Every method is
 * exactly one call of a public method of the client.
 */
public interface Teams extends AutoCloseable {

  /** Creates a team and returns its ID: POST. */
  String create(String name);

  /** Finds or creates a team and tells whether it was created. */
  boolean ensure(String name);

  /** Reads a team and returns its name: GET. */
  String get(String id);

  /** Sets something about a team that may be set twice, and leaves its name what it is: PUT. */
  void put(String id, String name);

  /** Deletes a team: DELETE. */
  void delete(String id);

  /** Lists all teams. */
  Listing<?> list();

  /** The ID of a listed team. */
  String idOf(Object team);

  /** The name of a listed team. */
  String nameOf(Object team);

  /** The same client with other options. */
  Teams withOptions(Consumer<RequestOptions.Builder> change);

  /** Makes calls of this client on another thread. */
  <T> CompletableFuture<T> async(Executor executor, Function<Teams, T> calls);

  /** The client itself. */
  ServiceClient client();

  /** The names of all teams. */
  default List<String> names() {
    return list().stream().map(this::nameOf).toList();
  }

  /** Makes the call that the service offers under an HTTP method. */
  default void call(String method, String id) {
    switch (method) {
      case "GET" -> get(id);
      case "POST" -> create("made-by-call");
      case "PUT" -> put(id, "before");
      case "DELETE" -> delete(id);
      default -> throw new IllegalArgumentException(method);
    }
  }

  @Override
  default void close() {
    client().close();
  }
}
