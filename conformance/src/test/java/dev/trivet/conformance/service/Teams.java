package dev.trivet.conformance.service;

import dev.trivet.core.Listing;
import dev.trivet.core.RateLimit;
import dev.trivet.core.RawApi;
import dev.trivet.core.RequestOptions;
import java.util.List;
import java.util.function.Consumer;

/**
 * A client of any service, seen through its teams: what all three services have. Every method is
 * exactly one call of a public method of the facade.
 */
public interface Teams extends AutoCloseable {

  /** Creates a team and returns its id: POST. */
  String create(String name);

  /** Reads a team and returns its name: GET. */
  String get(String id);

  /** Sets something about a team that may be set twice, and leaves its name what it is: PUT. */
  void put(String id, String name);

  /** Deletes a team: DELETE. */
  void delete(String id);

  /** Lists all teams. */
  Listing<?> list();

  /** The id of a listed team. */
  String idOf(Object team);

  /** The name of a listed team. */
  String nameOf(Object team);

  /** Calls without a typed method. */
  RawApi raw();

  /** What the last answer said about the limit. */
  RateLimit rateLimit();

  /** The same client with other options. */
  Teams with(Consumer<RequestOptions.Builder> change);

  /** The client itself. */
  AutoCloseable facade();

  /** The names of all teams. */
  default List<String> names() {
    return list().stream().map(this::nameOf).toList();
  }

  /** Makes the call that the service knows under a verb. */
  default void call(String verb, String id) {
    switch (verb) {
      case "GET" -> get(id);
      case "POST" -> create("made-by-call");
      case "PUT" -> put(id, "before");
      case "DELETE" -> delete(id);
      default -> throw new IllegalArgumentException(verb);
    }
  }

  @Override
  default void close() {
    try {
      facade().close();
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
