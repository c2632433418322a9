package dev.trivet.testkit.internal.rootly;

import com.fasterxml.jackson.databind.JsonNode;
import dev.trivet.testkit.internal.Json;
import dev.trivet.testkit.internal.collections.StoredResource;
import dev.trivet.testkit.internal.collections.TableCollections;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The shifts of a schedule: those that its rotations plan, overrides in their place, and shadows
 * beside them. Rotations are taken as active on every day.
 */
final class ShiftPlan {
  private final TableCollections collections;

  /**
   * A shift.
   *
   * @param replaced the planned shifts that an override stands for, whole
   */
  record Shift(
      String id,
      String schedule,
      @Nullable String rotation,
      long user,
      Instant start,
      Instant end,
      boolean override,
      boolean shadow,
      List<Shift> replaced) {

    boolean overlaps(Instant from, Instant to) {
      return start.isBefore(to) && end.isAfter(from);
    }

    Shift within(Instant from, Instant to) {
      var seed = (id + "/" + from).getBytes(StandardCharsets.UTF_8);
      var part = from.equals(start) ? id : UUID.nameUUIDFromBytes(seed).toString();
      return new Shift(part, schedule, rotation, user, from, to, override, shadow, replaced);
    }
  }

  ShiftPlan(TableCollections collections) {
    this.collections = collections;
  }

  /** The shifts of a schedule that overlap a period, the first one first. */
  List<Shift> of(String schedule, Instant from, Instant to) {
    var planned = new ArrayList<Shift>();
    for (var rotation : children("schedule_rotations", "schedules", schedule)) {
      planned.addAll(planned(schedule, rotation, to));
    }
    var overrides = new ArrayList<Shift>();
    for (var override : children("shifts", "schedules", schedule)) {
      overrides.add(override(schedule, override, planned));
    }
    var all = new ArrayList<Shift>(overrides);
    planned.forEach(shift -> all.addAll(remains(shift, overrides)));
    for (var shadow : children("on_call_shadows", "schedules", schedule)) {
      all.add(stored(schedule, shadow, "shadow_user_id", true, List.of()));
    }
    return all.stream()
        .filter(shift -> shift.overlaps(from, to))
        .sorted(Comparator.comparing(Shift::start).thenComparing(Shift::id))
        .toList();
  }

  private List<StoredResource> children(String type, String parentType, String parent) {
    return collections.of(type).childrenOf(parentType, parent, Instant.MAX);
  }

  private List<Shift> planned(String schedule, StoredResource rotation, Instant to) {
    var users = users(rotation);
    var shifts = new ArrayList<Shift>();
    if (users.isEmpty()) {
      return shifts;
    }
    var turns = RotationTurns.of(rotation);
    var end = time(rotation.values(), "end_time", Instant.MAX);
    for (int k = 0; turns.start(k).isBefore(to) && turns.start(k).isBefore(end); k++) {
      var until = turns.start(k + 1).isBefore(end) ? turns.start(k + 1) : end;
      var seed = (rotation.id() + "/" + k).getBytes(StandardCharsets.UTF_8);
      shifts.add(
          new Shift(
              UUID.nameUUIDFromBytes(seed).toString(),
              schedule,
              rotation.id(),
              users.get(k % users.size()),
              turns.start(k),
              until,
              false,
              false,
              List.of()));
    }
    return shifts;
  }

  /** The users who take turns; schedules among the members are left out. */
  private List<Long> users(StoredResource rotation) {
    var users = new ArrayList<Long>();
    for (var member : rotation.values().path("schedule_rotation_members")) {
      if (member.path("member_type").asText().equals("User")) {
        users.add(member.path("member_id").asLong());
      }
    }
    children("schedule_rotation_users", "schedule_rotations", rotation.id()).stream()
        .sorted(Comparator.comparingInt(user -> user.values().path("position").asInt()))
        .forEach(user -> users.add(user.values().path("user_id").asLong()));
    return users;
  }

  private static Shift override(String schedule, StoredResource stored, List<Shift> planned) {
    var shift = stored(schedule, stored, "user_id", false, List.of());
    var replaced =
        planned.stream().filter(one -> one.overlaps(shift.start(), shift.end())).toList();
    return stored(schedule, stored, "user_id", false, replaced);
  }

  private static Shift stored(
      String schedule,
      StoredResource stored,
      String userAttribute,
      boolean shadow,
      List<Shift> replaced) {
    var values = stored.values();
    return new Shift(
        stored.id(),
        schedule,
        null,
        values.path(userAttribute).asLong(),
        time(values, "starts_at", Instant.MIN),
        time(values, "ends_at", Instant.MAX),
        !shadow,
        shadow,
        replaced);
  }

  /** What overrides leave of a planned shift. */
  private static List<Shift> remains(Shift shift, List<Shift> overrides) {
    var left = new ArrayList<>(List.of(shift));
    for (var override : overrides) {
      var next = new ArrayList<Shift>();
      for (var part : left) {
        if (!part.overlaps(override.start(), override.end())) {
          next.add(part);
          continue;
        }
        if (part.start().isBefore(override.start())) {
          next.add(part.within(part.start(), override.start()));
        }
        if (part.end().isAfter(override.end())) {
          next.add(part.within(override.end(), part.end()));
        }
      }
      left = next;
    }
    return left;
  }

  /** The time in an attribute. */
  static Instant time(JsonNode values, String name, Instant otherwise) {
    var text = Json.text(values, name);
    return text == null ? otherwise : OffsetDateTime.parse(text).toInstant();
  }
}
