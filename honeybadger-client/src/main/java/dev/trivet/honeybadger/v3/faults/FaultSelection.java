package dev.trivet.honeybadger.v3.faults;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.trivet.core.service.Preconditions;
import dev.trivet.honeybadger.v3.wire.V3Api;
import dev.trivet.honeybadger.wire.SearchText;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which faults of a project a call for several of them is about: those with some IDs, those that
 * match a search or a time, or all. There is no default. Immutable.
 */
public final class FaultSelection {

  private final Map<String, Object> members;

  private FaultSelection(Map<String, Object> members) {
    this.members = members;
  }

  /**
   * Faults with these IDs.
   *
   * @param ids the IDs, at least one
   * @return the selection
   * @throws IllegalArgumentException when there is no ID, or a blank one
   */
  public static FaultSelection ids(List<String> ids) {
    var checked = List.copyOf(Preconditions.notEmpty("FaultSelection.ids(..)", ids));
    return new FaultSelection(Map.of("fault_ids", checked));
  }

  /**
   * Faults that match a search.
   *
   * @param search the search in the words of Honeybadger's own search field, {@code
   *     class:TimeoutError} for example
   * @return the selection
   * @throws IllegalArgumentException when the search is blank or has {@code is:unresolved}, which
   *     means nothing: {@code -is:resolved} is right
   */
  public static FaultSelection matching(String search) {
    return new FaultSelection(
        Map.of("q", SearchText.checked("FaultSelection.matching(..)", search)));
  }

  /**
   * Faults that occurred after a time.
   *
   * @param time the time
   * @return the selection
   */
  public static FaultSelection since(Instant time) {
    return new FaultSelection(Map.of("occurred_after", V3Api.seconds(time)));
  }

  /** {@return all faults of the project} */
  public static FaultSelection all() {
    return new FaultSelection(Map.of("all", true));
  }

  /**
   * Only those of the faults that were created after a time.
   *
   * @param time the time
   * @return the changed selection
   * @throws IllegalStateException when the selection is by IDs, or all
   */
  public FaultSelection createdAfter(Instant time) {
    return narrowed("createdAfter", "created_after", time);
  }

  /**
   * Only those of the faults that occurred after a time.
   *
   * @param time the time
   * @return the changed selection
   * @throws IllegalStateException when the selection is by IDs, or all
   */
  public FaultSelection occurredAfter(Instant time) {
    return narrowed("occurredAfter", "occurred_after", time);
  }

  /**
   * Only those of the faults that occurred before a time.
   *
   * @param time the time
   * @return the changed selection
   * @throws IllegalStateException when the selection is by IDs, or all
   */
  public FaultSelection occurredBefore(Instant time) {
    return narrowed("occurredBefore", "occurred_before", time);
  }

  /** {@return the same faults, about which nothing is done: the result says how many they are} */
  public FaultSelection dryRun() {
    return with("dry_run", true);
  }

  private FaultSelection narrowed(String method, String name, Instant time) {
    if (members.containsKey("all") || members.containsKey("fault_ids")) {
      throw new IllegalStateException(
          "FaultSelection." + method + "(..): only a selection by a search or a time has it");
    }
    return with(name, V3Api.seconds(time));
  }

  private FaultSelection with(String name, Object value) {
    var more = new TreeMap<>(members);
    more.put(name, value);
    return new FaultSelection(more);
  }

  @JsonValue
  Map<String, Object> members() {
    return members;
  }

  /** {@return which faults} */
  @Override
  public String toString() {
    return "FaultSelection" + members;
  }
}
