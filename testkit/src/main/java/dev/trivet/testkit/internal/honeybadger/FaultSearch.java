package dev.trivet.testkit.internal.honeybadger;

import dev.trivet.testkit.internal.collections.StoredResource;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The part of Honeybadger's search that tests need: {@code is:resolved}, {@code environment:x},
 * {@code class:x}, {@code assignee:x@example.com} and the like, each with a minus in front for its
 * opposite, and plain words.
 */
final class FaultSearch {
  private static final Pattern WORD = Pattern.compile("(-?)(?:(\\w+):)?(?:\"([^\"]*)\"|(\\S+))");
  private static final Set<String> STATES = Set.of("resolved", "ignored", "paused");
  private static final Set<String> FIELDS = Set.of("environment", "component", "action");

  /** Whom a fault is assigned to, by address. */
  private final Function<StoredResource, @Nullable String> assignee;

  private FaultSearch(Function<StoredResource, @Nullable String> assignee) {
    this.assignee = assignee;
  }

  /**
   * What a search finds; nothing to search for finds everything.
   *
   * @param assignee tells whom a fault is assigned to, by address
   */
  static Predicate<StoredResource> of(
      @Nullable String text, Function<StoredResource, @Nullable String> assignee) {
    var search = new FaultSearch(assignee);
    return WORD.matcher(text == null ? "" : text)
        .results()
        .map(search::condition)
        .reduce(Predicate::and)
        .orElse(any -> true);
  }

  private Predicate<StoredResource> condition(MatchResult word) {
    var key = word.group(2) == null ? "" : word.group(2);
    var value = word.group(3) == null ? word.group(4) : word.group(3);
    if (key.equals("is") && !STATES.contains(value)) {
      // Honeybadger ignores what means nothing to it
      return any -> true;
    }
    Predicate<StoredResource> found = fault -> matches(fault, key, value);
    return word.group(1).isEmpty() ? found : found.negate();
  }

  private boolean matches(StoredResource fault, String key, String value) {
    if (key.equals("is")) {
      return value.equals("paused")
          ? fault.field("paused") != null
          : "true".equals(fault.field(value));
    } else if (key.equals("class")) {
      return value.equalsIgnoreCase(fault.field("klass"));
    } else if (key.equals("assignee")) {
      return value.equalsIgnoreCase(assignee.apply(fault));
    } else if (key.equals("tag")) {
      return fault.values().path("tags").toString().contains("\"" + value + "\"");
    } else if (FIELDS.contains(key)) {
      return value.equalsIgnoreCase(fault.field(key));
    }
    var words = (fault.field("klass") + " " + fault.field("message")).toLowerCase(Locale.ROOT);
    return words.contains(value.toLowerCase(Locale.ROOT));
  }
}
