package dev.trivet.testsupport;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.json.JsonValue;
import dev.trivet.core.json.Members;
import dev.trivet.core.json.OpenEnum;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a model did not understand. */
class ModelInspectorTest {

  /** An enumeration of one word. */
  public record Word(String value) implements OpenEnum {

    /** The word. */
    public static final Word KNOWN = new Word("known");
  }

  /** A model as the clients have them. */
  public static final class Thing implements HasAdditionalProperties {

    private final Members others;
    private final List<Thing> parts;

    Thing(Members others, Thing... parts) {
      this.others = others;
      this.parts = List.of(parts);
    }

    @Override
    public Members additionalProperties() {
      return others;
    }

    /** Inner things. */
    public List<Thing> parts() {
      return parts;
    }

    /** A word. */
    public Optional<Word> someWord() {
      return Optional.of(Word.KNOWN);
    }
  }

  private static final Members ODD = Members.of("odd", JsonValue.of(1));

  @Test
  void unread_ofAModel_namesMembersWithoutAnAccessorAtEveryDepth() {
    var thing = new Thing(ODD, new Thing(Members.none()), new Thing(ODD));

    assertThat(ModelInspector.unread(thing, Set.of()))
        .containsExactlyInAnyOrder("no accessor: odd", "no accessor: parts.odd");
  }

  @Test
  void unread_ofAModel_namesAccessorsThatStayedEmpty() {
    var thing = new Thing(Members.none());

    assertThat(ModelInspector.unread(thing, Set.of())).containsExactly("not read: parts");
    assertThat(ModelInspector.unread(thing, Set.of("parts"))).isEmpty();
  }

  @Test
  void missingWords_ofAModel_areThoseWithoutAConstant() {
    var cells = new LinkedHashMap<String, String>();
    cells.put("attribute", "parts[].some_word");
    cells.put("enum", "known|new");

    assertThat(ModelInspector.missingWords(Thing.class, List.of(new FactRow(cells))))
        .containsExactly("Word lacks new");
  }
}
