package dev.trivet.testkit.internal.page;

import dev.trivet.testkit.internal.Json;
import dev.trivet.testkit.internal.StateTable;
import java.util.List;
import java.util.Map;

/**
 * Everything that the page of a fake shows.
 *
 * @param service the name of the service
 * @param baseUrl the address to give to a client
 * @param token the credential to give to a client
 * @param now the time on the fake's clock
 * @param limits the limits that are enforced, possibly none
 * @param documentedLimit the limit of the service, which is enforced only when asked for
 * @param refused how many calls were refused as too many
 * @param faults the faults that wait for calls
 * @param injected how many calls were spoiled
 * @param collections what the fake keeps; collections without resources are left out
 * @param empty how many collections have no resources
 * @param requests the last requests, newest first
 */
public record FakeState(
    String service,
    String baseUrl,
    String token,
    String now,
    List<LimitState> limits,
    String documentedLimit,
    int refused,
    List<String> faults,
    int injected,
    List<StateTable> collections,
    int empty,
    List<RecordedCall> requests) {

  /** {@return the state as JSON} */
  public byte[] json() {
    return Json.bytes(Json.of(Map.of("fake", this)).path("fake"));
  }
}
