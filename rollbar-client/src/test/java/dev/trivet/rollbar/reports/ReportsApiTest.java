package dev.trivet.rollbar.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.trivet.rollbar.WireTest;
import dev.trivet.rollbar.items.Framework;
import dev.trivet.rollbar.items.Level;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportsApiTest extends WireTest {

  private static final Instant START = Instant.ofEpochSecond(1_700_000_000);

  @ParameterizedTest
  @CsvSource({"10, debug", "20, info", "30, warning", "40, error", "50, critical", "7, "})
  void topActiveItems_whenLevelsAreNumbers_haveNames(int number, String name) {
    respondWithResult(
        """
        [{"item":{"id":1,"level":%s,"framework":19,"unique_occurrences":null},\
        "counts":[1,0,5]}]"""
            .formatted(number));

    var top = rollbar.reports().topActiveItems(TopActiveItemQuery.all().hours(48)).get(0);

    var item = top.item().orElseThrow();
    assertThat(item.levelName().map(Level::value).orElse(null)).isEqualTo(name);
    assertThat(item.frameworkName()).contains(Framework.JAVA);
    assertThat(top.counts()).containsExactly(1L, 0L, 5L);
    assertThat(line(request())).isEqualTo("GET /api/1/reports/top_active_items?hours=48");
  }

  @Test
  void occurrenceCounts_whenPairsCome_areReadAndOddOnesLeftOut() {
    respondWithResult("[[1700000000,3],[1700086400],{\"a\":1},[\"x\",1],[1700172800,0]]");

    var counts =
        rollbar
            .reports()
            .occurrenceCounts(
                OccurrenceCountQuery.all()
                    .bucketSize(BucketSize.HOUR)
                    .buckets(48)
                    .environments("production", "staging")
                    .minLevel(Level.WARNING)
                    .maxLevel(Level.ERROR)
                    .itemId(7));

    assertThat(counts)
        .containsExactly(
            new CountPoint(START, 3), new CountPoint(Instant.ofEpochSecond(1_700_172_800), 0));
    assertThat(line(request()))
        .isEqualTo(
            "GET /api/1/reports/occurrence_counts?bucket_size=3600&buckets=48"
                + "&environments=production%2Cstaging&min_level=warning&max_level=error&item_id=7");
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 1, 367, Integer.MAX_VALUE})
  void queries_whenANumberIsOutOfRange_nameTheMethod(int bad) {
    assertThatThrownBy(() -> OccurrenceCountQuery.all().buckets(bad))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("OccurrenceCountQuery.buckets(..): it must be between 2 and 366");
    assertThatThrownBy(() -> ActivatedCountQuery.all().days(bad))
        .hasMessage("ActivatedCountQuery.days(..): it must be between 2 and 366");
    assertThatThrownBy(() -> TopActiveItemQuery.all().hours(bad == 1 ? 169 : bad))
        .hasMessage("TopActiveItemQuery.hours(..): it must be between 1 and 168");
  }

  static Stream<Arguments> contradictions() {
    var all = OccurrenceCountQuery.all();
    var tooMany = "OccurrenceCountQuery.buckets(..): at most 240 for spans of a minute";
    var below =
        "OccurrenceCountQuery.maxLevel(..): it is below minLevel(..), which is error unless set";
    return Stream.of(
        Arguments.of(all.bucketSize(BucketSize.MINUTE).buckets(241), tooMany),
        Arguments.of(all.buckets(366).bucketSize(BucketSize.MINUTE), tooMany),
        Arguments.of(all.minLevel(Level.ERROR).maxLevel(Level.WARNING), below),
        Arguments.of(all.maxLevel(Level.INFO).minLevel(Level.CRITICAL), below),
        Arguments.of(all.maxLevel(Level.WARNING), below));
  }

  @ParameterizedTest
  @MethodSource("contradictions")
  void occurrenceCounts_whenTheQueryContradictsItself_areRefusedUnsent(
      OccurrenceCountQuery query, String words) {
    assertThatThrownBy(() -> rollbar.reports().occurrenceCounts(query))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(words);
    assertThat(requests()).isEmpty();
  }

  static Stream<OccurrenceCountQuery> limits() {
    var all = OccurrenceCountQuery.all();
    return Stream.of(
        all.bucketSize(BucketSize.MINUTE).buckets(240),
        all.bucketSize(BucketSize.HOUR).buckets(366),
        all.maxLevel(Level.WARNING).minLevel(Level.WARNING),
        all.maxLevel(Level.CRITICAL),
        all.minLevel(new Level("brand_new")).maxLevel(Level.DEBUG),
        all.minLevel(Level.DEBUG).maxLevel(new Level("brand_new")));
  }

  @ParameterizedTest
  @MethodSource("limits")
  void occurrenceCounts_whenTheQueryIsAtALimitOrUnknown_areAskedFor(OccurrenceCountQuery query) {
    respondWithResult("[]");

    assertThat(rollbar.reports().occurrenceCounts(query)).isEmpty();
    assertThat(requests()).hasSize(1);
  }
}
