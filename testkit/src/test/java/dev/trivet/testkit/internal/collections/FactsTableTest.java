package dev.trivet.testkit.internal.collections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.trivet.testkit.internal.honeybadger.HoneybadgerService;
import dev.trivet.testkit.internal.rootly.RootlyService;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FactsTableTest {
  private static final String COLLECTION = "days\tlcgud\tyears/{year:years}/days\tdays/{id}\t\t\t";

  @Test
  void read_whenGivenACollection_knowsItsParts() {
    var facts =
        FactsTable.read(
                List.of(
                    "# a comment",
                    "days\tlgu\tyears/{year:years}/days\tdays/{id}\tsearch,name\tname\tpatch",
                    "\tname\ttext\trc!u=\t\ta|b\t",
                    "\thours\tnumbers\trcu?\t\t\thours>hours",
                    "\tlight\tflag\tru!\ttrue\t\t",
                    "\tguests\tchildren\tr\t\t\tguests:visitors"))
            .get(0);
    assertThat(facts.type()).isEqualTo("days");
    assertThat(facts.route()).isEqualTo("years/{year}/days");
    assertThat(facts.parents()).containsExactly(Map.entry("year", "years"));
    assertThat(facts.placeholder()).isEqualTo("id");
    assertThat(facts.filters()).containsExactly("search", "name");
    assertThat(facts.has('c')).isFalse();
    assertThat(facts.traits()).containsExactly("patch");
    assertThat(facts.attributes()).containsOnlyKeys("name", "hours", "light");
    assertThat(facts.children())
        .containsExactly(new ChildFacts("guests", "guests", "visitors", true));
  }

  @ParameterizedTest
  @CsvSource({
    "rc!u,  true,  true, true, true,  false, false",
    "rc!,   true,  true, false, true, false, false",
    "r,     true,  false, false, false, false, false",
    "cu!?=, false, true, true, false, true, true",
  })
  void uses_whenWritten_sayWhoTakesWhat(
      String uses,
      boolean shown,
      boolean created,
      boolean updated,
      boolean needed,
      boolean clearable,
      boolean unique) {
    var fact =
        FactsTable.read(List.of(COLLECTION, "\tname\ttext\t" + uses + "\t\t\t"))
            .get(0)
            .attributes()
            .get("name");
    assertThat(fact.shown()).isEqualTo(shown);
    assertThat(fact.takenBy(AttributeFacts.CREATE)).isEqualTo(created);
    assertThat(fact.takenBy(AttributeFacts.UPDATE)).isEqualTo(updated);
    assertThat(fact.requiredBy(AttributeFacts.CREATE)).isEqualTo(needed);
    assertThat(fact.requiredBy(AttributeFacts.UPDATE)).isEqualTo(uses.contains("u!"));
    assertThat(fact.clearable()).isEqualTo(clearable);
    assertThat(fact.unique()).isEqualTo(unique);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\tname\tword\tr\t\t\t",
        "\tname\ttext\tru?c\t\t\t",
        "\tname\ttext\tr",
        "\tname\ttext\tr\t{\t\t",
        "days\tdug\tdays\tdays/{id}\t\t\t",
        "days\tl\tdays\tdays/{id}\t\t\tblue",
      })
  void read_whenALineIsWrong_namesTheLine(String line) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FactsTable.read(List.of(COLLECTION, line)))
        .withMessageStartingWith("line 2: ");
  }

  @Test
  void read_whenAnAttributeIsThereTwice_isRefused() {
    var line = "\tname\ttext\tr\t\t\t";
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FactsTable.read(List.of(COLLECTION, line, line)))
        .withMessage("line 3: name twice");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FactsTable.read(List.of(line)))
        .withMessageStartingWith("line 1: ");
  }

  @ParameterizedTest
  @ValueSource(classes = {RootlyService.class, HoneybadgerService.class})
  void table_whenShipped_hasEveryCollectionAndRouteOnce(Class<?> owner) {
    var all = FactsTable.of(owner);
    assertThat(all).hasSizeGreaterThan(10);
    assertThat(all).extracting(CollectionFacts::type).doesNotHaveDuplicates();
    assertThat(all).extracting(CollectionFacts::route).doesNotHaveDuplicates();
    assertThat(all).extracting(CollectionFacts::member).doesNotHaveDuplicates();
    for (var facts : all) {
      if (!facts.operations().isEmpty()) { // others are never shown
        assertThat(facts.attributes()).as(facts.type()).isNotEmpty();
      }
      assertThat(facts.attributes().keySet())
          .as("what lists of %s are sorted by", facts.type())
          .containsAll(facts.sorts());
    }
  }
}
