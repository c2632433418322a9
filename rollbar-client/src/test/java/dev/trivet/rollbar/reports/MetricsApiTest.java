package dev.trivet.rollbar.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.trivet.core.error.ApiDecodeException;
import dev.trivet.core.json.JsonValue;
import dev.trivet.rollbar.WireTest;
import java.time.Instant;
import java.util.Collections;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MetricsApiTest extends WireTest {

  private static final Instant START = Instant.ofEpochSecond(1_700_000_000);

  static Stream<Arguments> filters() {
    return Stream.of(
        Arguments.of(MetricsOperator.BETWEEN, 1, "between takes 2, not 1"),
        Arguments.of(MetricsOperator.NOT_BETWEEN, 3, "not_between takes 2, not 3"),
        Arguments.of(MetricsOperator.GT, 2, "gt takes 1, not 2"),
        Arguments.of(MetricsOperator.NOT_LIKE, 2, "not_like takes 1, not 2"),
        Arguments.of(MetricsOperator.BETWEEN, 2, ""),
        Arguments.of(MetricsOperator.LTE, 1, ""),
        Arguments.of(MetricsOperator.NE, 3, ""),
        Arguments.of(new MetricsOperator("brand_new"), 3, ""));
  }

  @ParameterizedTest
  @MethodSource("filters")
  void filter_whenTheOperatorTakesAnotherNumberOfValues_isRefused(
      MetricsOperator operator, int count, String words) {
    var values = Collections.nCopies(count, "7").toArray(String[]::new);
    var thrown =
        catchThrowable(() -> MetricsFilter.of(OccurrenceField.ITEM_LEVEL, operator, values));
    if (words.isEmpty()) {
      assertThat(thrown).isNull();
    } else {
      assertThat(thrown)
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("MetricsFilter(values): " + words);
    }
  }

  @Test
  void ranges_whenTheyEndBeforeTheyStart_areRefused() {
    var before = START.minusSeconds(1);
    assertThatThrownBy(
            () -> OccurrenceMetricsQuery.builder().startTime(START).endTime(before).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("OccurrenceMetricsQuery.builder().endTime(..): it is before the start");
    assertThatThrownBy(() -> TtrMetricsQuery.builder().startTime(START).endTime(before).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("TtrMetricsQuery.builder().endTime(..): it is before the start");
    assertThatThrownBy(() -> MetricsFilter.of(OccurrenceField.UUID, MetricsOperator.EQ))
        .hasMessage("MetricsFilter(values): at least one is needed");
    assertThatThrownBy(() -> ItemMetricsQuery.builder().build())
        .hasMessage("ItemMetricsQuery.builder().itemCounters(..): at least one is needed");
  }

  // schema and example of the reference differ
  @ParameterizedTest
  @ValueSource(
      strings = {
        "[{\"field\":\"environment\",\"value\":\"test\"},{\"field\":\"n\",\"value\":3}]",
        "[[{\"field\":\"environment\",\"value\":\"test\"},{\"field\":\"n\",\"value\":3}]]"
      })
  void occurrences_whenRowsComeInEitherForm_areByField(String rows) {
    respondWithResult(
        """
        {"last_occurrence_id":5,"timepoints":[{"timestamp":1700000000,"metrics_rows":%s}]}"""
            .formatted(rows));
    var query =
        OccurrenceMetricsQuery.builder()
            .startTime(START)
            .endTime(START.plusSeconds(60))
            .addFilters(MetricsFilter.of(OccurrenceField.ITEM_LEVEL, MetricsOperator.EQ, "error"))
            .addGroupBy(OccurrenceField.ENVIRONMENT)
            .addAggregates(
                MetricsAggregate.of(
                    OccurrenceField.OCCURRENCE_ID, AggregateFunction.COUNT_ALL, "n"))
            .sort(new MetricsSort("n", SortOrder.DESCENDING))
            .granularity(Granularity.MINUTE)
            .build();

    var metrics = rollbar.metrics().occurrences(query);

    var row = metrics.timepoints().get(0).rows().get(0);
    assertThat(row).containsEntry("environment", JsonValue.of("test"));
    assertThat(row).containsEntry("n", JsonValue.of(3));
    assertThat(request().getBodyAsString())
        .isEqualTo(
            """
            {"start_time":1700000000,"end_time":1700000060,\
            "filters":[{"field":"item_level","operator":"eq","values":["error"]}],\
            "group_by":["environment"],\
            "aggregates":[{"field":"occurrence_id","function":"count_all","alias":"n"}],\
            "sort":{"field":"n","order":"desc"},"granularity":"minute"}""");
  }

  @ParameterizedTest
  @CsvSource({"true, account-canary-4711", "false, project-canary-0815"})
  void timeToResolve_whenProjectsAreNamed_takesTheAccountToken(boolean named, String token) {
    respondWithResult(
        """
        {"data":[{"timestamp":1700000000,"ttr":12.5}],"params":{}}""");
    var query = TtrMetricsQuery.builder().startTime(START).function(TtrFunction.MEAN);
    if (named) {
      query.addProjectIds(7);
    }

    var metrics = rollbar.metrics().timeToResolve(query.build());

    assertThat(metrics.data().get(0).ttr()).contains(new java.math.BigDecimal("12.5"));
    assertThat(token(request())).isEqualTo(token);
  }

  @Test
  void items_whenTheResponseIsBroken_leaveNoDoubt() {
    respondWithResult("{\"metrics\":");
    var query = ItemMetricsQuery.builder().addItemCounters(1).build();
    assertThatThrownBy(() -> rollbar.metrics().items(query))
        .isInstanceOfSatisfying(
            ApiDecodeException.class, e -> assertThat(e.mayHaveBeenApplied()).isFalse());
  }

  @Test
  void items_whenOneWasNeverResolved_hasNoTime() {
    respondWithResult(
        """
        {"project_slug":"x","metrics":[{"item_counter":1,"first_ttr":null}]}""");

    var metrics = rollbar.metrics().items(ItemMetricsQuery.builder().addItemCounters(1).build());

    assertThat(metrics.metrics().get(0).firstTtr()).isEmpty();
    assertThat(request().getBodyAsString()).isEqualTo("{\"item_counters\":[1]}");
  }
}
