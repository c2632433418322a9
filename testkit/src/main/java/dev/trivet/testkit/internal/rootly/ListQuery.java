package dev.trivet.testkit.internal.rootly;

import dev.trivet.testkit.internal.Call;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The filters and the order that a list request asks for. Filters nobody knows are ignored. */
final class ListQuery {
  private static final Pattern FILTER = Pattern.compile("filter\\[(\\w+)](?:\\[(\\w+)])?");

  private final List<Condition> conditions = new ArrayList<>();
  private final String sort;

  private record Condition(String field, String operator, String operand) {}

  private ListQuery(String sort) {
    this.sort = sort;
  }

  static ListQuery of(Call call, Set<String> fields) {
    String sort = call.query("sort");
    ListQuery query = new ListQuery(sort == null ? "" : sort);
    for (Map.Entry<String, List<String>> entry : call.query().entrySet()) {
      Matcher filter = FILTER.matcher(entry.getKey());
      if (filter.matches() && fields.contains(filter.group(1))) {
        String operator = filter.group(2) == null ? "" : filter.group(2);
        String operand = String.join(",", entry.getValue());
        query.conditions.add(new Condition(filter.group(1), operator, operand));
      }
    }
    return query;
  }

  boolean matches(Listed thing) {
    return conditions.stream().allMatch(condition -> matches(thing, condition));
  }

  private static boolean matches(Listed thing, Condition condition) {
    if (condition.field.equals("search")) {
      return contains(thing.name(), condition.operand) || contains(thing.slug(), condition.operand);
    }
    if (condition.field.equals("created_at")) {
      return compares(thing.created(), condition);
    }
    String value = thing.field(condition.field);
    return switch (condition.operator) {
      case "", "eq" -> condition.operand.equals(value);
      case "not_eq" -> !condition.operand.equals(value);
      case "in" -> List.of(condition.operand.split(",", -1)).contains(value == null ? "" : value);
      case "not_in" ->
          !List.of(condition.operand.split(",", -1)).contains(value == null ? "" : value);
      default -> true;
    };
  }

  private static boolean contains(String text, String part) {
    return text.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT));
  }

  private static boolean compares(Instant value, Condition condition) {
    Instant bound = moment(condition.operand);
    if (bound == null) {
      return true;
    }
    int order = value.compareTo(bound);
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

  <T extends Listed> void sort(List<T> things) {
    Comparator<Listed> order = null;
    for (String key : sort.split(",", -1)) {
      boolean down = key.startsWith("-");
      Comparator<Listed> one = comparator(down ? key.substring(1) : key);
      if (one != null) {
        Comparator<Listed> directed = down ? one.reversed() : one;
        order = order == null ? directed : order.thenComparing(directed);
      }
    }
    if (order != null) {
      things.sort(order);
    }
  }

  private static @Nullable Comparator<Listed> comparator(String key) {
    return switch (key) {
      case "name" -> Comparator.comparing(Listed::name);
      case "slug" -> Comparator.comparing(Listed::slug);
      case "position" -> Comparator.comparingInt(Listed::position);
      case "created_at" -> Comparator.comparing(Listed::created);
      case "updated_at" -> Comparator.comparing(Listed::updated);
      default -> null;
    };
  }
}
