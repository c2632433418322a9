package dev.trivet.testkit.internal.rootly;

import dev.trivet.testkit.internal.Call;
import dev.trivet.testkit.internal.collections.Listable;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The filters and the order that a list request asks for. What the list does not know is ignored.
 */
final class ListQuery {
  private static final Pattern FILTER = Pattern.compile("filter\\[(\\w+)](?:\\[(\\w+)])?");
  private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,18}");

  private final List<Condition> conditions = new ArrayList<>();
  private final Values values;
  private final List<Comparator<Listable>> orders = new ArrayList<>();

  private record Condition(String field, String operator, String operand) {}

  /** What a resource has under the name of a filter; nothing when it is not set. */
  @FunctionalInterface
  interface Values {
    List<String> of(Listable resource, String filter);
  }

  private ListQuery(Values values) {
    this.values = values;
  }

  /**
   * The query of a call.
   *
   * @param filters the filters that the list knows
   * @param sorts the keys that the list can be ordered by
   */
  static ListQuery of(Call call, Set<String> filters, Set<String> sorts) {
    return of(call, filters, sorts, ListQuery::attribute);
  }

  /**
   * The query of a call to a list whose filters compare something else than attributes.
   *
   * @param values what they compare
   */
  static ListQuery of(Call call, Set<String> filters, Set<String> sorts, Values values) {
    var query = new ListQuery(values);
    for (var entry : call.query().entrySet()) {
      var filter = FILTER.matcher(entry.getKey());
      if (filter.matches() && filters.contains(filter.group(1))) {
        var operator = filter.group(2) == null ? "" : filter.group(2);
        var operand = String.join(",", entry.getValue());
        query.conditions.add(new Condition(filter.group(1), operator, operand));
      }
    }
    var sort = call.query("sort");
    for (var key : (sort == null ? "" : sort).split(",", -1)) {
      var down = key.startsWith("-");
      var name = down ? key.substring(1) : key;
      if (sorts.contains(name)) {
        query.orders.add(down ? comparator(name).reversed() : comparator(name));
      }
    }
    return query;
  }

  boolean matches(Listable resource) {
    return conditions.stream().allMatch(condition -> matches(resource, condition));
  }

  private boolean matches(Listable resource, Condition condition) {
    if (condition.field.equals("search")) {
      return contains(resource.name(), condition.operand)
          || contains(resource.slug(), condition.operand);
    }
    var known = values.of(resource, condition.field);
    return switch (condition.operator) {
      case "", "eq" -> known.contains(condition.operand);
      case "not_eq" -> !known.contains(condition.operand);
      case "in" -> isAmong(known, condition.operand);
      case "not_in" -> !isAmong(known, condition.operand);
      default -> compares(known.isEmpty() ? null : known.get(0), condition);
    };
  }

  private static boolean isAmong(List<String> known, String operands) {
    var wanted = List.of(operands.split(",", -1));
    return known.isEmpty() ? wanted.contains("") : known.stream().anyMatch(wanted::contains);
  }

  private static List<String> attribute(Listable resource, String name) {
    var value = value(resource, name);
    return value == null ? List.of() : List.of(value);
  }

  private static @Nullable String value(Listable resource, String field) {
    return switch (field) {
      case "name" -> resource.name();
      case "created_at" -> resource.created().toString();
      case "updated_at" -> resource.updated().toString();
      default -> resource.field(field);
    };
  }

  private static boolean contains(String text, String part) {
    return text.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT));
  }

  private static boolean compares(@Nullable String value, Condition condition) {
    var bound = moment(condition.operand);
    if (bound == null) {
      return true;
    }
    var moment = value == null ? null : moment(value);
    if (moment == null) {
      return false;
    }
    var order = moment.compareTo(bound);
    return switch (condition.operator) {
      case "gt" -> order > 0;
      case "gte" -> order >= 0;
      case "lt" -> order < 0;
      case "lte" -> order <= 0;
      default -> true;
    };
  }

  private static @Nullable Instant moment(String text) {
    try {
      return text.length() == 10
          ? LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant()
          : OffsetDateTime.parse(text).toInstant();
    } catch (DateTimeException notATime) {
      return null;
    }
  }

  <T extends Listable> List<T> sorted(List<T> resources) {
    var all = new ArrayList<>(resources);
    orders.stream().reduce(Comparator::thenComparing).ifPresent(all::sort);
    return all;
  }

  private static Comparator<Listable> comparator(String key) {
    return switch (key) {
      case "created_at" -> Comparator.comparing(Listable::created);
      case "updated_at" -> Comparator.comparing(Listable::updated);
      default -> (a, b) -> compare(value(a, key), value(b, key));
    };
  }

  /** Whole numbers by size, everything else as text; what is not set comes last. */
  private static int compare(@Nullable String a, @Nullable String b) {
    if (a == null || b == null) {
      return Boolean.compare(a == null, b == null);
    }
    return NUMBER.matcher(a).matches() && NUMBER.matcher(b).matches()
        ? Long.compare(Long.parseLong(a), Long.parseLong(b))
        : a.compareTo(b);
  }
}
