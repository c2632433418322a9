package dev.trivet.core.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.json.JsonValue;
import dev.trivet.core.json.Members;
import dev.trivet.core.style.ImmutableStyle;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.immutables.value.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a model reads does not depend on the order of members, nor on the objects before it. */
class ModelDeserializerTest {

  @ImmutableStyle
  @Value.Immutable
  @JsonDeserialize(builder = Row.Builder.class)
  interface Row extends HasAdditionalProperties {
    long id();

    Optional<String> name();

    Optional<Long> size();

    Optional<JsonValue> rest();

    List<String> words();

    Optional<Row> parent();

    static Builder builder() {
      return new Builder();
    }

    final class Builder extends ImmutableRow.Builder implements HasAdditionalProperties.Keeper {}
  }

  private static final Row WHOLE =
      Row.builder()
          .id(7)
          .name("seven")
          .size(70)
          .rest(JsonValue.of(true))
          .addWords("a", "b")
          .parent(Row.builder().id(6).name("six").build())
          .additionalProperties(Members.of("unknown", JsonValue.of("kept")))
          .build();

  @Test
  void read_whenMembersComeInAnyOrder_readsTheSameFromEveryObject() throws IOException {
    var members =
        new ArrayList<>(
            List.of(
                "\"id\":7",
                "\"name\":\"seven\"",
                "\"size\":70",
                "\"rest\":true",
                "\"words\":[\"a\",\"b\"]",
                "\"parent\":{\"name\":\"six\",\"id\":6}",
                "\"unknown\":\"kept\""));
    var objects = new ArrayList<String>();
    var random = new Random(1);
    for (int i = 0; i < 500; i++) {
      Collections.shuffle(members, random);
      objects.add("{" + String.join(",", members) + "}");
    }

    assertThat(readAll(objects)).hasSize(500).containsOnly(WHOLE);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "{'id':1}                                    | 1 |   | 0 | []",
        "{'name':'a','id':1}                         | 1 | a | 0 | []",
        "{'id':1,'name':null,'size':null,'words':null,'parent':null} | 1 | | 0 | []",
        "{'id':1,'name':'a','name':'b'}              | 1 | b | 0 | []",
        "{'id':1,'id':2,'size':3}                    | 2 |   | 3 | []",
        "{'x':1,'id':1,'y':null,'size':3,'z':[{}]}   | 1 |   | 3 | [x, y, z]",
        "{'id':1,'size':'many','name':'a'}           | 1 | a | 0 | [size]",
        "{'size':3,'name':'a','id':1}                | 1 | a | 3 | []",
        "{'id':1,'\\u006eame':'a','siz\\u0065':3}      | 1 | a | 3 | []",
        "{'id':1,'names':'a','name':'b','nam':'c'}   | 1 | b | 0 | [names, nam]",
        "{ 'id' : 1 , 'name' : 'a' , 'size' : 3 }    | 1 | a | 3 | []",
      })
  void read_whenMembersAreMissingRepeatedOrOdd_readsThemAsAlone(
      String json, long id, String name, long size, String kept) throws IOException {
    var object = json.replace('\'', '"');
    var whole =
        """
        {"id":7,"name":"seven","size":70}""";

    var rows = readAll(List.of(object, whole, object, object, whole, object));

    for (int i : new int[] {0, 2, 3, 5}) {
      var row = rows.get(i);
      assertThat(row.id()).isEqualTo(id);
      assertThat(row.name()).isEqualTo(Optional.ofNullable(name));
      assertThat(row.size().orElse(0L)).isEqualTo(size);
      assertThat(row.additionalProperties().keySet()).hasToString(kept);
    }
    assertThat(rows.get(1)).isEqualTo(rows.get(4));
  }

  @Test
  void read_whenMandatoryIdIsNull_readsNothing() throws IOException {
    assertThat(readAll(List.of("{\"id\":null,\"name\":\"a\"}", "{\"id\":7}")))
        .containsExactly(Row.builder().id(7).build());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[{'id':1",
        "[{'id':1,",
        "[{'id':1,'na",
        "[{'id':1,'name':",
        "[{'id':1 'name':'a'}]"
      })
  void read_whenTheDocumentBreaks_fails(String json) {
    var broken = json.replace('\'', '"');

    assertThatThrownBy(() -> LenientList.reader(Row.class).readValue(broken))
        .isInstanceOf(JsonProcessingException.class);
    var again = "[{\"id\":1,\"name\":\"a\",\"size\":3}," + broken.substring(1);
    assertThatThrownBy(
            () -> LenientList.reader(Row.class).readValue(again.getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(JsonProcessingException.class);
  }

  @Test
  void read_whenTheValueIsATree_readsTheSame() throws IOException {
    var mapper = JsonMappers.mapper();
    var tree = mapper.valueToTree(WHOLE);

    assertThat(mapper.treeToValue(tree, Row.class)).isEqualTo(WHOLE);
  }

  /** Reads from a text and from bytes, which Jackson does with two parsers. */
  private static List<Row> readAll(List<String> objects) throws IOException {
    var json = "[" + String.join(",", objects) + "]";
    LenientList<Row> rows = LenientList.reader(Row.class).readValue(json);
    LenientList<Row> same =
        LenientList.reader(Row.class).readValue(json.getBytes(StandardCharsets.UTF_8));
    assertThat(same).isEqualTo(rows);
    return rows.readable();
  }
}
