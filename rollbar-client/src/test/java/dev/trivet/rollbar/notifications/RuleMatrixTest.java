package dev.trivet.rollbar.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.trivet.core.json.JsonValue;
import dev.trivet.rollbar.WireTest;
import dev.trivet.rollbar.items.Framework;
import dev.trivet.rollbar.items.Level;
import dev.trivet.testsupport.FactRow;
import dev.trivet.testsupport.ServiceFacts;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Rules are held against the tables: just those that can exist are sent. */
class RuleMatrixTest extends WireTest {

  private static final List<FactRow> ROWS = ServiceFacts.of("rollbar").table("request-attributes");

  private static final Map<String, NotificationChannel> CHANNELS =
      Map.of(
          "SlackRule", NotificationChannel.SLACK,
          "PagerDutyRule", NotificationChannel.PAGERDUTY,
          "EmailRule", NotificationChannel.EMAIL,
          "WebhookRule", NotificationChannel.WEBHOOK);

  private static final List<Trigger> TRIGGERS =
      List.of(
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

  private static final Map<FilterType, RuleFilter> FILTERS =
      Map.ofEntries(
          Map.entry(FilterType.ENVIRONMENT, RuleFilter.environment(FilterOperation.EQ, "test")),
          Map.entry(FilterType.LEVEL, RuleFilter.level(FilterOperation.GTE, Level.ERROR)),
          Map.entry(FilterType.TITLE, RuleFilter.title(FilterOperation.WITHIN, "x")),
          Map.entry(FilterType.FILENAME, RuleFilter.filename(FilterOperation.NREGEX, "x")),
          Map.entry(FilterType.METHOD, RuleFilter.method(FilterOperation.REGEX, "x")),
          Map.entry(FilterType.CONTEXT, RuleFilter.context(FilterOperation.STARTSWITH, "x")),
          Map.entry(FilterType.FRAMEWORK, RuleFilter.framework(Framework.RUBY)),
          Map.entry(FilterType.PATH, RuleFilter.pathExists("person.email", true)),
          Map.entry(FilterType.UNIQUE_OCCURRENCES, RuleFilter.uniqueOccurrences(100)),
          Map.entry(FilterType.RATE, RuleFilter.rate(10, RatePeriod.FIVE_MINUTES)),
          Map.entry(FilterType.COMMENT, RuleFilter.comment("hotfix")));

  private static final Map<String, RuleConfig> SETTINGS =
      Map.ofEntries(
          Map.entry("message_template", RuleConfig.builder().messageTemplate("x").build()),
          Map.entry("channel", RuleConfig.builder().channel("#x").build()),
          Map.entry("show_message_buttons", RuleConfig.builder().showMessageButtons(true).build()),
          Map.entry("service_key", RuleConfig.builder().serviceKey("k").build()),
          Map.entry("teams", RuleConfig.builder().addTeams("Owners").build()),
          Map.entry("users", RuleConfig.builder().addUsers("ada").build()),
          Map.entry("summary_time", RuleConfig.builder().summaryTime(3600).build()),
          Map.entry("send_only_if_data", RuleConfig.builder().sendOnlyIfData(true).build()),
          Map.entry("environments", RuleConfig.builder().addEnvironments("test").build()),
          Map.entry("min_item_level", RuleConfig.builder().minItemLevel(Level.ERROR).build()),
          Map.entry("url", RuleConfig.builder().url("https://example.com/x").build()),
          Map.entry("format", RuleConfig.builder().format(WebhookFormat.JSON).build()));

  static Stream<Arguments> pairs() {
    return CHANNELS.keySet().stream()
        .flatMap(schema -> TRIGGERS.stream().map(trigger -> Arguments.of(schema, trigger)));
  }

  private static List<FactRow> facts(String schema, Trigger trigger) {
    return ROWS.stream()
        .filter(row -> row.is("schema", schema + "[trigger=" + trigger + "]"))
        .toList();
  }

  /** What the tables say that a rule takes: the parts of the attributes with a mark. */
  private static Set<String> taken(List<FactRow> rows, String use, String pattern) {
    return rows.stream()
        .filter(row -> row.is("use", use))
        .map(row -> row.text("attribute"))
        .filter(attribute -> attribute.matches(pattern))
        .map(attribute -> attribute.replaceAll(pattern, "$1"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private Throwable problem(NotificationChannel channel, NotificationRuleInput.Builder rule) {
    return catchThrowable(() -> rollbar.notificationRules().create(channel, List.of(rule.build())));
  }

  private static NotificationRuleInput.Builder rule(Trigger trigger) {
    return NotificationRuleInput.builder().trigger(trigger);
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void create_whateverIsInTheRule_isRefusedJustWhenTheTablesDoNotHaveIt(
      String schema, Trigger trigger) {
    respondWithResult("[{\"id\":1}]");
    var channel = CHANNELS.get(schema);
    var rows = facts(schema, trigger);

    if (rows.isEmpty()) {
      assertThat(problem(channel, rule(trigger)))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage(
              "rollbar.notificationRules.create: the channel "
                  + channel
                  + " has no trigger "
                  + trigger);
      return;
    }
    assertThat(problem(channel, rule(trigger))).isNull();
    var filters = taken(rows, "filter", "filters\\[type=(\\w+)](<.*>)?");
    FILTERS.forEach(
        (type, filter) ->
            assertThat(problem(channel, rule(trigger).addFilters(filter)) == null)
                .as("filter %s", type)
                .isEqualTo(filters.contains(type.value())));
    var settings = taken(rows, "config", "config\\.(\\w+)");
    SETTINGS.forEach(
        (name, config) ->
            assertThat(problem(channel, rule(trigger).config(config)) == null)
                .as("setting %s", name)
                .isEqualTo(settings.contains(name)));
    // a refused rule is not sent: one rule, and what the tables have
    assertThat(requests()).hasSize(1 + filters.size() + settings.size());
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void create_whateverAFilterComparesBy_isRefusedJustWhenTheTablesDoNotHaveIt(
      String schema, Trigger trigger) {
    respondWithResult("[{\"id\":1}]");
    for (var row : facts(schema, trigger)) {
      var attribute = row.text("attribute");
      if (!row.is("use", "filter") || !attribute.endsWith("].operation")) {
        continue;
      }
      var type = new FilterType(attribute.replaceAll("filters\\[type=(\\w+)].*", "$1"));
      for (var operation : operations()) {
        var filter =
            RuleFilter.builder().type(type).operation(operation).value(JsonValue.of("1")).build();
        assertThat(problem(CHANNELS.get(schema), rule(trigger).addFilters(filter)) == null)
            .as("%s %s", type, operation)
            .isEqualTo(row.alternatives("enum").contains(operation.value()));
      }
    }
  }

  private static List<FilterOperation> operations() {
    return List.of(
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
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void action_whateverTheRule_isTheOneOfTheTables(String schema, Trigger trigger) {
    var rows = facts(schema, trigger);
    var actions =
        rows.stream()
            .filter(row -> row.is("use", "action"))
            .flatMap(row -> row.alternatives("enum").stream())
            .collect(Collectors.toSet());
    if (!rows.isEmpty()) {
      assertThat(
              RuleMatrix.action(CHANNELS.get(schema), trigger).stream()
                  .map(RuleAction::value)
                  .collect(Collectors.toSet()))
          .isEqualTo(actions);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "environment, eq, value",
    "unique_occurrences, gte, value",
    "path, exists, path",
    "rate, , count"
  })
  void create_whenAFilterLacksSomething_namesIt(String type, String operation, String missing) {
    var filter = RuleFilter.builder().type(new FilterType(type));
    if (operation != null) {
      filter.operation(new FilterOperation(operation));
    }

    assertThat(
            problem(
                NotificationChannel.SLACK,
                rule(Trigger.OCCURRENCE_RATE).addFilters(filter.build())))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "rollbar.notificationRules.create: a filter by " + type + " needs a " + missing);
    assertThat(requests()).isEmpty();
  }

  static Stream<Arguments> impossibleFilters() {
    var rate = RuleFilter.builder().type(FilterType.RATE);
    return Stream.of(
        Arguments.of(RuleFilter.rate(0, RatePeriod.HOUR), "rate needs a count of at least 1"),
        Arguments.of(
            rate.count(1).period(7).build(),
            "rate needs a period of [60, 300, 1800, 3600, 86400] seconds"),
        Arguments.of(RuleFilter.environment(FilterOperation.EQ, " "), "environment needs a value"),
        Arguments.of(RuleFilter.path(" ", FilterOperation.EQ, "x"), "path needs a path"),
        Arguments.of(
            RuleFilter.path("a", new FilterOperation("sounds_like"), "x"),
            "path does not compare by sounds_like"));
  }

  @ParameterizedTest
  @MethodSource("impossibleFilters")
  void create_whenAFilterCannotBe_isRefusedUnsent(RuleFilter filter, String why) {
    assertThat(problem(NotificationChannel.SLACK, rule(Trigger.OCCURRENCE_RATE).addFilters(filter)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("rollbar.notificationRules.create: a filter by " + why);
    assertThat(requests()).isEmpty();
  }

  @Test
  void create_whenAPathIsNotCompared_isRefused() {
    var noOperation = RuleFilter.builder().type(FilterType.PATH).path("a").build();
    var noPeriod = RuleFilter.builder().type(FilterType.RATE).count(1).build();

    assertThat(problem(NotificationChannel.SLACK, rule(Trigger.OCCURRENCE).addFilters(noOperation)))
        .hasMessageContaining("a filter by path does not compare by nothing");
    assertThat(
            problem(NotificationChannel.SLACK, rule(Trigger.OCCURRENCE_RATE).addFilters(noPeriod)))
        .hasMessageContaining("a filter by rate needs a period");
  }

  @Test
  void create_whenATriggerOrFilterIsUnknown_isRefusedUnsent() {
    var unknownTrigger = rule(new Trigger("full_moon"));
    var unknownFilter =
        rule(Trigger.NEW_ITEM)
            .addFilters(RuleFilter.builder().type(new FilterType("moon")).build());

    assertThat(problem(NotificationChannel.SLACK, unknownTrigger))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("rollbar.notificationRules.create: the channel slack has no trigger full_moon");
    assertThat(problem(NotificationChannel.SLACK, unknownFilter))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "rollbar.notificationRules.create: a rule for new_item takes no filter by moon");
    assertThat(requests()).isEmpty();
  }

  @Test
  void create_whenAChannelIsNew_leavesTheJudgementToRollbar() {
    respondWithResult("[{\"id\":1}]");

    assertThat(problem(new NotificationChannel("pigeon"), rule(new Trigger("full_moon")))).isNull();
  }
}
