package dev.trivet.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.trivet.core.limit.RateLimit;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ListingTest {

  private final List<String> fetched = new ArrayList<>();

  @Test
  void listing_whenNotWalked_fetchesNothing() {
    numbered(10, 3).limit(5).stream();

    assertThat(fetched).isEmpty();
  }

  @Test
  void iterator_walksAllPagesOnce() {
    assertThat(numbered(10, 3)).containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8, 9);
    assertThat(fetched).containsExactly("null", "1", "2", "3", "4");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 3, 4, 6, 10, 99})
  void limit_fetchesNoPageTooMany(int limit) {
    assertThat(numbered(10, 3).limit(limit).toList()).hasSize(Math.min(10, limit));
    assertThat(fetched).hasSize(limit > 10 ? 5 : (limit + 2) / 3);
  }

  @Test
  void limit_whenNegative_refuses() {
    assertThatIllegalArgumentException().isThrownBy(() -> numbered(1, 1).limit(-1));
  }

  @Test
  void from_whenCursorOfAPage_goesOnAfterIt() {
    var first = numbered(10, 3).pages().iterator().next();

    assertThat(numbered(10, 3).resumeFrom(first.cursor().orElseThrow()).toList())
        .containsExactly(3, 4, 5, 6, 7, 8, 9);
  }

  @Test
  void walk_whenPageRepeats_ends() {
    var listing = Listing.over((cursor, number) -> page(List.of(1, 2), "" + number));

    assertThat(listing.toList()).containsExactly(1, 2);
  }

  @Test
  void walk_whenCursorRepeats_ends() {
    var listing = Listing.over((cursor, number) -> page(List.of(number), "same"));

    assertThat(listing.toList()).containsExactly(1, 2);
  }

  @Test
  void walk_whenAnEmptyPageLeadsOn_goesOn() {
    var listing =
        Listing.over(
            (cursor, number) ->
                page(number == 2 ? List.of() : List.of(number), number == 4 ? null : "" + number));

    assertThat(listing.toList()).containsExactly(1, 3, 4);
  }

  @Test
  void walk_whenEmptyPagesLeadOnForEver_failsAndSaysSo() {
    var listing =
        Listing.over(
            (cursor, number) -> page(number == 1 ? List.of(1) : List.<Integer>of(), "" + number));

    assertThatIllegalStateException()
        .isThrownBy(listing::toList)
        .withMessageContaining("too many empty pages");
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "1, 7", "3, 2", "40, 13"})
  void walk_whenLedInACircle_ends(int before, int circle) {
    var listing =
        Listing.over(
            (cursor, number) -> {
              int at = number <= before ? number : before + (number - before - 1) % circle + 1;
              return page(List.of(at * 10, at * 10 + 1), "" + number);
            });

    assertThat(listing.toList().stream().distinct()).hasSize((before + circle) * 2);
  }

  @Test
  void walk_whenAPageReachesBackIntoTheOneBefore_yieldsEachIdOnce() {
    var pages = List.of(List.of("1a", "2a"), List.of("2b", "3a"), List.of("3b", "4a"));
    var listing =
        byFirstLetter(
            (cursor, number) -> texts(pages.get(number - 1), number < 3 ? "" + number : null));

    assertThat(listing).containsExactly("1a", "2a", "3a", "4a");
    assertThat(listing.limit(3)).containsExactly("1a", "2a", "3a");
    assertThat(listing.pages())
        .extracting(Page::items)
        .containsExactly(List.of("1a", "2a"), List.of("3a"), List.of("4a"));
  }

  @Test
  void walk_whenElementsHaveNoId_keepsEqualOnes() {
    var listing =
        Listing.over((cursor, number) -> page(List.of(number, 7), number < 3 ? "" + number : null));

    assertThat(listing).containsExactly(1, 7, 2, 7, 3, 7);
  }

  @Test
  void pages_whenLimitCutsOne_giveItNoCursor() {
    var listing =
        Listing.over((cursor, number) -> page(List.of(number * 2, number * 2 + 1), "x" + number));

    var pages = StreamSupport.stream(listing.limit(3).pages().spliterator(), false).toList();

    assertThat(pages.get(0).cursor()).contains("x1");
    assertThat(pages.get(1).items()).containsExactly(4);
    assertThat(pages.get(1).cursor()).isEmpty();
  }

  @Test
  void walk_whenPageHasOnlyUnreadableElements_goesOn() {
    var listing =
        Listing.<Integer>over(
            (cursor, number) ->
                new Page<>(
                    number == 2 ? List.of() : List.of(number),
                    number < 3 ? "" + number : null,
                    number == 2 ? 1 : 0,
                    INFO));

    assertThat(listing.toList()).containsExactly(1, 3);
  }

  @Test
  void next_whenOver_throws() {
    var walk = numbered(0, 3).iterator();

    assertThat(walk.hasNext()).isFalse();
    assertThatThrownBy(walk::next).isInstanceOf(NoSuchElementException.class);
  }

  @Test
  void first_fetchesOnePage() {
    assertThat(numbered(10, 3).first()).contains(0);
    assertThat(numbered(0, 3).first()).isEmpty();
    assertThat(fetched).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 20, 257})
  void drain_whenPagesAreNumbered_removesEveryRow(int rows) {
    var table = new LinkedHashSet<>(IntStream.range(0, rows).boxed().toList());

    long handed = over(table, 20).drain(table::remove);

    assertThat(handed).isEqualTo(rows);
    assertThat(table).isEmpty();
  }

  @Test
  void drain_whenSomeRowsStay_handsThemOverOnceAndReachesTheRest() {
    var table = new LinkedHashSet<>(IntStream.range(0, 257).boxed().toList());
    var handed = new ArrayList<Integer>();

    over(table, 20)
        .drain(
            row -> {
              handed.add(row);
              if (row % 5 != 0) {
                table.remove(row);
              }
            });

    assertThat(handed).doesNotHaveDuplicates().hasSize(257);
    assertThat(table).allMatch(row -> row % 5 == 0).hasSize(52);
  }

  @Test
  void drain_whenLimited_handsOverNoMore() {
    var table = new LinkedHashSet<>(IntStream.range(0, 50).boxed().toList());

    assertThat(over(table, 20).limit(30).drain(table::remove)).isEqualTo(30);
    assertThat(table).hasSize(20);
  }

  private static final ResponseInfo INFO =
      new ResponseInfo(
          new Operation("test.list", "GET", "rows"),
          200,
          Map.of(),
          1,
          Duration.ZERO,
          RateLimit.unknown());

  @Test
  void of_whenGivenElements_hasThemInOnePage() {
    var listing = Listing.of("a", "b", "b");

    assertThat(listing).containsExactly("a", "b", "b").containsExactly("a", "b", "b");
    assertThat(listing.limit(2)).containsExactly("a", "b");
    assertThat(listing.first()).contains("a");
    assertThat(listing.pages())
        .singleElement()
        .extracting(Page::cursor)
        .isEqualTo(Optional.empty());
    assertThat(Listing.of()).isEmpty();
    assertThat(Listing.of().pages()).isEmpty();
  }

  @Test
  void of_whenTheCollectionChangesLater_keepsWhatItWas() {
    var elements = new ArrayList<Integer>(List.of(1, 2));
    Listing<Number> listing = Listing.of(elements);
    elements.clear();

    assertThat(listing).containsExactly(1, 2);
  }

  @Test
  void of_whenDrained_handsEveryElementOverOnce() {
    var handed = new ArrayList<String>();

    assertThat(Listing.of("a", "b", "c").limit(2).drain(handed::add)).isEqualTo(2);
    assertThat(handed).containsExactly("a", "b");
  }

  @Test
  void of_whenGivenNullOrACursor_refuses() {
    assertThatNullPointerException().isThrownBy(() -> Listing.of("a", null));
    var resumed = Listing.of("a").resumeFrom("2");
    assertThatIllegalArgumentException()
        .isThrownBy(resumed::toList)
        .withMessageContaining("cursor");
  }

  private static Page<Integer> page(List<Integer> items, String cursor) {
    return new Page<>(items, cursor, 0, INFO);
  }

  private static Page<String> texts(List<String> items, String cursor) {
    return new Page<>(items, cursor, 0, INFO);
  }

  /** Elements are the same if their first letters are. */
  private static Listing<String> byFirstLetter(Listing.Source<String> source) {
    return Listing.over(
        new Listing.Source<String>() {
          @Override
          public Page<String> fetch(String cursor, int number) {
            return source.fetch(cursor, number);
          }

          @Override
          public Object identity(String item) {
            return item.substring(0, 1);
          }
        });
  }

  private Listing<Integer> numbered(int rows, int size) {
    return over(new LinkedHashSet<>(IntStream.range(0, rows).boxed().toList()), size);
  }

  /** Pages by number over a table that may change under the walk. */
  private Listing<Integer> over(Set<Integer> table, int size) {
    return Listing.over(
        (cursor, number) -> {
          fetched.add(String.valueOf(cursor));
          int page = cursor == null ? 0 : Integer.parseInt(cursor);
          var items = table.stream().skip((long) page * size).limit(size).toList();
          return page(items, items.isEmpty() ? null : "" + (page + 1));
        });
  }
}
