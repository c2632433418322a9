package dev.trivet.rollbar.notifications;

import dev.trivet.core.service.Preconditions;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which triggers a channel has, and which conditions and settings go with each: a rule that Rollbar
 * would refuse is refused before it is sent, and so are words that this version of the SDK does not
 * know. Channels that it does not know are left to Rollbar.
 */
final class RuleMatrix {

  private static final Set<FilterType> OF_ITEMS =
      Set.of(
          FilterType.ENVIRONMENT,
          FilterType.LEVEL,
          FilterType.TITLE,
          FilterType.FILENAME,
          FilterType.METHOD,
          FilterType.CONTEXT,
          FilterType.FRAMEWORK,
          FilterType.PATH);

  private static final Set<FilterOperation> OF_TEXT =
      Set.of(
          FilterOperation.WITHIN,
          FilterOperation.NWITHIN,
          FilterOperation.REGEX,
          FilterOperation.NREGEX);

  private static final Set<FilterOperation> OF_PATH =
      Set.of(
          FilterOperation.EQ,
          FilterOperation.NEQ,
          FilterOperation.GTE,
          FilterOperation.LTE,
          FilterOperation.WITHIN,
          FilterOperation.NWITHIN,
          FilterOperation.REGEX,
          FilterOperation.NREGEX,
          FilterOperation.STARTSWITH,
          FilterOperation.EXISTS,
          FilterOperation.NEXISTS);

  private static final Map<FilterType, Set<FilterOperation>> OPERATIONS =
      Map.of(
          FilterType.ENVIRONMENT, Set.of(FilterOperation.EQ, FilterOperation.NEQ),
          FilterType.LEVEL, Set.of(FilterOperation.EQ, FilterOperation.GTE),
          FilterType.TITLE, OF_TEXT,
          FilterType.FILENAME, OF_TEXT,
          FilterType.METHOD, OF_TEXT,
          FilterType.CONTEXT,
              Set.of(FilterOperation.STARTSWITH, FilterOperation.EQ, FilterOperation.NEQ),
          FilterType.FRAMEWORK, Set.of(FilterOperation.EQ),
          FilterType.PATH, OF_PATH,
          FilterType.UNIQUE_OCCURRENCES, Set.of(FilterOperation.GTE),
          FilterType.COMMENT, Set.of(FilterOperation.WITHIN));

  private static final Set<Integer> PERIODS =
      Stream.of(RatePeriod.values()).map(RatePeriod::seconds).collect(Collectors.toSet());

  private static final Set<NotificationChannel> KNOWN_CHANNELS =
      Set.of(
          NotificationChannel.SLACK,
          NotificationChannel.PAGERDUTY,
          NotificationChannel.EMAIL,
          NotificationChannel.WEBHOOK);

  private static final Set<Trigger> KNOWN_TRIGGERS =
      Set.of(
          Trigger.NEW_ITEM,
          Trigger.OCCURRENCE,
          Trigger.DEPLOY,
          Trigger.REACTIVATED_ITEM,
          Trigger.RESOLVED_ITEM,
          Trigger.NEW_VERSION,
          Trigger.REOPENED_ITEM,
          Trigger.OCCURRENCE_RATE,
          Trigger.EXP_REPEAT_ITEM,
          Trigger.DAILY_SUMMARY);

  private RuleMatrix() {}

  /** Whether a channel has a trigger. */
  static boolean has(NotificationChannel channel, Trigger trigger) {
    if (channel.equals(NotificationChannel.PAGERDUTY)) {
      return Set.of(
              Trigger.NEW_ITEM,
              Trigger.REACTIVATED_ITEM,
              Trigger.RESOLVED_ITEM,
              Trigger.OCCURRENCE_RATE,
              Trigger.EXP_REPEAT_ITEM)
          .contains(trigger);
    }
    if (trigger.equals(Trigger.DAILY_SUMMARY)) {
      return channel.equals(NotificationChannel.EMAIL);
    }
    return !(trigger.equals(Trigger.NEW_VERSION) && channel.equals(NotificationChannel.WEBHOOK));
  }

  /** What a condition of a rule with this trigger may look at. */
  static Set<FilterType> filters(Trigger trigger) {
    if (trigger.equals(Trigger.DAILY_SUMMARY)) {
      return Set.of();
    }
    if (trigger.equals(Trigger.DEPLOY)) {
      return Set.of(FilterType.ENVIRONMENT, FilterType.COMMENT);
    }
    if (trigger.equals(Trigger.NEW_VERSION)) {
      return Set.of(FilterType.ENVIRONMENT);
    }
    var all = new LinkedHashSet<>(OF_ITEMS);
    if (!trigger.equals(Trigger.NEW_ITEM)) {
      all.add(FilterType.UNIQUE_OCCURRENCES);
    }
    if (trigger.equals(Trigger.OCCURRENCE_RATE) || trigger.equals(Trigger.EXP_REPEAT_ITEM)) {
      all.add(FilterType.RATE);
    }
    return all;
  }

  /** The wire names of the settings that a rule may have. */
  static Set<String> settings(NotificationChannel channel, Trigger trigger) {
    if (channel.equals(NotificationChannel.SLACK)) {
      boolean plain =
          Set.of(Trigger.DEPLOY, Trigger.NEW_VERSION, Trigger.EXP_REPEAT_ITEM).contains(trigger);
      return plain
          ? Set.of("message_template", "channel")
          : Set.of("message_template", "channel", "show_message_buttons");
    }
    if (channel.equals(NotificationChannel.PAGERDUTY)) {
      return Set.of("service_key");
    }
    if (channel.equals(NotificationChannel.WEBHOOK)) {
      return Set.of("url", "format");
    }
    return trigger.equals(Trigger.DAILY_SUMMARY)
        ? Set.of(
            "teams", "users", "summary_time", "send_only_if_data", "environments", "min_item_level")
        : Set.of("teams", "users");
  }

  /** The only thing that a rule can do, if it is said at all. */
  static Optional<RuleAction> action(NotificationChannel channel, Trigger trigger) {
    if (channel.equals(NotificationChannel.SLACK)) {
      return Optional.of(RuleAction.SEND_MESSAGE);
    }
    if (channel.equals(NotificationChannel.EMAIL)) {
      return Optional.of(RuleAction.SEND_EMAIL);
    }
    if (channel.equals(NotificationChannel.PAGERDUTY)) {
      return Optional.of(
          trigger.equals(Trigger.RESOLVED_ITEM)
              ? RuleAction.RESOLVE_INCIDENT
              : RuleAction.TRIGGER_INCIDENT);
    }
    return Optional.empty();
  }

  /** The rule as it is to be sent: with its action, which follows from the rest. */
  static NotificationRuleInput complete(
      String operation, NotificationChannel channel, NotificationRuleInput rule) {
    check(operation, channel, rule);
    var action = rule.action().or(() -> action(channel, rule.trigger()));
    return NotificationRuleInput.builder()
        .trigger(rule.trigger())
        .status(rule.status())
        .action(action)
        .filters(rule.filters())
        .config(rule.config())
        .build();
  }

  private static void check(
      String operation, NotificationChannel channel, NotificationRuleInput rule) {
    var trigger = rule.trigger();
    if (!KNOWN_CHANNELS.contains(Preconditions.notNull("channel", channel))) {
      return;
    }
    if (!KNOWN_TRIGGERS.contains(trigger) || !has(channel, trigger)) {
      throw new IllegalArgumentException(
          operation + ": the channel " + channel + " has no trigger " + trigger);
    }
    var action = action(channel, trigger);
    if (rule.action().isPresent() && !rule.action().equals(action)) {
      throw new IllegalArgumentException(
          operation
              + ": a rule of "
              + channel
              + " for "
              + trigger
              + " does not "
              + rule.action().get());
    }
    rule.filters().forEach(filter -> check(operation, trigger, filter));
    rule.config()
        .ifPresent(
            config -> {
              var taken = settings(channel, trigger);
              for (var setting : set(config)) {
                if (!taken.contains(setting)) {
                  throw new IllegalArgumentException(
                      operation
                          + ": a rule of "
                          + channel
                          + " for "
                          + trigger
                          + " takes no setting "
                          + setting);
                }
              }
            });
  }

  private static void check(String operation, Trigger trigger, RuleFilter filter) {
    var type = filter.type();
    var operations = OPERATIONS.get(type);
    boolean path = type.equals(FilterType.PATH);
    boolean rate = type.equals(FilterType.RATE);
    if (!filters(trigger).contains(type)) {
      throw new IllegalArgumentException(
          operation + ": a rule for " + trigger + " takes no filter by " + type);
    }
    var how = filter.operation().map(FilterOperation::value).orElse("nothing");
    if (operations != null && !operations.contains(new FilterOperation(how))) {
      throw new IllegalArgumentException(
          operation + ": a filter by " + type + " does not compare by " + how);
    }
    var missing = "";
    if (path && filter.path().filter(text -> !text.isBlank()).isEmpty()) {
      missing = "path";
    } else if (rate && filter.count().isEmpty()) {
      missing = "count";
    } else if (rate && filter.period().isEmpty()) {
      missing = "period";
    } else if (rate && filter.count().get() < 1) {
      missing = "count of at least 1";
    } else if (rate && !PERIODS.contains(filter.period().get())) {
      missing = "period of " + PERIODS.stream().sorted().toList() + " seconds";
    } else if (!rate && !(path && how.endsWith("exists")) && !hasValue(filter)) {
      missing = "value";
    }
    if (!missing.isEmpty()) {
      throw new IllegalArgumentException(
          operation + ": a filter by " + type + " needs a " + missing);
    }
  }

  private static boolean hasValue(RuleFilter filter) {
    return filter
        .value()
        .filter(value -> !value.isNull() && !value.asText().filter(String::isBlank).isPresent())
        .isPresent();
  }

  /** The wire names of the settings that are set. */
  private static List<String> set(RuleConfig config) {
    var names = new ArrayList<String>();
    config.messageTemplate().ifPresent(any -> names.add("message_template"));
    config.channel().ifPresent(any -> names.add("channel"));
    config.showMessageButtons().ifPresent(any -> names.add("show_message_buttons"));
    config.serviceKey().ifPresent(any -> names.add("service_key"));
    Preconditions.between(
        "RuleConfig.builder().summaryTime(..)", config.summaryTime().orElse(0), 0, 86_399);
    config.summaryTime().ifPresent(any -> names.add("summary_time"));
    config.sendOnlyIfData().ifPresent(any -> names.add("send_only_if_data"));
    config.minItemLevel().ifPresent(any -> names.add("min_item_level"));
    config.url().ifPresent(any -> names.add("url"));
    config.format().ifPresent(any -> names.add("format"));
    if (!config.teams().isEmpty()) {
      names.add("teams");
    }
    if (!config.users().isEmpty()) {
      names.add("users");
    }
    if (!config.environments().isEmpty()) {
      names.add("environments");
    }
    return names;
  }
}
