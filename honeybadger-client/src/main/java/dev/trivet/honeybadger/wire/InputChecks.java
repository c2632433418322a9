package dev.trivet.honeybadger.wire;

import dev.trivet.core.json.OpenEnum;
import dev.trivet.core.service.Preconditions;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Refuses values that neither version of Honeybadger's API accepts. */
public final class InputChecks {

  private static final int LONGEST_TEXT = 255;
  private static final List<String> PAUSES = List.of("hour", "day", "week");
  private static final List<Integer> COUNTS = List.of(10, 100, 1000);

  private InputChecks() {}

  /** Checks that there is an attribute without which a part of a request means nothing. */
  public static void needs(String owner, Optional<?> attribute) {
    if (attribute.isEmpty()) {
      throw new IllegalArgumentException(owner + ": it is needed");
    }
  }

  /** Checks for how long a fault is paused: one of the periods, or one of the numbers. */
  public static void pause(String owner, Optional<String> time, Optional<Integer> count) {
    if (time.isPresent() == count.isPresent()) {
      throw new IllegalArgumentException(owner + ": either a time or a count");
    }
    if (time.isPresent() && !PAUSES.contains(time.get())) {
      throw new IllegalArgumentException(owner + ": the time is hour, day or week");
    }
    if (count.isPresent() && !COUNTS.contains(count.get())) {
      throw new IllegalArgumentException(owner + ".occurrences(..): 10, 100 or 1000");
    }
  }

  /** Checks the minutes between two checks of a site; each version of the API knows a few. */
  public static void frequency(int minutes, Set<Integer> known) {
    if (!known.contains(minutes)) {
      throw new IllegalArgumentException(
          "SiteInput.builder().frequency(..): it must be one of " + new TreeSet<>(known));
    }
  }

  /** Checks what a response of a site is compared with, which some match types do not use. */
  public static void match(String match, boolean unused) {
    if (unused || match.length() > LONGEST_TEXT) {
      throw new IllegalArgumentException(
          "SiteInput.builder().match(..): at most "
              + LONGEST_TEXT
              + " characters, and nothing with MatchType.SUCCESS");
    }
  }

  /** Checks the timeout of a site's checks in seconds. */
  public static void timeout(int seconds) {
    Preconditions.between("SiteInput.builder().timeout(..)", seconds, 30, 120);
  }

  /** Checks a title, which is not required everywhere. */
  public static void title(String owner, Optional<String> title) {
    Preconditions.atMost(owner, title.orElse(""), LONGEST_TEXT);
  }

  /** Checks a widget of a dashboard. */
  public static void widget(Optional<?> type, Optional<String> title, Optional<String> subtitle) {
    needs("DashboardWidget.builder().type(..)", type);
    title("WidgetPresentation.builder().title(..)", title);
    title("WidgetPresentation.builder().subtitle(..)", subtitle);
  }

  /** Checks what triggers an alarm; what triggers of unknown types compare is not known. */
  public static void trigger(
      Optional<? extends OpenEnum> type, Optional<?> operator, Optional<?> value) {
    needs("AlarmTriggerConfig.builder().type(..)", type);
    if (type.get().value().equals("alert_result_count")) {
      needs("AlarmCondition.builder().operator(..)", operator);
      needs("AlarmCondition.builder().value(..)", value);
    }
  }
}
