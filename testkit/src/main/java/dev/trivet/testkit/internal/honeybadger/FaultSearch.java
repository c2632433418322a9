package dev.trivet.testkit.internal.honeybadger;

import dev.trivet.testkit.internal.collections.StoredResource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The part of Honeybadger's search that tests need: {@code is:resolved}, {@code has:comment},
 * {@code environment:x}, {@code assignee:x@example.com} and the like, each with a minus in front
 * for its opposite, and plain words. All of it must hold, but one of several values of the same
 * filter is enough.
 */
public final class FaultSearch implements Predicate<StoredResource> {
  private static final Pattern WORD = Pattern.compile("(-?)(?:(\\w+):)?(?:\"([^\"]*)\"|(\\S+))");
  private static final Set<String> STATES =
      Set.of("assigned", "ignored", "paused", "pending_resolution", "resolved");
  private static final Map<String, String> FIELDS =
      Map.of(
          "class", "klass",
          "component", "component",
          "action", "action",
          "environment", "environment",
          "message", "message");

  /** What a version of the API knows of a fault beside its fields. */
  public interface Facts {
    /** {@return whether notifications about a fault are held back} */
    boolean isPaused(StoredResource fault);

    /** {@return whether there are comments on a fault} */
    boolean hasComment(StoredResource fault);

    /** {@return the address of the person whom a fault is assigned to} */
    @Nullable String assignee(StoredResource fault);
  }

  private final Facts facts;
  private final List<Predicate<StoredResource>> all = new ArrayList<>();
  private final Map<String, Predicate<StoredResource>> any = new HashMap<>();
  private final List<String> unknown = new ArrayList<>();

  private FaultSearch(Facts facts) {
    this.facts = facts;
  }

  /** {@return what a search finds; nothing to search for finds everything} */
  public static FaultSearch of(@Nullable String text, Facts facts) {
    var search = new FaultSearch(facts);
    WORD.matcher(text == null ? "" : text).results().forEach(search::add);
    return search;
  }

  /** {@return the words behind {@code is:} and {@code has:} that mean nothing} */
  public List<String> unknown() {
    return unknown;
  }

  @Override
  public boolean test(StoredResource fault) {
    return all.stream().allMatch(one -> one.test(fault))
        && any.values().stream().allMatch(one -> one.test(fault));
  }

  private void add(MatchResult word) {
    var key = word.group(2) == null ? "" : word.group(2);
    var value = word.group(3) == null ? word.group(4) : word.group(3);
    var filter = filter(key, value);
    if (filter == null) {
      // any other filter is text to look for
      var text = key.isEmpty() ? value : key + ":" + value;
      if (key.equals("is") || key.equals("has")) {
        unknown.add(text);
      }
      add(word, fault -> words(fault).contains(text.toLowerCase(Locale.ROOT)));
    } else if (!word.group(1).isEmpty()) {
      add(word, filter);
    } else {
      any.merge(key, filter, Predicate::or);
    }
  }

  private void add(MatchResult word, Predicate<StoredResource> one) {
    all.add(word.group(1).isEmpty() ? one : one.negate());
  }

  private @Nullable Predicate<StoredResource> filter(String key, String value) {
    var field = FIELDS.get(key);
    if (field != null) {
      return fault -> value.equalsIgnoreCase(fault.field(field));
    }
    return switch (key) {
      case "is" -> STATES.contains(value) ? fault -> is(fault, value) : null;
      case "has" -> value.equals("comment") ? facts::hasComment : null;
      case "assignee" -> fault -> value.equalsIgnoreCase(facts.assignee(fault));
      case "tag" -> fault -> fault.values().path("tags").toString().contains("\"" + value + "\"");
      default -> null;
    };
  }

  private boolean is(StoredResource fault, String state) {
    return switch (state) {
      case "assigned" -> fault.field("assignee_id") != null;
      case "paused" -> facts.isPaused(fault);
      case "pending_resolution" -> "true".equals(fault.field("resolve_on_deploy"));
      default -> "true".equals(fault.field(state));
    };
  }

  private static String words(StoredResource fault) {
    return (fault.field("klass") + " " + fault.field("message")).toLowerCase(Locale.ROOT);
  }
}
