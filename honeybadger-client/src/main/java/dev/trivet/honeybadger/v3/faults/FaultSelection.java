package dev.trivet.honeybadger.v3.faults;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.trivet.core.service.Preconditions;
import dev.trivet.honeybadger.v3.wire.V3Api;
import dev.trivet.honeybadger.wire.SearchText;
import dev.trivet.honeybadger.wire.TimeRanges;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Selects the faults of a project that a bulk operation applies to: by their IDs, by a search or a
 * time range, or all of them. There is no default. Immutable.
 */
public final class FaultSelection {

  private final Map<String, Object> members;

  private FaultSelection(Map<String, Object> members) {
    this.members = members;
  }

  /**
   * Selects faults by their IDs.
   *
   * @param ids the IDs, at least one
   * @return the selection
   * @throws IllegalArgumentException when the list is empty or an ID is blank
   */
  public static FaultSelection ids(List<String> ids) {
    var checked = List.copyOf(Preconditions.notEmpty("FaultSelection.ids(..)", ids));
    return new FaultSelection(Map.of("fault_ids", checked));
  }

  /**
   * Selects faults that match a search.
   *
   * @param search the search, in the syntax of Honeybadger's own search field: {@code
   *     class:TimeoutError} for example
   * @return the selection
   * @throws IllegalArgumentException when the search is blank or has a word that means nothing,
   *     such as {@code is:unresolved}: {@code -is:resolved} is right
   */
  public static FaultSelection matching(String search) {
    return new FaultSelection(
        Map.of("q", SearchText.checked("FaultSelection.matching(..)", search)));
  }

  /**
   * Selects faults that occurred after a time.
   *
   * @param time the start of the time range
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
   * Limits the selection to faults that were created after a time.
   *
   * @param time the start of the time range
   * @return the changed selection
   * @throws IllegalStateException when the selection is by IDs, or of all faults
   */
  public FaultSelection createdAfter(Instant time) {
    return narrowed("createdAfter", "created_after", time);
  }

  /**
   * Limits the selection to faults that occurred after a time.
   *
   * @param time the start of the time range
   * @return the changed selection
   * @throws IllegalStateException when the selection is by IDs, or of all faults
   * @throws IllegalArgumentException when the time range ends before it starts
   */
  public FaultSelection occurredAfter(Instant time) {
    return narrowed("occurredAfter", "occurred_after", time);
  }

  /**
   * Limits the selection to faults that occurred before a time.
   *
   * @param time the end of the time range
   * @return the changed selection
   * @throws IllegalStateException when the selection is by IDs, or of all faults
   * @throws IllegalArgumentException when the time range ends before it starts
   */
  public FaultSelection occurredBefore(Instant time) {
    return narrowed("occurredBefore", "occurred_before", time);
  }

  /**
   * {@return the same selection as a dry run: nothing is changed, so the call is retried like a
   * read, and the result says how many faults would be changed}
   */
  public FaultSelection dryRun() {
    return with("dry_run", true);
  }

  boolean isDryRun() {
    return members.containsKey("dry_run");
  }

  private FaultSelection narrowed(String method, String name, Instant time) {
    if (members.containsKey("all") || members.containsKey("fault_ids")) {
      throw new IllegalStateException(
          "FaultSelection." + method + "(..): only a selection by a search or a time has it");
    }
    var changed = with(name, V3Api.seconds(time));
    if (changed.members.get("occurred_after") instanceof BigDecimal start
        && changed.members.get("occurred_before") instanceof BigDecimal end) {
      TimeRanges.check("FaultSelection." + method + "(..)", start, end);
    }
    return changed;
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

  /** {@return the selection as text} */
  @Override
  public String toString() {
    return "FaultSelection" + members;
  }
}
