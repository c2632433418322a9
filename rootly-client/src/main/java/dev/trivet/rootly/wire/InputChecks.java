package dev.trivet.rootly.wire;

import dev.trivet.core.json.OpenEnum;
import dev.trivet.core.json.Patch;
import dev.trivet.core.service.Preconditions;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Refuses, before a request is sent, what Rootly certainly refuses. */
public final class InputChecks {

  private InputChecks() {}

  /** Refuses elements, such as Slack channels, without a name. */
  public static <T> void named(
      String owner, Patch<List<T>> elements, Function<T, Optional<String>> name) {
    if (elements.isValue()
        && elements.value().stream().anyMatch(element -> name.apply(element).isEmpty())) {
      throw new IllegalArgumentException(owner + ": every element needs a name");
    }
  }

  /** A text that names a user. Users have numbers, and everything else has not. */
  public static String userId(String owner, String id) {
    if (Preconditions.notNull(owner, id).isEmpty()
        || !id.chars().allMatch(c -> c >= '0' && c <= '9')) {
      throw new IllegalArgumentException(owner + ": the ID of a user is a number");
    }
    return id;
  }

  /** The ID of something that is a user if its type says so. */
  public static void target(String owner, Optional<? extends OpenEnum> type, Optional<String> id) {
    if (id.isPresent() && type.filter(kind -> kind.value().equalsIgnoreCase("user")).isPresent()) {
      userId(owner, id.get());
    }
  }

  /** The same for attributes that can be cleared. */
  public static void target(String owner, Patch<? extends OpenEnum> type, Patch<String> id) {
    target(owner, type.toOptional(), id.toOptional());
  }

  /** An attribute without which a part of a request says nothing. */
  public static void needs(String owner, Optional<?> attribute) {
    if (attribute.isEmpty()) {
      throw new IllegalArgumentException(owner + ": it is needed");
    }
  }

  /** A time that must not come before another one. */
  public static <T extends Comparable<? super T>> void notBefore(
      String owner, Optional<T> start, Optional<T> end) {
    if (start.isPresent() && end.isPresent()) {
      Preconditions.notBefore(owner, start.get(), end.get());
    }
  }

  /** The same for times that can be cleared. */
  public static <T extends Comparable<? super T>> void notBefore(
      String owner, Patch<T> start, Patch<T> end) {
    notBefore(owner, start.toOptional(), end.toOptional());
  }
}
