package dev.trivet.drift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.trivet.core.Operation;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.json.JsonValue;
import dev.trivet.core.json.Members;
import dev.trivet.core.json.OpenEnum;
import dev.trivet.drift.Drift.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(30)
class DriftRadarTest {

  private static final Operation GET = new Operation("test.books.get", "GET", "books/{id}");
  private static final Operation LIST = new Operation("test.books.list", "GET", "books");

  private final DriftRadar radar = DriftRadar.collecting();

  /** What books are written in. */
  public record Language(String value) implements OpenEnum {
    /** English. */
    public static final Language ENGLISH = new Language("en");
  }

  /** An enumeration of which no value is known. */
  public record Shelf(String value) implements OpenEnum {}

  /** A model as clients have them. */
  public interface Book extends HasAdditionalProperties {
    /** A text. */
    String title();

    /** A member with a name that Java does not take. */
    @JsonProperty("default")
    default boolean isDefault() {
      return false;
    }

    /** One word. */
    Optional<Language> originalLanguage();

    /** Several words. */
    List<Language> languages();

    /** Words without constants. */
    Optional<Shelf> shelf();

    /** Models in a list. */
    List<Book> sequels();

    /** Models in a map. */
    Map<String, Book> editions();

    /** A model in a record. */
    Optional<Loan> loan();
  }

  /** A record around a model. */
  public record Loan(String reader, Optional<Book> copy) {}

  private record PlainBook(
      String title,
      Optional<Language> originalLanguage,
      List<Language> languages,
      Optional<Shelf> shelf,
      List<Book> sequels,
      Map<String, Book> editions,
      Optional<Loan> loan,
      Members additionalProperties)
      implements Book {

    private static final long serialVersionUID = 1L;

    PlainBook() {
      this(
          "a title",
          Optional.of(Language.ENGLISH),
          List.of(Language.ENGLISH),
          Optional.of(new Shelf("upper")),
          List.of(),
          Map.of(),
          Optional.empty(),
          Members.none());
    }

    PlainBook with(String member) {
      var members = additionalProperties.with(member, JsonValue.of("secret"));
      return new PlainBook(
          title, originalLanguage, languages, shelf, sequels, editions, loan, members);
    }

    PlainBook in(String language) {
      var word = new Language(language);
      return new PlainBook(
          title,
          Optional.of(word),
          List.of(Language.ENGLISH, word),
          shelf,
          sequels,
          editions,
          loan,
          additionalProperties);
    }

    PlainBook around(Book inner) {
      return new PlainBook(
          title,
          originalLanguage,
          languages,
          shelf,
          List.of(new PlainBook(), inner),
          Map.of("first", inner),
          Optional.of(new Loan("a reader", Optional.of(inner))),
          additionalProperties);
    }
  }

  private static Drift member(String name) {
    return new Drift("test.books.get", Kind.MEMBER, "Book", name, "");
  }

  private static Drift word(String accessor, String word) {
    return new Drift("test.books.get", Kind.WORD, "Book", accessor, word);
  }

  @Test
  void found_whenEverythingIsKnown_isEmpty() {
    radar.onResult(GET, new PlainBook().around(new PlainBook()));
    radar.onResult(LIST, List.of(new PlainBook(), "a text", 7, true));

    assertThat(radar.found()).isEmpty();
  }

  @Test
  void found_whenAMemberIsNew_namesIt() {
    radar.onResult(GET, new PlainBook().with("isbn"));

    assertThat(radar.found()).containsExactly(member("isbn"));
    assertThat(radar.found()).hasToString("[test.books.get: Book.isbn is unknown]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"title", "original_language", "default"})
  void found_whenAMemberHasAnAccessor_saysThatItsTypeIsAnother(String member) {
    radar.onResult(GET, new PlainBook().with(member));

    assertThat(radar.found())
        .containsExactly(new Drift("test.books.get", Kind.TYPE, "Book", member, ""))
        .allSatisfy(drift -> assertThat(drift.toString()).endsWith(member + " has another type"));
  }

  @Test
  void found_whenAWordIsNew_namesItsAccessors() {
    radar.onResult(GET, new PlainBook().in("fr"));

    assertThat(radar.found())
        .containsExactlyInAnyOrder(word("originalLanguage", "fr"), word("languages", "fr"));
    assertThat(radar.found().toString()).contains(" has the unknown value fr");
  }

  @Test
  void found_whenModelsLieInEachOther_looksIntoAllOfThem() {
    var inner = new PlainBook().with("isbn");

    radar.onResult(GET, Optional.of(new PlainBook().around(new PlainBook().around(inner))));
    assertThat(radar.found()).containsExactly(member("isbn"));

    radar.clear();
    radar.onResult(GET, Map.of("a", new Loan("a reader", Optional.of(inner))));
    assertThat(radar.found()).containsExactly(member("isbn"));
  }

  @Test
  void found_whenSeenAgain_hasItOncePerOperation() {
    radar.onResult(GET, new PlainBook().with("isbn"));
    radar.onResult(LIST, List.of(new PlainBook().with("isbn"), new PlainBook().with("isbn")));
    radar.onResult(GET, new PlainBook().with("isbn"));

    assertThat(radar.found()).extracting(Drift::operation).containsExactly(GET.name(), LIST.name());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ada@example.com",
        "two words",
        "",
        "12345",
        "order-2026112",
        "7f1e3a52-9c0d-4b6e-8a41-2d5c6f7b8a90",
        "key_0123456789abcdef",
        "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
      })
  void found_whenANameCouldBeSomebodys_hidesIt(String text) {
    radar.onResult(GET, new PlainBook().with(text).in(text));

    assertThat(radar.found())
        .containsExactlyInAnyOrder(
            member(Drift.HIDDEN),
            word("originalLanguage", Drift.HIDDEN),
            word("languages", Drift.HIDDEN));
  }

  @ParameterizedTest
  @ValueSource(strings = {"cost_center", "v2", "alert.created", "mobile-van", "sha256_1024"})
  void found_whenANameIsAPlainWord_showsIt(String text) {
    radar.onResult(GET, new PlainBook().with(text).in(text));

    assertThat(radar.found()).contains(member(text), word("languages", text));
  }

  @Test
  void found_neverHasValues() {
    radar.onResult(GET, new PlainBook().with("isbn"));

    assertThat(radar.found().toString()).doesNotContain("secret");
  }

  @Test
  void found_whenThereIsMoreAndMore_isBounded() {
    IntStream.range(0, DriftRadar.MOST + 500)
        .mapToObj(i -> new Operation("test.books.call" + i, "GET", "books"))
        .forEach(operation -> radar.onResult(operation, new PlainBook().with("isbn")));

    assertThat(radar.found()).hasSize(DriftRadar.MOST);
  }

  @Test
  void telling_whenSomethingIsFound_tellsItOnce() {
    var told = new ArrayList<Drift>();
    var telling = DriftRadar.telling(told::add);

    telling.onResult(GET, new PlainBook().with("isbn"));
    telling.onResult(GET, new PlainBook().with("isbn").with("weight"));

    assertThat(told).containsExactly(member("isbn"), member("weight"));
    assertThat(telling.found()).isEqualTo(told);
  }

  @Test
  void strict_whenSomethingIsUnknown_failsOnTheFirst() {
    var strict = DriftRadar.strict();

    assertThatCode(() -> strict.onResult(GET, new PlainBook())).doesNotThrowAnyException();
    assertThatThrownBy(() -> strict.onResult(GET, new PlainBook().with("isbn").with("weight")))
        .isInstanceOf(AssertionError.class)
        .hasMessage("test.books.get: Book.isbn is unknown");
    assertThat(strict.found()).containsExactly(member("isbn"));
  }
}
